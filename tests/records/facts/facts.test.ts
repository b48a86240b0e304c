/** What a page links to, and what in it MoinMoin does not know. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dialectNames } from "../../../grammar/dialect-names";
import { namesOf, parserNames } from "../../../grammar/tokens/names";
import type { FlowContent, PhrasingContent } from "../../../src/ast";
import { parse } from "../../../src/parse";
import {
	type PageFacts,
	readFacts,
} from "../../../src/records/facts/page-facts";
import type { PagePatterns } from "../../../src/records/facts/page-patterns";
import { runs } from "../../support/runs";

/** A node with what it adds to the facts, as paths such as `links.pages`. */
interface Fact {
	node: PhrasingContent | FlowContent;
	says: readonly (readonly [place: string, name: string])[];
}

/** Names of wikis that are this one. */
const OWN = ["Self", "ThisWiki"];

const KNOWN = {
	interwikiName: "ThisWiki",
	macros: ["OurMacro"],
	parsers: ["ourparser"],
	interwiki: { OurWiki: "https://wiki.example.org/" },
};

const PAGES = [
	"A",
	"A/B",
	"CategoryHome",
	"CategoryTemplate",
	"Category",
	"Me",
];
const WIKIS: readonly (readonly [wiki: string, isKnown: boolean])[] = [
	["Self", true],
	["ThisWiki", true],
	["OurWiki", true],
	["MoinMoin", true],
	["toString", false],
	["NoWiki", false],
];
const LANGS: readonly (readonly [lang: string, isKnown: boolean])[] = [
	["python", true],
	["Python", true],
	["text/x-unknown", false],
	["text/csv", true],
	["irc", true],
	["IRSSI", true],
	["ourparser", true],
	["pytext/thon", false],
	["klingon", false],
];
const INSTRUCTIONS: readonly (readonly [name: string, isKnown: boolean])[] = [
	...[
		...["format", "acl", "language", "refresh", "redirect"],
		...["deprecated", "openiduser", "pragma"],
	].map((name) => [name, true] as const),
	["formats", false],
	["todo", false],
];
const MACROS: readonly (readonly [name: string, isKnown: boolean])[] = [
	["TableOfContents", true],
	["OurMacro", true],
	["NoMacro", false],
	["constructor", false],
];

const interwikiFact = (
	node: (wiki: string, page: string) => Fact["node"],
): fc.Arbitrary<Fact> =>
	fc
		.tuple(fc.constantFrom(...WIKIS), fc.constantFrom("", "P", "P:Q"))
		.map(([[wiki, isKnown], page]): Fact => {
			if (OWN.includes(wiki))
				return {
					node: node(wiki, page),
					says: page === "" ? [] : [["links.pages", page]],
				};
			return {
				node: node(wiki, page),
				says: [
					["links.interwiki", `${wiki}:${page}`],
					...(isKnown ? [] : [["unknown.interwiki", wiki] as const]),
				],
			};
		});

const unknownFact = (
	names: readonly (readonly [name: string, isKnown: boolean])[],
	place: string,
	node: (name: string) => Fact["node"],
): fc.Arbitrary<Fact> =>
	fc.constantFrom(...names).map(([name, isKnown]) => ({
		node: node(name),
		says: [
			[place.replace("unknown.", ""), name],
			...(isKnown ? [] : [[place, name] as const]),
		],
	}));

const linkFact = (
	names: readonly string[],
	place: string,
	node: (name: string) => Fact["node"],
): fc.Arbitrary<Fact> =>
	fc.constantFrom(...names).map((name) => ({
		node: node(name),
		says: name === "" ? [] : [[place, name]],
	}));

