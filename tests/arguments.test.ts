/** Wrong arguments of public functions, for callers without types: a `TypeError` that names function and argument, or a result. */
import fc from "fast-check";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import * as arbitraries from "../src/arbitraries/index";
import * as codemirror from "../src/codemirror/index";
import { DumpError } from "../src/dump/dump-error";
import * as hast from "../src/hast/index";
import * as index from "../src/index";
import * as mdast from "../src/mdast/index";
import * as mediawiki from "../src/mediawiki/index";
import * as pandoc from "../src/pandoc/index";
import * as dump from "../src/records/index";
import * as unifiedPlugins from "../src/unified/index";
import * as usergroups from "../src/usergroups/index";
import { runs } from "./support/runs";
import { withValueAt } from "./support/with-value-at";

const PUBLIC: Readonly<Record<string, unknown>> = {
	...index,
	...usergroups,
	...dump,
	...hast,
	...mdast,
	...mediawiki,
	...pandoc,
	...unifiedPlugins,
	...codemirror,
	...arbitraries,
};

const isClass = (value: unknown): boolean =>
	typeof value === "function" && /^class\b/.test(String(value));

const functions = Object.entries(PUBLIC)
	.filter(([, value]) => typeof value === "function" && !isClass(value))
	.map(([name]) => name)
	.sort();

const MARKUP = `#language en
## comment
= Africa =
== Namibia ==
 * [[http://a.example/|PyNAM]] - a group, '''bold''' <<BR>> [[Other#x|{{a.png}}]]
 1. two :)
 term:: description
||<style="color: red">cell||
{{{#!wiki red
inner ^up^
}}}
{{{
code
}}}
----
`;

const page = index.parse(MARKUP, { dialect: "1.9" });
const groups = usergroups.toUserGroups(page);
const markdown = mdast.toMdast(page);
const PARSE = ["dialect", "pageName", "interwiki", "macros", "onMessage"];
const STRINGIFY = [...PARSE, "source"];
const BRIDGE = [
	"pageName interwiki baseUrl pageSuffix resolveLink macros parsers smileys readPage listPages maxIncludeDepth maxIncludeLength",
	"now protocols onMessage handlers",
].flatMap((names) => names.split(" "));
const HAST = [...BRIDGE, "comments", "remarks", "presentation"];
const MDAST = [
	...BRIDGE,
	..."fallback definitionLists admonitions frontMatter headingIds tableHeader".split(
		" ",
	),
];
const TREE = ["dialect", "maxDepth", "size"];
const OPEN = ["limits", "pageName", "encoding", "userDir", "aclDefault"];

/** A call that works, and the fields of its last argument. */
interface Call {
	values: readonly unknown[];
	fields?: readonly string[];
}

const CALLS: Readonly<Record<string, Call>> = {
	anyMarkup: { values: [] },
	convertDump: {
		values: [{ entries: async function* () {} }, {}],
		fields:
			"revisions text ast groups positions dialect pages macros interwiki interwikiName patterns aclDefault since includeUnderlay tries ordered".split(
				" ",
			),
	},
	convertMarkup: {
		values: ["[a b]", {}],
		fields: ["from", "to", ...PARSE.slice(1)],
	},
	dataDirectory: { values: [] },
	detectDialect: { values: ["a"] },
	diffGroups: { values: [groups, groups] },
	dumpRecordsJsonSchema: { values: [] },
	editLogLine: { values: [] },
	fitsSelection: {
		values: [{ links: [] }, {}],
		fields: ["country", "kind"],
	},
	flow: { values: [{ dialect: "1.9" }], fields: TREE },
	formatLogLine: {
		values: [{ time: 1n, action: "SAVE", page: "A" }],
		fields: ["time", "revision", "action", "page", "address", "extra"],
	},
	fromMdast: { values: [markdown, {}], fields: ["dialect", "onMessage"] },
	isoTime: { values: [1n] },
	listGroups: { values: [groups] },
	markup: { values: [{ dialect: "1.9" }], fields: TREE },
	mediawikiFileName: { values: ["a"] },
	mediawikiFileNames: { values: [["a"]] },
	mediawikiTitle: { values: ["a"] },
	mediawikiTitles: { values: [["a"]] },
	moinmoin: { values: [{}], fields: [...PARSE, "wikiNames"] },
	moinmoinParse: { values: [{}], fields: PARSE },
	moinmoinStringify: { values: [{}], fields: STRINGIFY },
	moinmoinToHast: { values: [{}], fields: HAST },
	moinmoinToMdast: { values: [{}], fields: MDAST },
	node: { values: ["heading", { dialect: "1.9" }], fields: TREE },
	openDump: { values: ["/nowhere", {}], fields: OPEN },
	openDumpStream: { values: [(async function* () {})(), {}], fields: OPEN },
	packageFiles: { values: [] },
	pageName: { values: [] },
	parse: { values: [MARKUP, {}], fields: [...PARSE, "wikiNames"] },
	parseLogLine: {
		values: ["a", { decode: () => ({ text: "", isUtf8: true }) }],
		fields: ["decode", "format"],
	},
	patch: {
		values: ["abc", [{ position: page.position, value: "" }], {}],
		fields: STRINGIFY,
	},
	phrasing: { values: [{ dialect: "1.9" }], fields: TREE },
	quoteName: { values: ["a b"] },
	quotedName: { values: [] },
	root: { values: [{ dialect: "1.9" }], fields: TREE },
	selectGroups: { values: [groups, {}], fields: ["country", "kind"] },
	stringify: { values: [page, {}], fields: STRINGIFY },
	stringifyPhrasing: {
		values: [[{ type: "text", value: "a" }], {}],
		fields: STRINGIFY,
	},
	toHast: { values: [page, {}], fields: HAST },
	toHtml: { values: [page, {}], fields: [...HAST, "standalone", "title"] },
	toMarkdown: { values: [page, {}], fields: [...MDAST, "markdown"] },
	toMdast: { values: [page, {}], fields: MDAST },
	toMediawiki: {
		values: [page, {}],
		fields: [...BRIDGE, "title", "fileName", "interwikiPrefixes", "comments"],
	},
	toPandoc: {
		values: [page, {}],
		fields: [...BRIDGE, "apiVersion", "remarks"],
	},
	toPlainText: { values: [page, {}], fields: HAST },
	toUserGroupModel: { values: [groups] },
	toUserGroups: {
		values: [page, {}],
		fields: ["pageName", "linkKinds", "channelWords", "onDecision", "regions"],
	},
	unquoteName: { values: ["a(20)b"] },
	userGroupPage: { values: [{}], fields: ["size"] },
	userGroupTreeJsonSchema: { values: [] },
};

