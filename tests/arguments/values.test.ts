/** Wrong arguments of public functions, for callers without types: a `TypeError` that names function and argument, or a result. */
import fc from "fast-check";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import type * as codemirror from "../../src/codemirror/index";
import { DumpError } from "../../src/dump/dump-error";
import * as index from "../../src/index";
import * as mdast from "../../src/mdast/index";
import * as usergroups from "../../src/usergroups/index";
import { readDeclaredFunctions } from "../support/arguments/declared-functions";
import {
	publicFunctions,
	publicModules,
} from "../support/arguments/public-modules";
import { runs } from "../support/runs";
import { withValueAt } from "../support/with-value-at";

const declaredFunctions = readDeclaredFunctions(Object.keys(publicModules));

const isClass = (value: unknown): boolean =>
	typeof value === "function" && /^class\b/.test(String(value));

const functions = Object.entries(publicFunctions)
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
const TREES: readonly unknown[] = [page, groups, markdown];

const TREE_OPTIONS = { dialect: "1.9" };

/** The arguments of a call that works. */
const CALLS: Readonly<Record<string, readonly unknown[]>> = {
	anyMarkup: [],
	convertDump: [{ entries: async function* () {} }, {}],
	convertMarkup: ["[a b]", {}],
	dataDirectory: [],
	detectDialect: ["a"],
	diffGroups: [groups, groups],
	dumpRecordsJsonSchema: [],
	editLogLine: [],
	fitsSelection: [{ links: [] }, {}],
	flow: [TREE_OPTIONS],
	formatLogLine: [{ time: 1n, action: "SAVE", page: "A" }],
	fromMdast: [markdown, {}],
	isoTime: [1n],
	listGroups: [groups],
	markup: [TREE_OPTIONS],
	mediawikiFileName: ["a"],
	mediawikiFileNames: [["a"]],
	mediawikiTitle: ["a"],
	mediawikiTitles: [["a"]],
	moinmoin: [{}],
	moinmoinParse: [{}],
	moinmoinStringify: [{}],
	moinmoinToHast: [{}],
	moinmoinToMdast: [{}],
	node: ["heading", TREE_OPTIONS],
	openDump: ["/nowhere", {}],
	openDumpStream: [(async function* () {})(), {}],
	packageFiles: [],
	pageName: [],
	parse: [MARKUP, {}],
	parseLogLine: ["a", { decode: () => ({ text: "", isUtf8: true }) }],
	patch: ["abc", [{ position: page.position, value: "" }], {}],
	phrasing: [TREE_OPTIONS],
	quoteName: ["a b"],
	quotedName: [],
	root: [TREE_OPTIONS],
	selectGroups: [groups, {}],
	stringify: [page, {}],
	stringifyPhrasing: [[{ type: "text", value: "a" }], {}],
	toHast: [page, {}],
	toHtml: [page, {}],
	toMarkdown: [page, {}],
	toMdast: [page, {}],
	toMediawiki: [page, {}],
	toPandoc: [page, {}],
	toPlainText: [page, {}],
	toUserGroupModel: [groups],
	toUserGroups: [page, {}],
	unquoteName: ["ab"],
	userGroupPage: [{}],
	userGroupTreeJsonSchema: [],
};

test("all public functions have a call here: whoever adds one adds it, too", () => {
	expect(Object.keys(CALLS).sort()).toEqual(functions);
});

/** Calls a function and uses what it returns, so far that nothing is left to be done later. */
async function use(name: string, values: readonly unknown[]): Promise<void> {
	const call = publicFunctions[name];
	if (typeof call !== "function") throw new Error(`${name} is missing`);
	const result: unknown = await call.apply(unified(), values);
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

const errorOf = (name: string, values: readonly unknown[]): Promise<unknown> =>
	use(name, values).catch((thrown) => thrown);

/** Expects the error about a wrong argument. */
function expectWrongArgument(name: string, error: unknown): void {
	expect(error).toBeInstanceOf(TypeError);
	expect(String(error)).toMatch(
		new RegExp(`^TypeError: ${name}: \\w+.* must be .* \\(got .*\\)$`, "s"),
	);
}

/** Expects that error, if there is one at all. */
async function expectOurs(
	name: string,
	values: readonly unknown[],
): Promise<void> {
	const error = await errorOf(name, values);
	if (error !== undefined && !isDocumented(error))
		expectWrongArgument(name, error);
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

/** What a call takes: a way to change each argument, and each field of the last one if that holds options. */
function changesOf(name: string): {
	name: string;
	wrong: readonly unknown[];
	change: (value: unknown) => readonly unknown[];
}[] {
	const { parameters = [], fields = [] } = declaredFunctions.get(name) ?? {};
	const values = CALLS[name] ?? [];
	const last = values.at(-1);
	const hasOptions =
		Object(last).constructor === Object && !TREES.includes(last);
	return [
		...parameters.map((parameter, index) => ({
			...parameter,
			change: (value: unknown) =>
				Object.assign([...values], { [index]: value }),
		})),
		...(hasOptions ? fields : []).map((field) => ({
			...field,
			change: (value: unknown) =>
				values.with(-1, { ...Object(last), [field.name]: value }),
		})),
	];
}

describe.each(functions.filter((name) => CALLS[name]?.length))("%s", (name) => {
	const changes = changesOf(name);

	test("takes the arguments of its call", () =>
		expectOurs(name, CALLS[name] ?? []));

	test("answers every argument and option that its type does not accept with its name", async () => {
		expect(changes.every(({ wrong }) => wrong.length > 0)).toBe(true);
		for (const { name: changed, wrong, change } of changes)
			for (const value of wrong) {
				const error = await errorOf(name, change(value));
				expectWrongArgument(name, error);
				expect(String(error)).toContain(changed);
			}
	});

	test("answers any other value with its name, or with a result", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...changes),
				wrongValue(),
				({ change }, value) => expectOurs(name, change(value)),
			),
			runs(40),
		);
	});
});

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
	functions.filter((name) => CALLS[name]?.[0] === tree);

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
						await expectOurs(name, (CALLS[name] ?? []).with(0, damaged));
					},
				),
				runs(60),
			);
		},
	);
});
