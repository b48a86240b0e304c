/** What kind of item an item is (`docs/usergroups.md`, “Groups”), and which items a list has. */
import { describe, expect, test } from "vitest";
import type { List, ListItem } from "../../../src/ast";
import type { ItemKind } from "../../../src/usergroups/classify/classified";
import { type Item, readItems } from "../../../src/usergroups/read/items";
import {
	classify,
	GROUP_HEADING,
	LISTS_GROUPS,
} from "../../support/groups/classify";
import { contextOf, itemsOf } from "../../support/groups/prose-of";

/** Nested in an item that is a group. */
const kindInGroup = (markup: string): ItemKind | undefined =>
	classify(
		` * [[http://o.example|Windy Club]]\n  * ${markup.replaceAll("\n ", "\n  ")}`,
		LISTS_GROUPS,
	).inner[0]?.kind;

const kindOutside = (markup: string): ItemKind =>
	classify(` * ${markup}`, LISTS_GROUPS).kind;

const A = "http://a.example";
const BLOG = `[[${A}|Blog]]`;
const GROUP = "[[http://b.example|Foggy Club]]";

describe("anywhere", () => {
	test.each<[ItemKind, string]>([
		["channel", BLOG],
		["channel", A],
		["channel", `${A}, ${BLOG}`],
		["channel", `Blog: ${A}`],
		["channel", `Blog: ${A} of our users`],
		["channel", `Blog ${BLOG} (of pizza)`],
		["channel", `Facebook${BLOG}Group`],
		["channel", `${BLOG} - of pizza eaters`],
		["channel", `Inactive: ${BLOG}`],
		["channel", `[[${A}|Blog: all of it]] and more`],
		["channel", "IRC: #chile"],
		["channel", "Mailing list"],
		["group", `py:Blog: ${A}`],
		["group", `Pizza: ${BLOG}`],
		["group", `[[${A}|Pizza: Blog]]`],
		["group", `${GROUP}, ${BLOG}`],
		["prose", ""],
	])("%s: %j", (kind, markup) => {
		expect(kindOutside(markup)).toBe(kind);
		expect(kindInGroup(markup)).toBe(kind);
	});
});

describe("under a group", () => {
	test.each<[ItemKind, string]>([
		["channel", `[[${A}|Windy Club Blog]]`],
		["channel", `[[${A}|Chile Facebook Page]]`],
		["channel", `[[${A}|Club Home Page]] of ours`],
		["channel", `[[${A}|Windy Pycon]] each May`],
		["group", `[[${A}|Windy Club]]`],
		["group", `[[${A}|Foggy Blog]]`],
		["group", `[[${A}|Windy PyCon]]\n  * [[http://b.example|A]]`],
		["member", "AnaRuiz"],
		["member", "[[AnaRuiz|Ana Ruiz]], a baker"],
		["group", "[[AnaRuiz|the baker]]"],
		["group", "[[http://b.example|Ana Ruiz]]"],
		["group", "AnaRuiz\n  * bakes"],
		["prose", "talks"],
		["prose", "meets at 5"],
		["prose", `Please join\n  * ${BLOG}`],
		["prose", `Ana is at ${GROUP}`],
		["group", "Foggy Python Club"],
		["group", `Foggy ${GROUP}`],
		["group", `Foggy [[http://b.example|Bay]] is here`],
	])("%s: %j", (kind, markup) => {
		expect(kindInGroup(markup)).toBe(kind);
	});
});

