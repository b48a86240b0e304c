/** Whatever a page lists, mapping it takes time in proportion to its length. LONG=1 maps what brings parsers down, too. */
import { describe, expect, test } from "vitest";
import { dialectNames } from "../../grammar/dialect-names";
import { parse } from "../../src/parse";
import { toUserGroups } from "../../src/usergroups/assemble/to-user-groups";
import { isOfFormingGroups } from "../../src/usergroups/dictionaries/heading-status";
import { isRequest } from "../../src/usergroups/dictionaries/requests";
import { statusOf } from "../../src/usergroups/dictionaries/vocabulary";
import { placeWithoutRemark } from "../../src/usergroups/places/place-remarks";
import { separatorsOf } from "../../src/usergroups/read/separators";
import { type HostileInput, hostileInputs } from "../support/hostile-inputs";
import { isLong } from "../support/runs";
import { growth, growthOn, inputsFrom, MAX_GROWTH } from "../support/work-time";

const SMALL = isLong ? 1 << 12 : 1 << 10;

/** What lists of groups are made of, each in a long row, or many of them in one item. */
const PIECES = [
	" * [[http://a.example/|Alpha User Group]] - Ulm, Germany\n",
	" * AlphaUlmDe -- Alpha Ulm\n",
	" * '''Jane Roe''' of [[http://a.example/|Alpha]] offers\n",
	"== Germany ==\n * Alpha User Group\n",
	"= Europe =\n * Germany: [[http://a.example|Alpha]], [[http://b.example|Beta]]\n",
	"= Meetings =\n||Group||City||Forum||\n||Alpha||Ulm||http://a.example||\n",
	"== DE ==\n",
	"||Ulm||Alpha LUG||http://a.example/||\n",
	" * Alpha\n  * Beta\n   * http://a.example/\n",
	" * Alpha (still active?) (Ulm) ''inactive''\n",
	" {OK} [[http://a.example/|Alpha]] - Ulm\n",
	" * Subgroup: [[http://a.example/|a.example]] (was Beta) (Forming)\n",
];

/** One item whose text goes on and on. */
const IN_ITEM = [
	"Ulm, ",
	"Alpha User Group ",
	"http://a.example/b ",
	"[[http://a.example/|Alpha]] ",
	"info@a.example ",
	"irc://a.example/#b ",
	"New York ",
	"(",
	" - ",
	"#alpha ",
	"CamelCase ",
	"e.V. ",
	"• ",
	"1",
	"2004 ",
	"[",
	"list: http://a.example ",
	"list: [[http://a.example/|@a]] ",
	"Ede (meets) ",
	"(Ede) ",
	"Ede: none ",
];

/** A heading whose text begins a link again and again. */
const IN_HEADING = [
	"LUG list ",
	"list LUG ",
	"planned groups ",
	"1 - ",
	"[[a|",
	"[:",
	"[:a:",
	'["a',
	"[[http://a.example/|",
];

const ofLength = (start: string, piece: string, end = ""): HostileInput => [
	JSON.stringify(start + piece),
	(length) => start + piece.repeat(Math.ceil(length / piece.length)) + end,
];

const inputs: readonly HostileInput[] = [
	...(isLong ? hostileInputs : []),
	...PIECES.map((piece) => ofLength("", piece)),
	...IN_ITEM.map((piece) => ofLength("== Germany ==\n * ", piece)),
	...IN_HEADING.map((piece): HostileInput => {
		const [name, make] = ofLength(
			"= [[http://a.example/|Alpha]] ",
			piece,
			" =\n",
		);
		// Only long ones take time.
		return [name, (length) => make(8 * length)];
	}),
	...["a", "a-", "a/", "%20", "?a"].map((piece) =>
		ofLength(
			"== DE ==\n * [[http://www.meetup.com/",
			piece,
			"|Brisbane]], monthly\n",
		),
	),
	[
		"a long word in front of a remark",
		// Only long ones take time.
		(length) => `= Chile =\n * ${"a".repeat(16 * length)} b, not much yet\n`,
	],
	ofLength("= Chile =\n'''", "a b ", "'''\n * [[http://a.example|Alpha]]\n"),
	[
		"a label with many signs of addresses",
		(length) => {
			const half = length / 4;
			return `= Chile =\n * [[http://a.example|${"a@".repeat(half)}${"b.".repeat(half)} x]]\n`;
		},
	],
];

/** More of a kind than a function takes as arguments. */
const MANY = 130_000;

test.each(
	[
		["blocks in a frame", "{{{#!wiki note\n * a\n", "----\n", "}}}\n"],
		["definitions", "= Germany =\n", " a:: b\n", ""],
		["links in a text", "= Germany =\n", "http://a.example/ ", "\n"],
		["items at the margin", "= Germany =\n", "* a\n", ""],
		["rows", "= Germany =\n", "||Ulm||Alpha LUG||\n", ""],
		[
			"links of a channel",
			"= Germany =\n * Alpha User Group\n  * Mailing list: ",
			"http://a.example/ ",
			"\n",
		],
	].slice(isLong ? 0 : -1),
)("any number of %s is read", (_, start, piece, end) => {
	const tree = parse(start + piece.repeat(MANY) + end, { dialect: "1.9" });
	expect(() => toUserGroups(tree)).not.toThrow();
});

describe.each(isLong ? dialectNames : dialectNames.slice(-1))(
	"groups of MoinMoin %s",
	(dialect) => {
		test.each(inputs)("%s", async (_, make) => {
			const trees = inputsFrom(SMALL, (size) => parse(make(size), { dialect }));
			const ratio = await growthOn(trees, (tree) => toUserGroups(tree));
			expect(ratio).toBeLessThanOrEqual(MAX_GROWTH);
		});
	},
);

/** By itself: what an item says of its place is looked up once, and remembered. */
test.each([", 1", " (1)"])("remarks after a place: %j", async (remark) => {
	const ratio = await growth(
		(size) => placeWithoutRemark(`Leeds${remark.repeat(size)}`),
		SMALL,
	);
	expect(ratio).toBeLessThanOrEqual(MAX_GROWTH);
});

test.each(["forming ", "is organizing a group "])(
	"words for a start: %j",
	async (words) => {
		const ratio = await growth(
			(size) => statusOf(`Leeds (${words.repeat(size)})`),
			SMALL,
		);
		expect(ratio).toBeLessThanOrEqual(MAX_GROWTH);
	},
);

test.each(["–", "—", "-–"])("a long row of %s", async (piece) => {
	// Answers are remembered: each call needs another text.
	let calls = 0;
	const ratio = await growth(
		(size) => separatorsOf(`${++calls} ${piece.repeat(8 * size)}12`),
		SMALL,
	);
	expect(ratio).toBeLessThanOrEqual(MAX_GROWTH);
});

test.each(["?a", "interes?", "?a - "])("a long row of %s", async (piece) => {
	const ratio = await growth(
		(size) => isRequest(piece.repeat(4 * size)),
		SMALL,
	);
	expect(ratio).toBeLessThanOrEqual(MAX_GROWTH);
});

test("headings that join kinds of groups again and again", async () => {
	// Answers are remembered: each call needs another heading.
	let calls = 0;
	const ratio = await growth(
		(size) =>
			isOfFormingGroups(`${++calls} ${"en formation et ".repeat(2 * size)}`),
		SMALL,
	);
	expect(ratio).toBeLessThanOrEqual(MAX_GROWTH);
});
