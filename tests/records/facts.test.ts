/** What a page links to, and what in it MoinMoin does not know. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namesOf, parserNames } from "../../grammar/tokens/names";
import type { FlowContent, PhrasingContent } from "../../src/ast";
import { type PageFacts, readFacts } from "../../src/records/page-facts";

/** A node with what it adds to the facts, as paths such as `links.pages`. */
interface Fact {
	node: PhrasingContent | FlowContent;
	says: readonly (readonly [place: string, name: string])[];
}

const KNOWN = {
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
		.map(([[wiki, isKnown], page]) => ({
			node: node(wiki, page),
			says: [
				["links.interwiki", `${wiki}:${page}`],
				...(isKnown ? [] : [["unknown.interwiki", wiki] as const]),
			],
		}));

const unknownFact = (
	names: readonly (readonly [name: string, isKnown: boolean])[],
	place: string,
	node: (name: string) => Fact["node"],
): fc.Arbitrary<Fact> =>
	fc.constantFrom(...names).map(([name, isKnown]) => ({
		node: node(name),
		says: isKnown ? [] : [[place, name]],
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

describe("facts of a page", () => {
	test("are what its nodes say, each link once, in the order of the page", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fact(), fc.nat(3))),
				fc.constantFrom("1.5", "1.9", undefined),
				(drawn, dialect) => {
					const facts = drawn.map(([fact]) => fact);
					const found = readFacts(
						{
							type: "root",
							children: drawn.map(([{ node }, depth]) => held(node, depth)),
							...(dialect !== undefined && { data: { dialect } }),
						},
						"Me",
						KNOWN,
						[],
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
						},
						unknown: {
							macros: countsAt(facts, "unknown.macros"),
							parsers: countsAt(facts, "unknown.parsers"),
							instructions: countsAt(facts, "unknown.instructions"),
							interwiki: countsAt(facts, "unknown.interwiki"),
						},
					} satisfies PageFacts);
				},
			),
			{ numRuns: 300 },
		);
	});

	test("know all that MoinMoin knows", () => {
		for (const dialect of ["1.5", "1.9"] as const) {
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
				"Me",
				{ macros: [], parsers: [], interwiki: {} },
				[],
			);
			for (const names of Object.values(unknown)) expect(names).toEqual({});
		}
	});
});
