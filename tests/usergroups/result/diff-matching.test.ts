/** Which groups of two trees are the same. */
import { describe, expect, test } from "vitest";
import { diffGroups } from "../../../src/usergroups/result/diff-groups";
import type {
	UserGroup,
	UserGroupTree,
} from "../../../src/usergroups/result/schema";
import { counts, NOTHING } from "../../support/groups/counted-changes";
import { group, link, page, region } from "../../support/groups/group-trees";

describe("matching", () => {
	const chile = (...groups: UserGroup[]): UserGroupTree =>
		page({ regions: [region({ name: "Chile", code: "CL", groups })] });

	test("names without case and accents, regions by their code", () => {
		const old = chile(group({ name: "Pythonistas de Ñuñoa" }));
		const fresh = page({
			regions: [
				region({
					name: "República de Chile",
					code: "CL",
					groups: [group({ name: "pythonistas de  nunoa" })],
				}),
			],
		});
		expect(counts(diffGroups(old, fresh))).toEqual({ renamed: 1 });
	});

	test.each([
		["http://www.A.example/x/", "https://a.example/x"],
		["mailto:Joe@a.example", "mailto:joe@A.example"],
	])("links without what two spellings differ in: %s, %s", (one, other) => {
		const old = chile(group({ name: "A", links: [link(one)] }));
		const fresh = chile(group({ name: "B", links: [link(other)] }));
		expect(counts(diffGroups(old, fresh))).toEqual({
			renamed: 1,
			linksChanged: 1,
		});
	});

	test("a link that was mended, and one to a page", () => {
		const broken = link("http:a.example/x", {
			suggestion: "http://a.example/x",
		});
		const { url: _none, ...pageLink } = link("", {
			kind: "wiki",
			page: "UserGroupPage",
		});
		const old = chile(
			group({ name: "A", links: [broken] }),
			group({ name: "C", links: [pageLink] }),
		);
		const fresh = chile(
			group({ name: "B", links: [link("http://a.example/x")] }),
			group({ name: "D", links: [pageLink] }),
		);
		expect(counts(diffGroups(old, fresh))).toEqual({
			renamed: 2,
			linksChanged: 1,
		});
	});

	test("a link that many groups share does not count", () => {
		const shared = link("http://national.example/");
		const others = ["K", "L", "M", "N", "O"].map((name) =>
			group({ name, links: [shared] }),
		);
		const old = chile(...others, group({ name: "A", links: [shared] }));
		const fresh = chile(...others, group({ name: "B", links: [shared] }));
		expect(counts(diffGroups(old, fresh))).toEqual({ added: 1, removed: 1 });
	});

	test("a name that several groups have does not make two groups one", () => {
		const at = (name: string, url: string) =>
			region({ name, groups: [group({ name: "Meetup", links: [link(url)] })] });
		const peru = at("Peru", "http://p.example");
		const old = page({ regions: [at("Chile", "http://c.example"), peru] });
		const fresh = page({ regions: [at("Togo", "http://t.example"), peru] });
		expect(counts(diffGroups(old, fresh))).toEqual({ added: 1, removed: 1 });
	});

	test("of two groups of one name, the one with the links is the same, whatever the ids", () => {
		const [a, b] = ["a", "b"].map((host) =>
			group({ name: "Meetup", links: [link(`http://${host}.example`)] }),
		) as [UserGroup, UserGroup];
		const diff = diffGroups(chile(a, b), chile(b));
		expect(diff).toEqual({ ...NOTHING, removed: [expect.anything()] });
		expect(diff.removed[0]?.links).toEqual(a.links);
	});

	test("URLs that two groups exchanged are changes of links, not of names", () => {
		const [a, b] = [link("http://a.example"), link("http://b.example")];
		const with2 = (first: typeof a, second: typeof a) =>
			chile(
				group({ name: "A", links: [first] }),
				group({ name: "B", links: [second] }),
			);
		expect(counts(diffGroups(with2(a, b), with2(b, a)))).toEqual({
			linksChanged: 2,
		});
	});

	test("a repeated link is two links", () => {
		const twice = link("http://a.example");
		const old = chile(group({ links: [twice, twice] }));
		const fresh = chile(group({ links: [twice] }));
		expect(diffGroups(old, fresh).linksChanged).toMatchObject([
			{ added: [], removed: [twice] },
		]);
	});
});

test.each([
	["boston-pig", "BostonPig"],
	["Alpha User-Group", "alpha usergroup"],
])(
	"a group %s that is called %s now is renamed, also without links",
	(old, fresh) => {
		const named = (name: string): UserGroupTree =>
			page({ regions: [region({ groups: [group({ name })] })] });
		expect(counts(diffGroups(named(old), named(fresh)))).toEqual({
			renamed: 1,
		});
	},
);

test("a slash as the whole path changes no link", () => {
	const withLink = (url: string): UserGroupTree =>
		page({ regions: [region({ groups: [group({ links: [link(url)] })] })] });
	const diff = diffGroups(
		withLink("http://a.example"),
		withLink("http://a.example/"),
	);
	expect(diff).toEqual(NOTHING);
	expect(
		counts(
			diffGroups(
				withLink("http://a.example/x"),
				withLink("http://a.example/y"),
			),
		),
	).toEqual({ linksChanged: 1 });
});

test("a name with other case and punctuation is a rename", () => {
	const named = (name: string): UserGroupTree =>
		page({ regions: [region({ groups: [group({ name })] })] });
	expect(counts(diffGroups(named("boston-pig"), named("Boston PIG")))).toEqual({
		renamed: 1,
	});
});
