/** Every public function throws a `TypeError` that names the argument, for callers without types. */
import { describe, expect, test } from "vitest";
import * as hast from "../src/hast/index";
import * as index from "../src/index";
import * as mdast from "../src/mdast/index";
import * as mediawiki from "../src/mediawiki/index";
import * as pandoc from "../src/pandoc/index";
import * as dump from "../src/records/index";
import * as unified from "../src/unified/index";
import * as usergroups from "../src/usergroups/index";

const PUBLIC: Readonly<Record<string, unknown>> = {
	...index,
	...usergroups,
	...dump,
	...hast,
	...mdast,
	...mediawiki,
	...pandoc,
	...unified,
};

/** Functions that take nothing, and plugins, whose options unified checks by calling the functions above. */
const WITHOUT_ARGUMENTS: ReadonlySet<string> = new Set([
	"dumpRecordsJsonSchema",
	"userGroupTreeJsonSchema",
	"moinmoinParse",
	"moinmoinStringify",
	"moinmoinToHast",
	"moinmoinToMdast",
]);

const isClass = (value: unknown): boolean =>
	typeof value === "function" && /^class\b/.test(String(value));

const functions = Object.entries(PUBLIC)
	.filter(
		([name, value]) =>
			typeof value === "function" &&
			!isClass(value) &&
			!WITHOUT_ARGUMENTS.has(name),
	)
	.map(([name]) => name)
	.sort();

const NOTHING = [undefined, null, 7, true] as const;
const root = { type: "root", children: [] };
const groups = { groups: [], regions: [] };

/** Wrong arguments: the name of the one that is wrong, and what is passed in its place, after those that are right. */
const WRONG: Readonly<
	Record<
		string,
		readonly (readonly [
			name: string,
			before: readonly unknown[],
			...wrong: unknown[],
		])[]
	>
> = {
	convertDump: [["dump", [], ...NOTHING, {}, { entries: 1 }]],
	convertMarkup: [
		["source", [], ...NOTHING, {}],
		["from", ["a"], { from: "2.0" }],
		["to", ["a"], { to: 1.9 }],
	],
	detectDialect: [["text", [], ...NOTHING, []]],
	diffGroups: [
		["before", [], ...NOTHING, {}],
		["after", [groups], ...NOTHING, {}],
	],
	fitsSelection: [
		["group", [], ...NOTHING, {}],
		["selection", [{ links: [] }], ...NOTHING],
	],
	formatLogLine: [["entry", [], ...NOTHING, {}, { time: 1 }]],
	fromMdast: [
		["tree", [], ...NOTHING, {}],
		["dialect", [root], { dialect: "2.0" }],
	],
	isoTime: [["time", [], ...NOTHING, "1"]],
	listGroups: [["tree", [], ...NOTHING, {}, root]],
	mediawikiFileName: [["name", [], ...NOTHING, {}]],
	mediawikiFileNames: [["names", [], ...NOTHING, {}]],
	mediawikiTitle: [["name", [], ...NOTHING, {}]],
	mediawikiTitles: [["names", [], ...NOTHING, {}]],
	openDump: [["path", [], ...NOTHING, {}]],
	openDumpStream: [["stream", [], ...NOTHING, {}, "page"]],
	parse: [
		["source", [], ...NOTHING, {}, Buffer.from("a")],
		["dialect", ["a"], { dialect: "2.0" }],
		["options", ["a"], null],
	],
	parseLogLine: [["line", [], ...NOTHING, {}]],
	patch: [
		["source", [], ...NOTHING, {}],
		["edits", ["a"], ...NOTHING, {}],
		["edits[1]", ["a"], [{ position: {}, value: "" }, {}]],
		["dialect", ["a", []], { dialect: "2.0" }],
	],
	quoteName: [["name", [], ...NOTHING, {}]],
	selectGroups: [
		["tree", [], ...NOTHING, {}, root],
		["selection", [groups], ...NOTHING],
	],
	stringify: [
		[
			"tree",
			[],
			...NOTHING,
			{},
			"a",
			{ type: "root" },
			{ ...root, children: {} },
		],
		["tree.type", [], { children: [] }, { ...root, type: "text" }],
		["dialect", [root], { dialect: "2.0" }],
	],
	stringifyPhrasing: [
		["nodes", [], ...NOTHING, {}],
		["dialect", [[]], { dialect: "2.0" }],
	],
	toHast: [["tree", [], ...NOTHING, {}]],
	toHtml: [["tree", [], ...NOTHING, {}]],
	toMarkdown: [["tree", [], ...NOTHING, {}]],
	toMediawiki: [["tree", [], ...NOTHING, {}]],
	toMdast: [["tree", [], ...NOTHING, {}]],
	toPandoc: [
		["tree", [], ...NOTHING, {}],
		["apiVersion", [root], { apiVersion: "2" }],
	],
	toPlainText: [["tree", [], ...NOTHING, {}]],
	toUserGroups: [["tree", [], ...NOTHING, {}]],
	unquoteName: [["quoted", [], ...NOTHING, {}]],
};

test("all public functions have wrong arguments here: whoever adds one adds them, too", () => {
	expect(Object.keys(WRONG).sort()).toEqual(functions);
});

describe.each(functions)("%s", (name) => {
	for (const [argument, before, ...wrong] of WRONG[name] ?? [])
		test.each(wrong.map((value) => [value]))(
			`names ${argument}, which cannot be %j`,
			async (value) => {
				const call = PUBLIC[name];
				if (typeof call !== "function") throw new Error(`${name} is missing`);
				const run = async (): Promise<unknown> => call(...before, value);
				const error: unknown = await run().catch((thrown) => thrown);
				expect(error).toBeInstanceOf(TypeError);
				expect(String(error)).toContain(`TypeError: ${argument} must be `);
			},
		);
});
