/** What belongs to a page as a whole: categories, headings, and slips that a reader sees through (`docs/usergroups.md`). */
import fc from "fast-check";
import { removePosition } from "unist-util-remove-position";
import { expect, test } from "vitest";
import { parse } from "../../src/parse";
import { toUserGroups } from "../../src/usergroups/assemble/to-user-groups";
import { linkKindOf } from "../../src/usergroups/read/link-kinds";
import { repairMojibake } from "../../src/usergroups/read/repairs/mojibake";
import { splitUrl } from "../../src/usergroups/read/urls";
import type { UserGroupTree } from "../../src/usergroups/result/schema";
import { linesOfPage } from "../support/groups/group-lines";

const treeOf = (markup: string): UserGroupTree =>
	toUserGroups(parse(markup, { dialect: "1.9" }));

test.each<[string, string[], links: number]>([
	["CategoryClub, CategoryTown", ["CategoryClub", "CategoryTown"], 0],
	["KategorieGruppen | CategoriaTal", ["KategorieGruppen", "CategoriaTal"], 0],
	["CategoryClub\n## a comment", ["CategoryClub"], 0],
	["CategoryClub SomePage", [], 2],
	["CategoryClub [[http://a.example|a]]", [], 2],
	["CategoryClub /* a remark */", ["CategoryClub"], 0],
	["CategoryClub /* SomePage */", [], 2],
	["CategoryClub <<FootNote(SomePage)>>", [], 2],
	["CategoryClub <<FootNote(a note)>>", [], 1],
	["See CategoryClub", [], 1],
	["SomePage", [], 1],
	["[[Categoryclub]]", [], 1],
	["[[MoinMoin:CategoryClub]]", [], 1],
	["CategoryClub\n\nText", ["CategoryClub"], 0],
	["CategoryClub\n\n * Text", ["CategoryClub"], 0],
	["Text\n\n CategoryClub", ["CategoryClub"], 0],
	["CategoryClub\n\n= Chile =", [], 1],
	["[[MyCategoryClub]]", [], 1],
	["CategoryClub and more", [], 1],
	["CategoryClub [[http://a.example|{{a.png}}]]", [], 2],
])("%j at the foot names the categories %j", (foot, categories, links) => {
	const { page, intro } = treeOf(`Text\n\n----\n${foot}`);
	expect(page.categories).toEqual(categories);
	expect(intro.links).toHaveLength(links);
});

test("names of categories alone at the foot are the page's", () => {
	const names = fc.uniqueArray(
		fc
			.tuple(
				fc.constantFrom(
					...["Category", "Categoria", "Categoría", "Catégorie", "Kategorie"],
				),
				fc.stringMatching(/^[A-ZÉ][a-z]{1,8}$/),
			)
			.map((parts) => parts.join("")),
		{ minLength: 1, maxLength: 4 },
	);
	fc.assert(
		fc.property(
			names,
			fc.constantFrom(" ", ", ", "; ", " | ", ","),
			fc.constantFrom("", "\n", "\n## comment\n", "\n## comment\n## more"),
			(categories, joint, end) => {
				const links = categories.map((name) => `[[${name}]]`);
				const { page, intro } = treeOf(`Text\n\n${links.join(joint)}${end}`);
				expect(page.categories).toEqual(categories);
				expect(intro).toEqual({ text: "Text", links: [] });
			},
		),
	);
});

test("a foot of mere punctuation is text", () => {
	const { page, intro } = treeOf("Text\n\n; |");
	expect(page.categories).toEqual([]);
	expect(intro.text).toBe("Text ; |");
});

test.each<[string, Partial<UserGroupTree["page"]>]>([
	["Text", {}],
	["#language de\nText", { language: "de" }],
	["#format wiki\n#language pt-br\nText", { language: "pt-br" }],
	["#pragma language de\nText", {}],
	["#format wiki\nText", {}],
])("%j says of its page: %j", (markup, facts) => {
	for (const dialect of ["1.5", "1.9"] as const) {
		const tree = parse(markup, { dialect });
		const page = { dialect, categories: [], ...facts };
		expect(toUserGroups(tree).page).toStrictEqual(page);
		expect(toUserGroups(tree, { pageName: "Clubs" }).page).toStrictEqual({
			title: "Clubs",
			...page,
		});
	}
});

test("a footnote is in the dialect of its page", () => {
	const markups = {
		"1.5": "Text[[FootNote(see [http://a.example the site])]]",
		"1.9": "Text<<FootNote(see [[http://a.example|the site]])>>",
	} as const;
	for (const dialect of ["1.5", "1.9"] as const) {
		const { intro } = toUserGroups(parse(markups[dialect], { dialect }));
		expect(intro.text).toBe("Text see the site");
		expect(intro.links).toMatchObject([
			{ url: "http://a.example", label: "the site" },
		]);
	}
	const { messages } = treeOf("Text<<FootNote([http://a.example the site])>>");
	expect(messages.map(({ ruleId }) => ruleId)).toEqual(["link-other-dialect"]);
});