const fact = (): fc.Arbitrary<Fact> =>
	fc.oneof(
		linkFact(["", ...PAGES], "links.pages", (page) => ({
			type: "pageLink",
			page,
			children: [],
		})),
		linkFact(PAGES, "links.pages", (target) => ({
			type: "transclusion",
			kind: "page",
			target,
		})),
		interwikiFact((wiki, page) => ({
			type: "interwikiLink",
			wiki,
			page,
			children: [],
		})),
		interwikiFact((wiki, page) => ({
			type: "transclusion",
			kind: "interwiki",
			target: `${wiki}:${page}`,
		})),
		linkFact(["u:1", "u:2"], "links.urls", (url) => ({
			type: "link",
			url,
			children: [],
		})),
		linkFact(["u:1", "u:3"], "links.urls", (url) => ({ type: "image", url })),
		linkFact(["a.png", "b c"], "links.attachments", (attachment) => ({
			type: "attachmentLink",
			attachment,
			children: [],
		})),
		...(["attachment", "drawing"] as const).map((kind) =>
			linkFact(["a.png", "d"], "links.attachments", (target) => ({
				type: "transclusion",
				kind,
				target,
			})),
		),
		unknownFact(MACROS, "unknown.macros", (name) => ({ type: "macro", name })),
		unknownFact(LANGS, "unknown.parsers", (lang) => ({
			type: "code",
			lang,
			value: "",
		})),
		unknownFact(INSTRUCTIONS, "unknown.instructions", (name) => ({
			type: "processingInstruction",
			name,
		})),
		fc.constant<Fact>({ node: { type: "code", value: "" }, says: [] }),
		fc.constant<Fact>({ node: { type: "text", value: "A" }, says: [] }),
	);

const isFlow = (node: Fact["node"]): node is FlowContent =>
	node.type === "code" || node.type === "processingInstruction";

/** A place for a node, some deep. */
const held = (node: Fact["node"], depth: number): FlowContent => {
	let flow: FlowContent = isFlow(node)
		? node
		: {
				type: "paragraph",
				children: depth > 0 ? [{ type: "strong", children: [node] }] : [node],
			};
	for (let level = 1; level < depth; level++)
		flow = { type: "section", parser: "wiki", children: [flow] };
	return flow;
};

/** Names at a place: each once, in the order of the page; of what is unknown, how often. */
const namesAt = (facts: readonly Fact[], place: string): string[] =>
	facts.flatMap(({ says }) =>
		says.flatMap(([at, name]) => (at === place ? [name] : [])),
	);
const onceAt = (facts: readonly Fact[], place: string): string[] => [
	...new Set(namesAt(facts, place)),
];
function countsAt(facts: readonly Fact[], place: string) {
	const counts: Record<string, number> = {};
	for (const name of namesAt(facts, place))
		counts[name] = (Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0) + 1;
	return counts;
}

const repeatedAt = (facts: readonly Fact[], place: string) =>
	Object.fromEntries(
		Object.entries(countsAt(facts, place)).filter(
			([name, count]) => count > 1 && name !== "Me",
		),
	);

