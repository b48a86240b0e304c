/** Markup as a reader takes it in: plain text, and where in it the links are. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linksOf } from "../../../src/usergroups/read/prose";
import {
	createSpan,
	isBare,
	joinProse,
	type Prose,
} from "../../../src/usergroups/read/span";
import { proseOf } from "../../support/groups/prose-of";
import { runs } from "../../support/runs";

/** Something between words: how it is written, what shows, and what it leads to. */
interface Thing {
	markup: string;
	shown: string;
	/** Whether what shows is a link. */
	isLink?: boolean;
	url?: string;
	note?: string;
}

const THINGS: ((host: string) => Thing)[] = [
	(host) => ({
		markup: `[[${host}|Our  site]]`,
		shown: "Our site",
		isLink: true,
		url: host,
	}),
	(host) => ({ markup: `[[${host}]]`, shown: host, isLink: true, url: host }),
	(host) => ({ markup: ` /* see ${host} */ `, shown: " ", url: host }),
	(host) => ({
		markup: `<<FootNote(see ${host} now)>>`,
		shown: "",
		url: host,
		note: `see ${host} now`,
	}),
	() => ({ markup: "<<FootNote()>>", shown: "" }),
	() => ({ markup: "<<BR>>", shown: " " }),
	() => ({ markup: "<<Anchor(x)>>", shown: "" }),
	() => ({ markup: "`a  b`", shown: "a b" }),
	() => ({ markup: "'''bold'''", shown: "bold" }),
	() => ({ markup: "__ under__", shown: " under" }),
];

const gap = fc.constantFrom("", " ", "  ", "\n");
const pieces = fc.array(
	fc.record({
		word: fc.constantFrom("see", "at", "é1", "-"),
		before: gap,
		make: fc.constantFrom(...THINGS),
		suffix: gap,
	}),
	{ maxLength: 5 },
);

/** Pieces as things with words between, each leading somewhere else. */
const page = pieces.map((made) =>
	made.map(({ word, before, make, suffix }, index) => ({
		word,
		before,
		suffix,
		thing: make(`http://h${index}.example`),
	})),
);

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("a text of words and other things", () => {
	test("shows all that is visible, with single blanks, and links in their places", () => {
		fc.assert(
			fc.property(page, (made) => {
				const { prose } = proseOf(
					`x ${made.map(({ word, before, thing, suffix }) => word + before + thing.markup + suffix).join("")}`,
				);
				expect(prose.text).toBe(
					folded(
						`x ${made.map(({ word, before, thing, suffix }) => word + before + thing.shown + suffix).join("")}`,
					),
				);
				const things = made.map(({ thing }) => thing);
				const shown = things.filter(({ isLink }) => isLink);
				expect(
					prose.spans.map(({ start, end, link }) => [
						prose.text.slice(start, end),
						link.url,
					]),
				).toEqual(shown.map((each) => [each.shown, each.url]));
				expect(linksOf(prose).map(({ url }) => url)).toEqual(
					things.flatMap(({ url }) => url ?? []),
				);
				expect(prose.notes).toEqual(things.flatMap(({ note }) => note ?? []));
			}),
			runs(100),
		);
	});

	test("reports a link in brackets right after a word", () => {
		fc.assert(
			fc.property(page, (made) => {
				const markup = `x ${made.map(({ word, before, thing, suffix }) => word + before + thing.markup + suffix).join("")}`;
				const { messages } = proseOf(markup);
				const adjacent = made.filter(
					({ word, before, thing }) =>
						thing.isLink && before === "" && word !== "-",
				);
				expect(
					messages.map(({ ruleId, position: { start, end } }) => [
						ruleId,
						markup.slice(start.offset, end.offset),
					]),
				).toEqual(adjacent.map(({ thing }) => ["link-glued", thing.markup]));
				for (const [index, { text }] of messages.entries())
					expect(text).toContain(adjacent[index]?.thing.shown);
			}),
			runs(100),
		);
	});

	test.each([" ", ""])(
		"reports no link that a picture is in front of, %j after a word",
		(gap) => {
			const { messages } = proseOf(
				`word${gap}[[http://x.example/|{{p.png}}]][[http://y.example/|Label]]`,
			);
			expect(messages.map(({ position }) => position.start.offset)).toEqual(
				gap === "" ? ["word".length] : [],
			);
		},
	);
});

/** A text without the places of its links. */
const apart = ({ text, spans, hidden, notes, contacts }: Prose): unknown => ({
	text,
	spans: spans.map(({ start, end, wikiName, link: { url, label } }) => ({
		start,
		end,
		wikiName,
		url,
		label,
	})),
	hidden: hidden.map(({ url }) => url),
	notes,
	contacts: contacts.map(({ name, email }) => ({ name, email })),
});

