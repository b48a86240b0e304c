/** Values of the fields of generated nodes: all that the dialect can express, and no others. */

import type fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dialectNames } from "../../grammar/dialect-names";
import { namesOf } from "../../grammar/tokens/names";
import { node } from "../../src/arbitraries";
import type { Dialect, Nodes } from "../../src/ast";
import { distinct, samples } from "../support/samples";

const only =
	<Each>(dialect: Dialect, ...values: Each[]) =>
	(tested: Dialect): Each[] =>
		tested === dialect ? values : [];

type Value = string | number | boolean;
type NodeOf<Type extends Nodes["type"]> = Extract<Nodes, { type: Type }>;

/** A value of the nodes of one type, and all values that it can have. */
interface Row {
	title: string;
	values: (dialect: Dialect) => (Value | undefined)[];
	expected: (dialect: Dialect) => readonly Value[];
}

const row = <Type extends Nodes["type"]>(
	type: Type,
	what: string,
	value: (each: NodeOf<Type>) => Value | undefined,
	expected: Row["expected"],
): Row => ({
	title: `${what} of ${type}`,
	values: (dialect) => {
		const nodes: fc.Arbitrary<NodeOf<Type>> = node(type, {
			dialect,
			maxDepth: 0,
		});
		return samples(nodes, 1000).map(value);
	},
	expected,
});

const from = (first: number, last: number) => (): number[] =>
	Array.from({ length: last - first + 1 }, (_, at) => first + at);

const colons = only("1.9", "NoSuchWiki", "Talk", "a");

describe.each<Row>([
	row("heading", "the depth", ({ depth }) => depth, from(1, 5)),
	row("thematicBreak", "the size", ({ size }) => size, from(0, 6)),
	row(
		"list",
		"the style",
		({ style }) => style,
		() => [
			"decimal",
			"lower-alpha",
			"lower-roman",
			"upper-alpha",
			"upper-roman",
		],
	),
	row(
		"list",
		"the order",
		({ ordered }) => ordered,
		() => [false, true],
	),
	row(
		"list",
		"the number of children",
		({ children }) => children.length,
		from(1, 4),
	),
	row(
		"listItem",
		"the marker",
		({ marker }) => marker,
		() => [false, true],
	),
	row(
		"listItem",
		"the number of children",
		({ children }) => children.length,
		from(0, 3),
	),
	row(
		"definitionList",
		"the number of children",
		({ children }) => children.length,
		() => [2, 4, 6],
	),
	row(
		"table",
		"the number of children",
		({ children }) => children.length,
		from(1, 3),
	),
	row(
		"tableRow",
		"the number of children",
		({ children }) => children.length,
		from(1, 4),
	),
	row(
		"section",
		"the arguments",
		({ args }) => args,
		() => ["a-b", "comment", "dotted green", "red/solid"],
	),
	row(
		"code",
		"the number of lines in a language",
		({ lang, value }) =>
			lang === undefined ? undefined : value.split("\n").length,
		from(1, 5),
	),
	row(
		"heading",
		"the number of children",
		({ children }) => children.length,
		from(0, 1),
	),
	row(
		"comment",
		"the empty value",
		({ value }) => (value === "" ? value : undefined),
		() => [""],
	),
	row(
		"macro",
		"one of the fixed arguments",
		({ args }) =>
			["", "2", 'Page,,from="x"', "a (b)"].find((each) => each === args),
		() => ["", "2", 'Page,,from="x"', "a (b)"],
	),
	row(
		"code",
		"an unusual beginning",
		({ value }) => /^(?:#!|\n\n)/.exec(value)?.[0],
		only("1.9", "#!", "\n\n"),
	),
	row(
		"code",
		"the name",
		({ lang }) => lang?.toLowerCase(),
		() => ["csv", "diff", "java", "nosuch", "python", "rst", "xslt"],
	),
	row(
		"macro",
		"the name",
		({ name }) => name,
		(dialect) => [
			"BR",
			...namesOf[dialect].macros.filter(
				(name) => dialect === "1.5" || !name.includes("-"),
			),
			...only("1.9", "Unknown", "Größe_2")(dialect),
		],
	),
	row(
		"smiley",
		"the value",
		({ value }) => value,
		(dialect) => [...namesOf[dialect].smileys],
	),
	row(
		"transclusion",
		"the kind",
		({ kind }) => kind,
		(dialect) => [
			"attachment",
			"drawing",
			...only("1.9", "interwiki", "page")(dialect),
		],
	),
	row(
		"transclusion",
		"the drawing",
		({ kind, target }) => (kind === "drawing" ? target : undefined),
		() => ["Page/d", "a", "b c", "ü"],
	),
	row(
		"interwikiLink",
		"the wiki",
		({ wiki }) => wiki,
		(dialect) =>
			[
				"MoinMoin",
				...Object.keys(namesOf[dialect].intermap),
				...only("1.5", "NoSuchWiki", "no-wiki")(dialect),
			].filter((name) => name !== "Self"),
	),
	row(
		"interwikiLink",
		"the page with a space or an ampersand",
		({ page }) => / /.exec(page)?.input ?? /&/.exec(page)?.input,
		only("1.9", "R&D", "Two words", "What is it?"),
	),
	row(
		"pageLink",
		"the text before a colon in the page",
		({ page }) => /^(.*?):/.exec(page)?.[1],
		colons,
	),
	row(
		"pageLink",
		"the anchor",
		({ anchor }) => anchor,
		() => ["''a''", "CamelCase", "a_b", "line-7", "top", "x.y", "ü"],
	),
	row(
		"interwikiLink",
		"whether there is an anchor",
		({ anchor }) => anchor !== undefined,
		(dialect) => [false, ...only("1.9", true)(dialect)],
	),
	...(["link", "pageLink", "attachmentLink", "interwikiLink"] as const).map(
		(type) =>
			row(
				type,
				"the type of the label",
				({ children }) => children[0]?.type,
				(dialect) => [
					"text",
					...only("1.9", "image", "transclusion")(dialect),
					...(type === "link" ? only("1.5", "image")(dialect) : []),
				],
			),
	),
	...(["image", "transclusion"] as const).map((type) =>
		row(
			type,
			"whether there is a description",
			({ alt }) => alt !== undefined,
			(dialect) =>
				type === "image" && dialect === "1.5" ? [false] : [false, true],
		),
	),
	row(
		"image",
		"the address that only braces can contain",
		({ url }) => /\/(?:a\.svg|a|a b\.png|100%\.png|''a''\.png)$/.exec(url)?.[0],
		only("1.9", "/''a''.png", "/100%.png", "/a", "/a b.png", "/a.svg"),
	),
	row(
		"inlineCode",
		"one of the fixed values",
		({ value }) =>
			[" a  b ", "x = {}", "\\n", ""].find((each) => each === value),
		() => ["", " a  b ", "\\n", "x = {}"],
	),
])("$title", ({ values, expected }) => {
	test.each(dialectNames)("is all that %s can express", (dialect) => {
		expect(distinct(values(dialect))).toEqual(distinct(expected(dialect)));
	});
});

test("lists start at any number from 1 to 99", () => {
	const starts = samples(node("list", { dialect: "1.5", maxDepth: 0 }), 3000)
		.map(({ start }) => start)
		.filter((start) => start !== undefined);
	expect(Math.min(...starts)).toBe(1);
	expect(Math.max(...starts)).toBe(99);
	expect(distinct(starts).length).toBeGreaterThan(50);
});