test("all public functions have a call here: whoever adds one adds it, too", () => {
	expect(Object.keys(CALLS).sort()).toEqual(functions);
});

/** Calls a function and uses what it returns, so far that nothing is left to be done later. */
async function use(name: string, values: readonly unknown[]): Promise<void> {
	const call = PUBLIC[name];
	if (typeof call !== "function") throw new Error(`${name} is missing`);
	if (name in unifiedPlugins) {
		unified()
			.use(call as () => void, ...(values as []))
			.freeze();
		return;
	}
	const result: unknown = await call(...values);
	const { maxDepth, size } = Object(values.at(-1));
	const takesLong =
		(typeof maxDepth === "number" && maxDepth > 1) || typeof size === "string";
	if (result instanceof fc.Arbitrary && !takesLong) fc.sample(result, 1);
	if (name === "moinmoin")
		(result as ReturnType<typeof codemirror.moinmoin>).language.parser.parse(
			MARKUP,
		);
}

/** Errors that are documented for values of the right type. */
const isDocumented = (error: unknown): boolean =>
	error instanceof DumpError ||
	error instanceof RangeError ||
	error instanceof index.PatchError;

/** Whether an error is the one about a wrong argument, if there is one at all. */
async function expectOurs(
	name: string,
	values: readonly unknown[],
): Promise<void> {
	const error: unknown = await use(name, values).catch((thrown) => thrown);
	if (error === undefined || isDocumented(error)) return;
	expect(error).toBeInstanceOf(TypeError);
	expect(String(error)).toMatch(
		new RegExp(`^TypeError: ${name}: \\w+.* must be .* \\(got .*\\)$`, "s"),
	);
}

const wrongValue = (): fc.Arbitrary<unknown> =>
	fc.oneof(
		fc.constantFrom<unknown[]>(
			undefined,
			null,
			true,
			5,
			-1,
			Number.NaN,
			1n,
			"",
			"2.0",
			Symbol("s"),
			() => undefined,
			[],
			[5],
			{},
			{ type: "root" },
			{ a: 5 },
			new Map([["a", 5]]),
			new Set([5]),
			new Date(Number.NaN),
			/a/,
			Buffer.from("a"),
		),
		fc.anything({ maxDepth: 2 }),
	);

/** The arguments of a call, one of which, or one of whose fields, is another value. */
const wrongArguments = ({
	values,
	fields = [],
}: Call): fc.Arbitrary<readonly unknown[]> =>
	fc
		.tuple(fc.nat({ max: values.length + fields.length - 1 }), wrongValue())
		.map(([at, wrong]) => {
			const field = fields[at - values.length];
			return field === undefined
				? values.with(at, wrong)
				: values.with(-1, { ...Object(values.at(-1)), [field]: wrong });
		});

describe.each(functions.filter((name) => CALLS[name]?.values.length))(
	"%s",
	(name) => {
		const call = CALLS[name] ?? { values: [] };

		test("takes the arguments of its call", () =>
			expectOurs(name, call.values));

		test("answers a wrong argument with its name, or with a result", async () => {
			await fc.assert(
				fc.asyncProperty(wrongArguments(call), (values) =>
					expectOurs(name, values),
				),
				runs(60),
			);
		});
	},
);