/** The facts of a text. */
const factsOf = (
	text: string,
	dialect: "1.5" | "1.9",
	name: string,
	patterns: PagePatterns = {},
): PageFacts => {
	const plainMacros: string[] = [];
	const tree = parse(text, {
		dialect,
		pageName: name,
		interwiki: { ThisWiki: "" },
		macros: [...namesOf[dialect].macros, ...KNOWN.macros],
		onMessage: ({ ruleId, reason }) => {
			if (ruleId === "macro-unknown")
				plainMacros.push(/\[\[(\w+)/.exec(reason)?.[1] ?? "");
		},
	});
	return readFacts(
		tree,
		{ name, source: text, plainMacros },
		{ known: KNOWN, patterns },
	);
};

describe("facts of a page", () => {
	test("are what its nodes say, each link once, in the order of the page", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fact(), fc.nat(3))),
				fc.constantFrom("1.5", "1.9", undefined),
				(generated, dialect) => {
					const facts = generated.map(([fact]) => fact);
					const found = readFacts(
						{
							type: "root",
							children: generated.map(([{ node }, depth]) => held(node, depth)),
							...(dialect !== undefined && { data: { dialect } }),
						},
						{ name: "Me" },
						{ known: KNOWN, patterns: {} },
					);
					const pages = onceAt(facts, "links.pages").filter(
						(page) => page !== "Me",
					);
					expect(found).toEqual({
						dialect: dialect ?? "1.9",
						categories: pages.filter((page) => page === "CategoryHome"),
						links: {
							pages,
							interwiki: onceAt(facts, "links.interwiki"),
							urls: onceAt(facts, "links.urls"),
							attachments: onceAt(facts, "links.attachments"),
							// Generated nodes have no positions.
							lines: {
								pages: pages.map(() => 1),
								interwiki: onceAt(facts, "links.interwiki").map(() => 1),
								urls: onceAt(facts, "links.urls").map(() => 1),
								attachments: onceAt(facts, "links.attachments").map(() => 1),
							},
							repeated: {
								pages: repeatedAt(facts, "links.pages"),
								interwiki: repeatedAt(facts, "links.interwiki"),
								urls: repeatedAt(facts, "links.urls"),
								attachments: repeatedAt(facts, "links.attachments"),
							},
						},
						macros: countsAt(facts, "macros"),
						parsers: countsAt(facts, "parsers"),
						unknown: {
							macros: countsAt(facts, "unknown.macros"),
							parsers: countsAt(facts, "unknown.parsers"),
							instructions: countsAt(facts, "unknown.instructions"),
							interwiki: countsAt(facts, "unknown.interwiki"),
						},
					} satisfies PageFacts);
				},
			),
			runs(300),
		);
	});

	test("say in which line the first link to each target is", () => {
		const { links } = factsOf(
			"[[A]]\n\n * [[B]] [[A]]\n * [[attachment:f]]\n",
			"1.9",
			"Me",
		);
		expect(links).toMatchObject({
			pages: ["A", "B"],
			attachments: ["f"],
			lines: { pages: [1, 3], attachments: [4] },
		});
	});

	test("know all that MoinMoin knows", () => {
		for (const dialect of dialectNames) {
			const { macros, intermap } = namesOf[dialect];
			const { unknown } = readFacts(
				{
					type: "root",
					data: { dialect },
					children: [
						{
							type: "paragraph",
							children: [
								...macros.map((name) => ({ type: "macro" as const, name })),
								...Object.keys(intermap).map((wiki) => ({
									type: "interwikiLink" as const,
									wiki,
									page: "",
									children: [],
								})),
							],
						},
						...parserNames.map((lang) => ({
							type: "code" as const,
							lang,
							value: "",
						})),
					],
				},
				{ name: "Me" },
				{
					known: { macros: [], parsers: [], interwiki: {} },
					patterns: {},
				},
			);
			for (const names of Object.values(unknown)) expect(names).toEqual({});
		}
	});

	test("have the pages of links to the wiki itself, with anchors apart", () => {
		const linksOf = (text: string, dialect: "1.5" | "1.9") =>
			factsOf(text, dialect, "Me").links;
		for (const [text, dialect] of [
			["[[Self:Page#a|x]] [[ThisWiki:Page]]", "1.9"],
			["[wiki:Self:Page#a x] wiki:Self:Page#b [wiki:ThisWiki/Page#c x]", "1.5"],
		] as const)
			expect(linksOf(text, dialect)).toMatchObject({
				pages: ["Page"],
				interwiki: [],
			});
		expect(linksOf("[wiki:/Sub x] [wiki:Self:/Sub x]", "1.5").pages).toEqual([
			"Me/Sub",
		]);
	});

	test("count macros of 1.5 that nobody knows, with CamelCase names too", () => {
		const text =
			"[[NoMacro(a, FooBar)]] [[NoMacro]] [[Nomacro]] [[OurMacro(x)]] [[Date]]\n{{{[[InCode]]}}} [[NoMacro|x]] FooBar\n";
		const { macros, unknown } = factsOf(text, "1.5", "Me");
		expect(unknown.macros).toEqual({ NoMacro: 2, Nomacro: 1 });
		expect(macros).toEqual({ Date: 1, NoMacro: 2, Nomacro: 1, OurMacro: 1 });
	});
});

describe("group and dictionary pages", () => {
	const groups = [
		" * JaneDoe\n * [[John Doe]] - chair\n  * Inner\n * Some Body\n . plain\n",
		["JaneDoe", "John Doe", "Some Body"],
	] as const;

	test("have the first text or page link of each first-level bullet as members", () => {
		const [text, members] = groups;
		expect(factsOf(text, "1.9", "AdminGroup").members).toEqual(members);
		expect(factsOf(text, "1.9", "AdminGroups").members).toBeUndefined();
		expect(factsOf(text, "1.9", "My Group").members).toBeUndefined();
		expect(
			factsOf(text, "1.9", "Die Gruppe", { group: "*Gruppe" }).members,
		).toEqual(members);
	});

	test("have the entries of their definition lists", () => {
		const text = " de:: Deutsch\n en:: [[English]] text\n de:: German\n";
		expect(factsOf(text, "1.9", "LanguageDict").entries).toEqual([
			{ key: "de", value: "German" },
			{ key: "en", value: "English text" },
		]);
		expect(factsOf(text, "1.9", "Language").entries).toBeUndefined();
	});
});
