/** Names of attributes are ordinary keys, whatever they are called. */

import { expect, test } from "vitest";
import { dialectNames } from "../../grammar/dialect-names";
import type { Attributes, TableCell } from "../../src/ast";
import { parse } from "../../src/parse";
import { descendants } from "../support/walk";

const NAMES = ["__proto__", "constructor", "toString", "hasownproperty"];

test.each(NAMES)("an attribute named %s of a cell is kept", (name) => {
	for (const dialect of dialectNames) {
		const cell = descendants(parse(`||<${name}=x> a||`, { dialect })).find(
			(node): node is TableCell => node.type === "tableCell",
		);
		expect(Object.entries(cell?.attributes ?? {})).toEqual([
			[name.toLowerCase(), "x"],
		]);
	}
});

test.each(NAMES)("an argument named %s of a link is kept", (name) => {
	const query = descendants(
		parse(`[[a|b|&${name}=x]]`, { dialect: "1.9" }),
	).flatMap((node): Attributes[] =>
		node.type === "pageLink" && node.query !== undefined ? [node.query] : [],
	);
	expect(query.map((each) => Object.entries(each))).toEqual([[[name, "x"]]]);
});

test("white space of an entity at the end of a block is text", () => {
	for (const dialect of dialectNames)
		expect(
			descendants(parse("&nbsp;a&nbsp; \n", { dialect })).flatMap((node) =>
				node.type === "text" ? [node.value] : [],
			),
		).toEqual(["\u00a0a\u00a0"]);
});
