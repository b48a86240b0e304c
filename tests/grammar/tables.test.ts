/** Every entry of every table of the grammar has its effect: none is dead because another table hides it. */
import { describe, expect, test } from "vitest";
import { dialectNames } from "../../grammar/dialect-names";
import { grammars, hasMark } from "../../grammar/dialects";
import { markNames, marks } from "../../grammar/marks";
import { Scan } from "../../grammar/scan";
import { namesOf, parserNames } from "../../grammar/tokens/names";
import { vocabulary } from "../../grammar/vocabulary";
import type { Dialect, PhrasingContent } from "../../src/ast";
import { detectDialect } from "../../src/dialect";
import { parse } from "../../src/parse";

/** Returns the nodes of a line that are not text, with markup between two words. */
function nodesOf(markup: string, dialect: Dialect): PhrasingContent[] {
	const [paragraph] = parse(`a ${markup} z`, { dialect }).children;
	if (paragraph?.type !== "paragraph") throw new Error("no paragraph");
	return paragraph.children.filter(({ type }) => type !== "text");
}

/** How a dialect writes what has a name; the compiler asks for each dialect. */
interface Written {
	macro: (name: string) => string;
	/** Whether a macro of that name can be written. */
	isMacro: (name: string) => boolean;
	link: (target: string) => string;
	interwiki: (wiki: string) => string;
}

const WRITTEN: Readonly<Record<Dialect, Written>> = {
	"1.5": {
		macro: (name) => `[[${name}]]`,
		isMacro: () => true,
		link: (target) => `[${target} label]`,
		interwiki: (wiki) => `[wiki:${wiki}:Page label]`,
	},
	"1.9": {
		macro: (name) => `<<${name}>>`,
		isMacro: (name) => !name.includes("-"),
		link: (target) => `[[${target}|label]]`,
		interwiki: (wiki) => `[[${wiki}:Page|label]]`,
	},
};

describe.each(dialectNames)("in MoinMoin %s", (dialect) => {
	const { schemes, smileys, macros, intermap } = namesOf[dialect];
	const { macro, isMacro, link, interwiki } = WRITTEN[dialect];
	const writtenMacros = macros.filter(isMacro);

	test.each(markNames)(
		"the mark %s is switched on and off where the dialect has it",
		(type) => {
			const nodes = nodesOf(`${marks[type].on} b ${marks[type].off}`, dialect);
			expect(nodes.map((node) => node.type)).toEqual(
				hasMark(dialect, type) ? [type] : [],
			);
		},
	);

	test.each(smileys)("%s is a smiley", (value) => {
		expect(nodesOf(value, dialect)).toMatchObject([{ type: "smiley", value }]);
	});

	test.each(writtenMacros)("%s is a macro", (name) => {
		expect(nodesOf(macro(name), dialect)).toMatchObject([
			{ type: "macro", name },
		]);
	});

	test.each(schemes)(
		"%s: begins an address in running text and in brackets",
		(scheme) => {
			expect(nodesOf(`${scheme}:Wiki/Page`, dialect)).toHaveLength(1);
			expect(nodesOf(link(`${scheme}:Wiki/Page`), dialect)).toHaveLength(1);
		},
	);

	test.each(Object.keys(intermap).filter((wiki) => wiki !== "Self"))(
		"%s is a wiki, in running text if its name is of letters alone",
		(wiki) => {
			const node = { type: "interwikiLink", wiki, page: "Page" };
			expect(nodesOf(interwiki(wiki), dialect)).toMatchObject([node]);
			if (/^[A-Z][A-Za-z]+$/.test(wiki))
				expect(nodesOf(`${wiki}:Page`, dialect)).toMatchObject([node]);
		},
	);

	test.each(parserNames)("#!%s names the parser of a block", (name) => {
		const [block] = parse(`{{{#!${name}\na\n}}}`, { dialect }).children;
		if (name === "wiki") expect(block).toMatchObject({ type: "section" });
		else expect(block).toMatchObject({ type: "code", value: "a" });
	});

	test.each([
		...writtenMacros.map(macro),
		...schemes.map((scheme) => link(`${scheme}:x`)),
	])("%s makes a page one of the dialect", (page) => {
		expect(detectDialect(page)).toBe(dialect);
	});
});

test("every token of the vocabulary is defined by a dialect", () => {
	const defined = Object.values(grammars).flatMap((grammar) => {
		const scan = new Scan();
		return [...grammar.lineTokens(scan), ...grammar.inlineTokens(scan)];
	});
	expect(new Set(defined.map(({ type }) => type.name))).toEqual(
		new Set(vocabulary.map(({ name }) => name)),
	);
});