test("messages are in the order of the page", () => {
	const { messages } = treeOf(
		"= Alba =\n= Alba =\n * CÃ©sar's Group\n= Bera =\n * A [[http:b.example|b]]\n= Alba =\n",
	);
	expect(messages.map(({ ruleId }) => ruleId)).toEqual([
		"region-twice",
		"text-repaired",
		"link-impossible-url",
		"region-twice",
	]);
	for (const { text } of messages) expect(text).not.toBe("");
});

test.each([
	["grupos<<BR>>de interesse", true],
	["grupos<<Action(x)>>de interesse", false],
	["inter<<Action(x)>>est groups", true],
])("an intro that says %j is about groups: %s", (intro, expected) => {
	const { groups } = treeOf(`${intro}\n\n * [[http://a.example|A]]`);
	expect(groups).toHaveLength(expected ? 1 : 0);
});

test.each([
	["PUG-RS", "BR-RS"],
	["PUG RS", "BR-RS"],
	["PUG-XX", undefined],
	["PUG-rs", undefined],
])("under Brazil, %s has the code %s", (heading, code) => {
	const [brazil] = treeOf(`= Brazil =\n== ${heading} ==`).regions;
	expect(brazil?.regions[0]?.code).toBe(code);
});

test.each([
	[["PUG-AL", "PUG-DF", "PUG-RS"], "", ["BR-AL", "BR-DF", "BR-RS"]],
	[["PUG-DF", "PUG-RS"], "", [undefined, undefined]],
	[["PUG-BE", "PUG-HH"], "#language de-de\n", ["DE-BE", "DE-HH"]],
])("the short codes of %j, %j, are %j", (headings, pragma, codes) => {
	const markup = headings.map((heading) => `= ${heading} =\n`).join("");
	expect(treeOf(pragma + markup).regions.map(({ code }) => code)).toEqual(
		codes,
	);
});

test.each(["Python User Group", "PUG X", "User groups"])(
	"a heading “%s” names no group",
	(heading) => {
		expect(
			linesOfPage(`= ${heading} =\n * [[http://a.example|A Group]]`),
		).toEqual([`= ${heading}`, "A Group (label)", "website http://a.example"]);
	},
);

test("nodes without a position are at the start", () => {
	const tree = parse("= Chile =\n * [[http://a.example|A Group]]", {
		dialect: "1.9",
	});
	removePosition(tree, { force: true });
	const start = { line: 1, column: 1, offset: 0 };
	const [region] = toUserGroups(tree).regions;
	expect(region?.position).toEqual({ start, end: start });
	expect(region?.groups[0]?.links[0]?.position).toEqual({ start, end: start });
});

test.each([
	["[''[[http://a.example|A Group]]'']", []],
	["[http://a.example, A Group]", []],
	["[http://a.example A Group]", ["link-other-dialect"]],
	["[http://a.example]", ["link-other-dialect"]],
])("the brackets of %j are reported: %j", (markup, rules) => {
	const { messages } = treeOf(`= Chile =\n * ${markup}`);
	expect(messages.map(({ ruleId }) => ruleId)).toEqual(rules);
});

test.each([
	["CÃ©sar", "César"],
	["CÃ©sar Â©", undefined],
	["CÃ©sar é", "César é"],
	["Â©", undefined],
	["César", undefined],
])("%s repaired is %s", (text, repaired) => {
	expect(repairMojibake(text)).toBe(repaired);
});

test("a label that says “Website” goes before the path", () => {
	const kindOf = (label: string) =>
		label === "Website" ? "website" : undefined;
	expect(linkKindOf("http://a.example/blog/", "Website", kindOf)).toBe(
		"website",
	);
	expect(linkKindOf("http://a.example/blog/", "Here", kindOf)).toBe("blog");
	expect(linkKindOf("http://a.example/", "Here", kindOf)).toBe("website");
});

test("hosts are in lower case", () => {
	expect(splitUrl("http://LOCALHOST/X")).toEqual({
		scheme: "http",
		host: "localhost",
		path: "/X",
	});
});

test("a tree that says nothing of its dialect is of 1.9", () => {
	expect(toUserGroups({ type: "root", children: [] }).page).toEqual({
		dialect: "1.9",
		categories: [],
	});
});

test.each(["+", "☺"])(
	"a name without letters and digits has an id all the same: %s",
	(name) => {
		const { regions } = treeOf(`= Chile =\n * [[http://a.example|${name}]]`);
		expect(regions[0]?.groups).toMatchObject([{ name, id: "chile/group" }]);
	},
);
