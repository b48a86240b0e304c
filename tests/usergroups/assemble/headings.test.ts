/** Regions from headings: their tree, names, notes and codes (`docs/usergroups.md`, “Regions”). */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../../../src/parse";
import {
	toUserGroups,
	type UserGroupsOptions,
} from "../../../src/usergroups/assemble/to-user-groups";
import { namesGroup } from "../../../src/usergroups/classify/heading-names";
import {
	hasGroupWord,
	hasSubjectWord,
} from "../../../src/usergroups/dictionaries/vocabulary";
import type {
	Region,
	UserGroupTree,
} from "../../../src/usergroups/result/schema";
import { runs } from "../../support/runs";

const treeOf = (markup: string, options?: UserGroupsOptions): UserGroupTree =>
	toUserGroups(parse(markup, { dialect: "1.9" }), options);

const headingOf = ({ depth, name }: { depth: number; name: string }): string =>
	`${"=".repeat(depth)} ${name} ${"=".repeat(depth)}\n`;

describe("headings", () => {
	interface Outline {
		name: string;
		depth: number;
		inner: Outline[];
	}

	const headings = fc.array(
		fc.record({
			depth: fc.integer({ min: 1, max: 5 }),
			name: fc.constantFrom("Alba", "Bera", "Cala"),
		}),
		{ maxLength: 10 },
	);

	const outlineOf = ({ name, depth, regions }: Region): Outline => ({
		name,
		depth,
		inner: regions.map(outlineOf),
	});

	test("are under the nearest shallower one above; a repeated name is reported", () => {
		fc.assert(
			fc.property(headings, (given) => {
				const all = given.map((each): Outline => ({ ...each, inner: [] }));
				const top: Outline[] = [];
				const twice: number[] = [];
				for (const [index, each] of all.entries()) {
					const above = all.slice(0, index);
					const parent = above.findLast(({ depth }) => depth < each.depth);
					const beside = parent?.inner ?? top;
					if (beside.some(({ name }) => name === each.name))
						twice.push(index + 1);
					beside.push(each);
				}
				const { regions, messages } = treeOf(given.map(headingOf).join(""));
				expect(regions.map(outlineOf)).toEqual(top);
				expect(
					messages.map(({ ruleId, position }) => [ruleId, position.start.line]),
				).toEqual(twice.map((line) => ["region-twice", line]));
				for (const { text, position } of messages)
					expect(text).toContain(`"${given[position.start.line - 1]?.name}"`);
			}),
			runs(200),
		);
	});

	test("have the content between them and the next", () => {
		const { intro, regions } = treeOf(
			"Zero\n\n= Alba =\nOne\n== Bera ==\nTwo\n\nThree\n= Cala =\n",
		);
		const [alba, cala] = regions;
		expect(intro).toEqual({ text: "Zero", links: [] });
		expect(alba?.description).toBe("One");
		expect(alba?.regions[0]?.description).toBe("Two Three");
		expect(cala).not.toHaveProperty("description");
	});
});

describe("a heading's text", () => {
	const words = fc
		.stringMatching(/^[A-ZÄÉ][a-zßñ]{2,7}(?: [A-Z]?[a-z]{2,7}){0,2}$/)
		.filter((text) => !hasGroupWord(text) && !hasSubjectWord(text));

	test("is a name, further names and a note", () => {
		fc.assert(
			fc.property(
				fc.array(words, { minLength: 1, maxLength: 3 }),
				fc.constantFrom("/", " / ", "//", "/ /"),
				fc.constantFrom("", "/", " /"),
				fc.option(
					fc.record({
						note: words,
						front: fc.constantFrom("(", " (", " ( "),
						back: fc.constantFrom(")", " )"),
					}),
					{ nil: undefined },
				),
				(names, joint, end, given) => {
					const note = given && given.front + given.note + given.back;
					const title = names.join(joint) + end + (note ?? "");
					const [region] = treeOf(`= ${title} =`).regions;
					expect([region?.name, ...(region?.aliases ?? [])]).toEqual(names);
					expect(region?.note).toBe(given?.note);
				},
			),
			runs(200),
		);
	});

	test.each<[string, Pick<Region, "name" | "aliases" | "note">]>([
		["Alba (a) Bera", { name: "Alba (a) Bera", aliases: [] }],
		["Alba (a) (b)", { name: "Alba (a)", aliases: [], note: "b" }],
		["Alba ((b))", { name: "Alba ((b))", aliases: [] }],
		["(Alba)", { name: "(Alba)", aliases: [] }],
		["/", { name: "/", aliases: [] }],
		["PUG Alba/Bera", { name: "PUG Alba/Bera", aliases: [] }],
	])("%s: %j", (title, { name, aliases, note }) => {
		const [region] = treeOf(`= ${title} =`).regions;
		expect(region).toMatchObject({ name, aliases });
		expect(region?.note).toBe(note);
	});

	test("has no markup; links in a tree that was made in code are the region's", () => {
		const children = parse("[[http://a.example|Alba]]", { dialect: "1.9" })
			.children.filter((node) => node.type === "paragraph")
			.flatMap((node) => node.children);
		const [region] = toUserGroups({
			type: "root",
			children: [{ type: "heading", depth: 2, children }],
		}).regions;
		expect(region).toMatchObject({
			name: "Alba",
			links: [{ url: "http://a.example" }],
		});
	});
});

