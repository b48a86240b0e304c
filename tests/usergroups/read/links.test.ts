/** Links of groups as the tree has them, and the ids of groups. */
import { expect, test } from "vitest";
import { parse } from "../../../src/parse";
import { toUserGroups } from "../../../src/usergroups/assemble/to-user-groups";
import type { Link, UserGroup } from "../../../src/usergroups/result/schema";
import { proseOf } from "../../support/groups/prose-of";

const groupsIn = (markup: string): UserGroup[] =>
	toUserGroups(parse(markup, { dialect: "1.9" })).regions.flatMap(
		({ groups }) => groups,
	);

test.each<[string, Omit<Link, "position">]>([
	["[[Page|x]]", { page: "Page", label: "x", kind: "wiki" }],
	["[[Page]]", { page: "Page", kind: "wiki" }],
	["[[Page#a|x]]", { page: "Page", anchor: "a", label: "x", kind: "wiki" }],
	["[[Page#a]]", { page: "Page", anchor: "a", kind: "wiki" }],
	[
		"[[MoinMoin:P|x]]",
		{ wiki: "MoinMoin", page: "P", label: "x", kind: "wiki" },
	],
	["[[MoinMoin:P]]", { wiki: "MoinMoin", page: "P", kind: "wiki" }],
	["[[A[b|x]]", { page: "A[b", label: "x", kind: "wiki" }],
	["[[#a|x]]", { page: "", anchor: "a", label: "x", kind: "wiki" }],
	["[[#a]]", { page: "", anchor: "a", kind: "wiki" }],
	[
		"[[attachment:f.txt|x]]",
		{ url: "attachment:f.txt", label: "x", kind: "other" },
	],
	["[[attachment:f.txt]]", { url: "attachment:f.txt", kind: "other" }],
	[
		"[[mailto:a@b.example|x]]",
		{ url: "mailto:a@b.example", label: "x", kind: "email" },
	],
	["a@b.example", { url: "mailto:a@b.example", kind: "email" }],
	[
		"[[http://a.example|http://a.example]]",
		{ url: "http://a.example", kind: "website" },
	],
	[
		"[[http://a.example|'''x''' `y` __z__ a__b]]",
		{ url: "http://a.example", label: "x y z a__b", kind: "website" },
	],
	[
		"[[http://a.example|Joe's _site_]]",
		{ url: "http://a.example", label: "Joe's _site_", kind: "website" },
	],
	["[[http://a.example| `` ]]", { url: "http://a.example", kind: "website" }],
	[
		"[[http://a.example|a@b.example]]",
		{ url: "http://a.example", label: "a@b.example", kind: "website" },
	],
	[
		"[[mailto:a@b.example|mailto:a@b.example]]",
		{ url: "mailto:a@b.example", kind: "email" },
	],
	[
		"[[mailto:a@b.example?subject=http:x|x]]",
		{ url: "mailto:a@b.example?subject=http:x", label: "x", kind: "email" },
	],
	["[[Page|CÃ©sar]]", { page: "Page", label: "César", kind: "wiki" }],
	["[[Page#a|Page#a]]", { page: "Page", anchor: "a", kind: "wiki" }],
	[
		"[[Page#a|Page#]]",
		{ page: "Page", anchor: "a", label: "Page#", kind: "wiki" },
	],
	["[[[Page|Page]]]", { page: "Page", kind: "wiki" }],
	[
		"[[http:/a.example/b|x]]",
		{
			url: "http:/a.example/b",
			label: "x",
			suggestion: "http://a.example/b",
			kind: "website",
		},
	],
	[
		"[[ftp:a.example|x]]",
		{
			url: "ftp:a.example",
			label: "x",
			suggestion: "ftp://a.example",
			kind: "website",
		},
	],
	[
		"[[https:meetup.com/?u=http://b.example|x]]",
		{
			url: "https:meetup.com/?u=http://b.example",
			label: "x",
			suggestion: "https://meetup.com/?u=http://b.example",
			kind: "meetup",
		},
	],
	[
		"[[http:a.example|x]]",
		{
			url: "http:a.example",
			label: "x",
			suggestion: "http://a.example",
			kind: "website",
		},
	],
])("%s", (markup, link) => {
	const [group] = groupsIn(`= Chile =\n * Some Group: see ${markup} now`);
	expect(
		group?.links.map(({ position: _, ...fields }) => fields),
	).toStrictEqual([link]);
});

test("ids are made of words of any script, numbered where two collide", () => {
	const names = [
		"Café  Py-Group (2)",
		"東京の会",
		"Café Py Group 2",
		"A Group",
		"A & B!",
	];
	const items = names.map((name) => ` * [[http://a.example|${name}]]\n`);
	expect(
		groupsIn(`= Côte d'Ivoire =\n${items.join("")}`).map(({ id }) => id),
	).toEqual(
		[
			"cafe-py-group-2",
			encodeURIComponent("東京の会"),
			"cafe-py-group-2~2",
			"a-group",
			"a-b",
		].map((id) => `cote-d-ivoire/${id}`),
	);
});

test.each<[string, Omit<Link, "position">]>([
	["[#a x]", { page: "", anchor: "a", label: "x", kind: "wiki" }],
	["[#a]", { page: "", anchor: "a", kind: "wiki" }],
	["[#a #a]", { page: "", anchor: "a", kind: "wiki" }],
	['["Some Page"]', { page: "Some Page", kind: "wiki" }],
	["[:Page:x]", { page: "Page", label: "x", kind: "wiki" }],
	["[:Page#a:x]", { page: "Page", anchor: "a", label: "x", kind: "wiki" }],
	["[wiki:W/P x]", { wiki: "W", page: "P", label: "x", kind: "wiki" }],
	["attachment:f.txt", { url: "attachment:f.txt", kind: "other" }],
	[
		"[http://a.example x]",
		{ url: "http://a.example", label: "x", kind: "website" },
	],
])("%s on a page of MoinMoin 1.5", (markup, link) => {
	const { spans } = proseOf(`see ${markup} now`, "1.5").prose;
	expect(
		spans.map(({ link: { position: _, ...fields } }) => fields),
	).toStrictEqual([link]);
});

test.each([
	[
		"link-impossible-url",
		"[[http:a.example/x|it]]",
		["http:a.example/x", "http://a.example/x"],
	],
	[
		"link-label-host",
		"[[http://facebook.com/x|Twitter]]",
		["Twitter", "facebook", "http://facebook.com/x"],
	],
	["link-bracket", "[[[SomePage|it]]]", ["[SomePage", '"SomePage"']],
])("a message %s names the target of %s", (ruleId, markup, words) => {
	const { messages } = proseOf(`x ${markup}`);
	expect(messages).toMatchObject([
		{ ruleId, position: { start: { offset: 2 } } },
	]);
	for (const word of words) expect(messages[0]?.text).toContain(word);
});

test.each([
	["[[http://a.example|,]]", "1.9"],
	["[[SomePage|,]]", "1.9"],
	["[[MoinMoin:P|,]]", "1.9"],
	["[[attachment:f.txt|,]]", "1.9"],
	["[#a ,]", "1.5"],
] as const)(
	"categories beside the link %s are no footer, for no link is lost",
	(markup, dialect) => {
		const { page, intro } = toUserGroups(
			parse(`CategoryGroups ${markup}`, { dialect }),
		);
		expect(page.categories).toEqual([]);
		expect(intro.links).toHaveLength(2);
	},
);