/** Every path in a tree. */
function pathsOf(tree: object): (string | number)[][] {
	return Object.entries(tree).flatMap(([key, value]) => {
		const step = Array.isArray(tree) ? Number(key) : key;
		const inner =
			typeof value === "object" && value !== null ? pathsOf(value) : [];
		return [[step], ...inner.map((path) => [step, ...path])];
	});
}

const withTree = (tree: object): string[] =>
	functions.filter((name) => CALLS[name]?.values[0] === tree);

describe.each([
	["a page", page],
	["a tree of groups", groups],
	["Markdown", markdown],
])("%s", (_, tree) => {
	const paths = pathsOf(tree);

	test.each(withTree(tree))(
		"in which a node is damaged: %s names it, or gives a result",
		async (name) => {
			await fc.assert(
				fc.asyncProperty(
					fc.constantFrom(...paths),
					wrongValue(),
					async (path, wrong) => {
						const damaged = withValueAt(tree, path, wrong);
						const { values = [] } = CALLS[name] ?? {};
						await expectOurs(name, values.with(0, damaged));
					},
				),
				runs(100),
			);
		},
	);
});

/** What the message is about. */
const MESSAGES: readonly (readonly [string, () => unknown])[] = [
	["parse: source must be a string (got 5)", () => call("parse", 5)],
	[
		'parse: options.dialect must be auto, 1.5 or 1.9 (got "2.0")',
		() => call("parse", "x", { dialect: "2.0" }),
	],
	[
		"parse: options.macros must be a list of names (got 5)",
		() => call("parse", "x", { macros: 5 }),
	],
	[
		"parse: options.interwiki.A must be a string (got 5)",
		() => call("parse", "x", { interwiki: { A: 5 } }),
	],
	[
		"parse: options must be an object (got null)",
		() => call("parse", "x", null),
	],
	[
		'moinmoin: options must be an object (got "1.9")',
		() => call("moinmoin", "1.9"),
	],
	[
		"toUserGroups: tree must be a root node (got undefined)",
		() => call("toUserGroups"),
	],
	[
		'stringify: tree.children[0].type must be a type of flow (got "text")',
		() => call("stringify", { type: "root", children: [{ type: "text" }] }),
	],
	[
		"toHtml: tree.children[1].children[0].value must be a string (got undefined)",
		() =>
			call("toHtml", {
				type: "root",
				children: [
					{ type: "paragraph", children: [] },
					{ type: "paragraph", children: [{ type: "text" }] },
				],
			}),
	],
	[
		'toMdast: tree.children[0].type must be a type of node (got "nope")',
		() => call("toMdast", { type: "root", children: [{ type: "nope" }] }),
	],
	[
		"listGroups: tree.groups[0] must be a group (got null)",
		() => call("listGroups", { groups: [null], regions: [] }),
	],
	[
		"patch: edits[0].position must be an object (got undefined)",
		() => call("patch", "x", [{ value: "" }]),
	],
	[
		"patch: edits[0].value must be a string or an array (got 5)",
		() => call("patch", "x", [{ position: page.position, value: 5 }]),
	],
	[
		"formatLogLine: entry.revision must be a whole number from 0 on (got 1.5)",
		() => call("formatLogLine", { time: 1n, revision: 1.5 }),
	],
	[
		'events, email or other (got "mailinglist")',
		() => call("selectGroups", groups, { kind: "mailinglist" }),
	],
	[
		"toUserGroupModel: tree.intro must be an object (got undefined)",
		() => call("toUserGroupModel", { ...groups, intro: undefined }),
	],
	["markup: options must be an object (got undefined)", () => call("markup")],
	[
		"toPandoc: options.apiVersion must be 1.22 or 1.23 (got 1.23)",
		() => call("toPandoc", page, { apiVersion: 1.23 }),
	],
];

function call(name: string, ...values: unknown[]): unknown {
	const called = PUBLIC[name];
	if (typeof called !== "function") throw new Error(`${name} is missing`);
	return called(...values);
}

test.each(MESSAGES)("%s", (message, run) => {
	expect(run).toThrow(TypeError);
	expect(run).toThrow(message);
});

test("takes a tree of Markdown with any data, which is the caller's", () => {
	const root = { type: "root", children: [], data: { dialect: "gfm" } };
	expect(call("fromMdast", root)).toEqual(
		mdast.fromMdast({ type: "root", children: [] }),
	);
});

test("keeps errors of callbacks on trees in order", () => {
	const own = new TypeError("own");
	const run = () =>
		hast.toHast(page, {
			resolveLink: () => {
				throw own;
			},
		});
	expect(run).toThrow(own);
});