test.each([
	["PUG X", false],
	["User Group", false],
	["Python User Group Xy", true],
	["PUG 21", true],
	["PUGs Alba", false],
	["PUG-DE", true],
	["Grupy-IN", true],
	["Local-PUG", false],
	["São Paulo Meetup", true],
	["Alba", false],
])("%s names a group: %s", (heading, expected) => {
	expect(namesGroup(heading)).toBe(expected);
});

/** Each heading of a page with its code. */
function codesOf(markup: string, options?: UserGroupsOptions): string[] {
	const list = ({ name, code, regions }: Region): string[] => [
		code === undefined ? name : `${name} ${code}`,
		...regions.flatMap(list),
	];
	return treeOf(markup, options).regions.flatMap(list);
}

/** A page of headings that are closed as they are opened. */
const page = (titles: readonly string[]): string =>
	titles.map((title) => `${title} ${title.split(" ")[0]}\n`).join("");

describe("a code", () => {
	test.each<[string, string[], string[]]>([
		[
			"is that of any of its names",
			["= Home of ours / Thailand"],
			["Home of ours TH"],
		],
		[
			"is that of the page where that is about one country",
			["= Bahia", "= Goiás"],
			["Bahia BR-BA", "Goiás BR-GO"],
		],
		[
			"is so beside the country itself",
			["= Brazil", "= Bahia", "= Goiás"],
			["Brazil BR", "Bahia BR-BA", "Goiás BR-GO"],
		],
		[
			"is so beside sections and groups, which do not count",
			["= Bahia", "= Goiás", "= Books", "= Links", "= PUG Alba", "= PUG Bera"],
			["Bahia BR-BA", "Goiás BR-GO", "Books", "Links", "PUG Alba", "PUG Bera"],
		],
		[
			"is so within a section",
			["= By name", "== Alabama", "== Georgia", "== Texas"],
			["By name", "Alabama US-AL", "Georgia US-GA", "Texas US-TX"],
		],
		[
			"is so within what may be a state there",
			["= North America", "== Georgia", "=== Iowa", "=== Ohio", "=== Utah"],
			[
				"North America 003",
				"Georgia US-GA",
				...["Iowa US-IA", "Ohio US-OH", "Utah US-UT"],
			],
		],
		[
			"does not depend on the content of another country",
			["= USA", "== Ohio", "== Texas", "== Utah", "= Georgia"],
			["USA US", "Ohio US-OH", "Texas US-TX", "Utah US-UT", "Georgia GE"],
		],
		[
			"of a group is that of its name in the country around it",
			["= Brazil", "== South", "=== PUG-RS", "=== PUG RS Alba", "= PUG-RS"],
			["Brazil BR", "South", "PUG-RS BR-RS", "PUG RS Alba", "PUG-RS"],
		],
		[
			"of a group is that of its name on a page about one country",
			["= Bahia", "= Goiás", "= PUG-RS", "= ALBA RS"],
			["Bahia BR-BA", "Goiás BR-GO", "PUG-RS BR-RS", "ALBA RS"],
		],
		[
			"of three groups shows their country beside other headings",
			["= PUG-AL", "= PUG-DF", "= Contact", "= PUG-RS", "= PUG Alba"],
			["PUG-AL BR-AL", "PUG-DF BR-DF", "Contact", "PUG-RS BR-RS", "PUG Alba"],
		],
		[
			"of a group is so in a region of the world",
			["= South America", "== Bahia", "== Goiás", "== PUG-RS"],
			["South America 005", "Bahia BR-BA", "Goiás BR-GO", "PUG-RS BR-RS"],
		],
		[
			"of a group is around the content under it, which is no country",
			["= Brazil", "== PUG-RS", "=== Lebanon"],
			["Brazil BR", "PUG-RS BR-RS", "Lebanon"],
		],
	])("%s", (_, titles, codes) => {
		expect(codesOf(page(titles))).toEqual(codes);
	});

	test("of a group makes no place of it", () => {
		const [brazil] = treeOf("= Brazil =\n== PUG-RS ==").regions;
		expect(brazil).toMatchObject({ kind: "country", code: "BR" });
		expect(brazil?.regions).toMatchObject([{ kind: "section", code: "BR-RS" }]);
	});

	test("is around the content under it, whether it is the caller's or not", () => {
		const markup = "= Home =\n== Georgia ==\n";
		expect(codesOf(markup)).toEqual(["Home", "Georgia GE"]);
		expect(codesOf(markup, { regions: { home: "US" } })).toEqual([
			"Home US",
			"Georgia US-GA",
		]);
	});
});

describe("a heading that names a group", () => {
	test.each([
		["PUG Bath (inactive)", "defunct"],
		["PUG Bath - defunct", "defunct"],
		["PUG Bath (in formation)", "forming"],
		["PUG Bath (Somerset)", "listed"],
	])("says how active the group is: %s", (heading, status) => {
		const [region] = treeOf(
			`== ${heading} ==\n * Website: http://a.example`,
		).regions;
		expect(region?.groups).toMatchObject([{ nameSource: "heading", status }]);
	});
});