describe("under no group", () => {
	test.each<[ItemKind, string]>([
		["group", `[[${A}|Windy Club Blog]]`],
		["group", "AnaRuiz"],
		["prose", "meets at 5"],
		["prose", "Please add your group"],
		["prose", "Is it here?"],
		["group", `${BLOG} Pizza`],
		["prose", "Please join"],
		["heading", `Please join:\n  * ${GROUP}`],
		["heading", `Cities\n  * ${GROUP}`],
		["heading", `Cities\n  * North\n   * ${GROUP}`],
		["heading", `ChilePy chapters\n  * ${GROUP}`],
		["heading", `Clubs\n  * ${GROUP}\n  * Foggy`],
		["group", `ChilePy\n  * ${GROUP}`],
		["group", `Windy Club\n  * ${GROUP}`],
		["group", `Clubs, see ${GROUP}\n  * ${GROUP}`],
		["group", `Clubs\n  * ${GROUP}\n  * ${BLOG}`],
		["group", "Cities"],
	])("%s: %j", (kind, markup) => {
		expect(kindOutside(markup)).toBe(kind);
	});
});

describe("where people are listed", () => {
	test.each<[ItemKind, string]>([
		["member", "Ana Ruiz"],
		["member", "AnaRuiz"],
		["member", "anar"],
		["member", "[[AnaRuiz|Ana Ruiz]]\n  * bakes"],
		["member", "[[http://b.example|Ana Ruiz]]"],
		["member", "Ana Ruiz (baker)"],
		["prose", "Pizza eaters of Arica"],
		["group", "Pizza Eaters Club"],
		["heading", "Arica\n  * AnaRuiz"],
	])("under a heading that names a group: %s: %j", (kind, markup) => {
		expect(classify(` * ${markup}`, GROUP_HEADING).kind).toBe(kind);
	});

	test.each<[ItemKind, string]>([
		["member", "pizza eaters"],
		["heading", "Arica\n  * Please meet Ana."],
		["channel", BLOG],
		["prose", ""],
	])("under members: %s: %j", (kind, markup) => {
		const item = classify(` * ${markup}`, GROUP_HEADING, true);
		expect(item.kind).toBe(kind);
	});
});

describe("the items of a list", () => {
	const shown = ({ prose, items }: Item): unknown =>
		items.length === 0 ? prose.text : [prose.text, ...items.map(shown)];

	test.each<[string, unknown[]]>([
		[" * A\n * B", ["A", "B"]],
		[" . A\n . B", ["A", "B"]],
		[" 1. A\n 1. B", ["A", "B"]],
		[" * A\n  * B\n   * C\n * D", [["A", ["B", "C"]], "D"]],
		[" * A\n more", ["A more"]],
		[" * A\n   more", ["A more"]],
		[" * A\n * B\n more\n * C", ["A", "B more", "C"]],
		[" * A\n  * B\n more\n * C", [["A more", "B"], "C"]],
		[" A\n * B", ["A", "B"]],
		[" * A\n    more\n     * B", [["A more", "B"]]],
		[" * A\n  * B\n    more\n  * C", [["A", "B more", "C"]]],
	])("%j", (markup, items) => {
		expect(itemsOf(markup, contextOf()).map(shown)).toEqual(items);
	});

	test("are distinguished by their bullets where the tree has no positions", () => {
		const item = (value: string, marker: boolean): ListItem => ({
			type: "listItem",
			marker,
			children: [{ type: "paragraph", children: [{ type: "text", value }] }],
		});
		const empty: ListItem = { type: "listItem", marker: false, children: [] };
		const read = (...items: ListItem[]): unknown[] =>
			readItems(items, contextOf()).map(shown);
		expect(read(item("A", true), item("more", false), item("B", true))).toEqual(
			["A more", "B"],
		);
		expect(read(empty)).toEqual([""]);
		const list = (...children: ListItem[]): List => ({
			type: "list",
			ordered: false,
			children,
		});
		const letters = ["B", "C", "D"].map((letter) => item(letter, true));
		const nested = { ...item("A", true) };
		nested.children.push(list(...letters), list(item("more", false)));
		expect(read(nested)).toEqual([["A", "B", "C", "D more"]]);
		const front = { ...item("A", true) };
		front.children.push(list(item("more", false)), list(...letters));
		expect(read(front)).toEqual([["A more", "B", "C", "D"]]);
		expect(read(item("A", true), empty)).toEqual(["A"]);
	});
});
