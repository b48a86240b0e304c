/** What the error about a wrong argument says. */
import { expect, test } from "vitest";
import * as hast from "../../src/hast/index";
import * as index from "../../src/index";
import * as mdast from "../../src/mdast/index";
import * as usergroups from "../../src/usergroups/index";
import { publicFunctions } from "../support/arguments/public-modules";

const page = index.parse("= Africa =\n * [[http://a.example/|PyNAM]]\n");
const groups = usergroups.toUserGroups(page);

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
	const called = publicFunctions[name];
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
