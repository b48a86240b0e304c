/** What kind of item an item is (`docs/usergroups.md`, “Groups”), and which items a list has. */
import { describe, expect, test } from "vitest";
import type { List, ListItem } from "../../../src/ast";
import {
	type ItemKind,
	kindOf,
	type Surroundings,
} from "../../../src/usergroups/classify/item-kinds";
import { type Item, readItems } from "../../../src/usergroups/read/items";
import { contextOf, itemsOf } from "../../support/prose-of";

const OUTSIDE: Surroundings = { regionNames: ["Chile"], members: "none" };
const IN_GROUP: Surroundings = { ...OUTSIDE, groupName: "Windy Club" };

function kindIn(around: Surroundings, markup: string): ItemKind {
	const context = contextOf();
	const [item] = itemsOf(` * ${markup}`, context);
	if (item === undefined) throw new Error("no item");
	return kindOf(item, around, context);
}

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
		expect(kindIn(OUTSIDE, markup)).toBe(kind);
		expect(kindIn(IN_GROUP, markup)).toBe(kind);
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
		expect(kindIn(IN_GROUP, markup)).toBe(kind);
	});
});

describe("under no group", () => {
	test.each<[ItemKind, string]>([
		["group", `[[${A}|Windy Club Blog]]`],
		["group", "AnaRuiz"],
		["group", "meets at 5"],
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
		expect(kindIn(OUTSIDE, markup)).toBe(kind);
	});
});

describe("where people are listed", () => {
	test.each<[Surroundings["members"], ItemKind, string]>([
		["likely", "member", "Ana Ruiz"],
		["likely", "member", "AnaRuiz"],
		["likely", "member", "[[AnaRuiz|Ana Ruiz]]\n  * bakes"],
		["likely", "group", "Pizza eaters of Arica"],
		["likely", "heading", "Arica\n  * AnaRuiz"],
		["all", "member", "pizza eaters"],
		["all", "heading", "Arica\n  * Please meet Ana."],
		["all", "channel", BLOG],
		["all", "prose", ""],
	])("%s of the items: %s: %j", (members, kind, markup) => {
		expect(kindIn({ ...OUTSIDE, members }, markup)).toBe(kind);
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

	test("are told by their bullets where the tree has no places", () => {
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