test("a text after another is both with a blank between", () => {
	const part = fc.constantFrom(
		"",
		"some words",
		"see [[http://a.example|our site]] and WikiPage",
		"/* http://h.example */",
		"talks<<FootNote(http://n.example)>>",
		"<<MailTo(joe AT b DOT example, Joe)>>",
	);
	fc.assert(
		fc.property(part, part, (one, other) => {
			const [front, back] = [proseOf(one).prose, proseOf(other).prose];
			const both = joinProse(front, back);
			expect(apart(both)).toEqual(apart(proseOf(`${one}\n\n${other}`).prose));
			expect(both.position).toEqual({
				start: front.position.start,
				end: back.position.end,
			});
		}),
		runs(36),
	);
});

test.each([
	["footnotes in front of a mark", "a <<FootNote(x)>>, b", "a, b"],
	["footnotes in front of a word", "a <<FootNote(x)>> b <<BR>> . c", "a b . c"],
	["footnotes in front of a blank", "a <<FootNote(x)>> : b", "a : b"],
	["other macros", "a <<Icon(x.png)>>, <<Icon(y.png)>>. b", "a , . b"],
	["paragraphs", "a\n\nb", "a b"],
	["headings", "= a =\nb", "a b"],
	["items", " * a\n * b", "a b"],
	["definitions", " a:: b", "a b"],
	["cells", "||a||b||", "a b"],
	["rows", "||a||\n||b||", "a b"],
	["lines", "a\n----\nb", "a b"],
	["blocks of code", "a\n{{{\ncode\n}}}\nb", "a b"],
	["sections", "{{{#!wiki\na\n}}}\nb", "a b"],
])("%s are parted where a reader sees them apart", (_, markup, text) => {
	expect(proseOf(markup).prose.text).toBe(text);
});

test("formatting parts nothing", () => {
	expect(proseOf("a'''b'''c''d''").prose.text).toBe("abcd");
});

test.each([
	["SomePage", true],
	["[[SomePage]]", false],
	["[[SomePage|SomePage]]", false],
	["[[SomePage|it]]", false],
	["http://a.example", false],
])("%s is a CamelCase word in running text: %s", (markup, expected) => {
	const { spans } = proseOf(`see ${markup}`).prose;
	expect(spans.map(({ wikiName }) => wikiName)).toEqual([expected]);
});

test.each([
	["'''our'''SomePage"],
	["our [[SomePage]]"],
	["([[SomePage]])"],
	["[[SomePage]]"],
	["see: <<BR>>[[SomePage]]"],
])("reports nothing in %j", (markup) => {
	expect(proseOf(markup).messages).toEqual([]);
});

test.each([
	[
		"joe AT b DOT example, Joe  Soto",
		"Joe Soto",
		{
			name: "Joe Soto",
			email: "joe@b.example",
			original: "joe AT b DOT example",
		},
	],
	[
		" joe@b.example , Joe, the baker",
		"Joe, the baker",
		{
			name: "Joe, the baker",
			email: "joe@b.example",
			original: "joe@b.example",
		},
	],
	[
		"joe@b.example",
		"joe@b.example",
		{ email: "joe@b.example", original: "joe@b.example" },
	],
	[
		"joe@b.example, ",
		"joe@b.example",
		{ email: "joe@b.example", original: "joe@b.example" },
	],
	["nobody", "", undefined],
	["", "", undefined],
])("an address in a macro, %j, shows as %j", (args, shown, contact) => {
	const markup = `x <<MailTo(${args})>>`;
	const { prose } = proseOf(markup);
	expect(prose.text).toBe(`x ${shown}`.trim());
	expect(prose.contacts).toEqual(
		contact === undefined
			? []
			: [
					{
						...contact,
						position: {
							start: { line: 1, column: 3, offset: 2 },
							end: {
								line: 1,
								column: markup.length + 1,
								offset: markup.length,
							},
						},
					},
				],
	);
});

test.each([
	["http://a.example/", true],
	["http://", true],
	["http://a.example/ b", false],
	["see http://a.example/", false],
	["info@a.example", true],
	["a@b@c.d", true],
	["info@a.example now", false],
	["info@a.", false],
	["info@.a", false],
	["info@..a", true],
	["@a.example", false],
	["a.b@c", false],
	["@", false],
])("whether the label %j is an address: %j", (label, is) => {
	const { prose } = proseOf("[[http://a.example/|b]]");
	const [link] = linksOf(prose);
	if (link === undefined) throw new Error("a link is missing");
	expect(isBare(createSpan(0, label.length, { ...link, label }, false))).toBe(
		is,
	);
});

test("letters that were decoded wrongly are reported, before and after the repair", () => {
	const { prose, messages } = proseOf("x '''CÃ©sar  Ruiz'''");
	expect(prose.text).toBe("x César Ruiz");
	expect(messages).toMatchObject([{ ruleId: "text-repaired" }]);
	expect(messages[0]?.text).toContain('"CÃ©sar Ruiz"');
	expect(messages[0]?.text).toContain('"César Ruiz"');
});

test("messages of a footnote have the position of the footnote", () => {
	const markup = "x<<FootNote(see our[[http://a.example|site]])>>";
	const { prose, messages } = proseOf(markup);
	const places = [...messages, ...prose.hidden].map(
		({ position: { start, end } }) => [start.offset, end.offset],
	);
	expect(places).toEqual([
		[1, markup.length],
		[1, markup.length],
	]);
});
