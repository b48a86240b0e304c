/** Texts of trees are stored with as few bytes as they need. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyMarkup } from "../../../src/arbitraries/any-markup/any-markup";
import { parse } from "../../../src/index";
import { shrinkTexts } from "../../../src/usergroups/text/shrink-texts";
import { isOneByte } from "../../support/is-one-byte";

const SOURCE = `== Brazil ==
 * [[http://sp.example/a/long/path|Grupo de São Paulo]] - ''São Paulo and other towns''
 * the group of Łódź, which has a letter beyond Latin-1
`;

const textsOf = (node: object): string[] =>
	Object.entries(node).flatMap(([key, value]) => {
		if (typeof value === "string") return key === "type" ? [] : [value];
		return typeof value === "object" && value !== null ? textsOf(value) : [];
	});

describe("shrinkTexts", () => {
	test("stores texts of Latin-1 with one byte per character", () => {
		const tree = parse(SOURCE);
		const before = textsOf(tree).filter((text) => !isOneByte(text));
		shrinkTexts(tree);
		const after = textsOf(tree).filter((text) => !isOneByte(text));
		expect(before).toContain("http://sp.example/a/long/path");
		expect(after).toEqual([
			"the group of Łódź, which has a letter beyond Latin-1",
		]);
	});

	test("leaves trees as they are", () => {
		fc.assert(
			fc.property(anyMarkup(), (source) => {
				const tree = parse(source);
				shrinkTexts(tree);
				expect(tree).toEqual(parse(source));
			}),
		);
	});
});
