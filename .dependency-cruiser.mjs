/**
 * The layers of the code, lowest first. A module imports from its own layer and from those below it.
 * Each is `[name, path pattern]`; the first pattern that matches a file decides its layer.
 */
const LAYERS = [
	["grammar", "^grammar/"],
	["errors", "^src/error-message\\.ts$"],
	["tree", "^src/(?:ast|messages|position|canonical-form)\\.ts$"],
	["dump", "^src/dump/"],
	["tree builder", "^src/tree-builder/"],
	["parser", "^src/(?:parse|dialect|check-text)\\.ts$"],
	["writer", "^src/(?:stringify|convert-markup)/"],
	["bridge", "^src/bridge/"],
	["formats", "^src/(?:hast|mdast|pandoc)/"],
	["unified plugins", "^src/unified/"],
	["group tree", "^src/usergroups/result/"],
	["group dictionaries", "^src/usergroups/dictionaries/"],
	["group reader", "^src/usergroups/read/"],
	["group places", "^src/usergroups/places/"],
	["group classifier", "^src/usergroups/classify/"],
	["group mapper", "^src/usergroups/"],
	["records", "^src/records/"],
	["command", "^src/cli/"],
];

const below = (index) =>
	LAYERS.slice(0, index + 1)
		.map(([, path]) => path)
		.join("|");

/** Modules that stay apart although the order of layers would let them meet: `[from, to, why]`. */
const APART = [
	["^grammar/", "^src/", "the grammar knows tokens, not the tree"],
	[
		"^src/dump/",
		"^grammar/|^src/parse\\.ts$",
		"a dump is read without a parser",
	],
	[
		"^src/usergroups/",
		"^src/stringify/|^src/convert-markup/",
		"the mapper reads trees and writes none",
	],
	[
		"^src/usergroups/result/",
		"^src/(?!usergroups/result/)|^grammar/",
		"the result of the mapper never sees markup",
	],
	[
		"^src/(?!arbitraries/)",
		"^src/arbitraries/|fast-check",
		"fast-check is for users who test",
	],
	[
		"^src/arbitraries/",
		"^src/(?:cli|records)/",
		"arbitraries expect nothing of the code that they test",
	],
	["^src/hast/", "^src/(?:mdast|pandoc)/", "each format stays apart"],
	["^src/mdast/", "^src/(?:hast|pandoc)/", "each format stays apart"],
	["^src/pandoc/", "^src/(?:hast|mdast)/", "each format stays apart"],
	["^src/(?!cli/)", "^src/cli/", "the command is the outermost layer"],
	[
		"^src/(?!cli/|dump/|records/)",
		"^(?:node:)?(?:fs|path|os|child_process)",
		"only the command and dumps know files",
	],
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
	forbidden: [
		{ name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
		{
			name: "no-orphan",
			severity: "error",
			from: { orphan: true, path: "^(?:grammar|src)/", pathNot: "\\.json$" },
			to: {},
		},
		...LAYERS.map(([name, path], index) => ({
			name: `layer: ${name}`,
			severity: "error",
			from: {
				path,
				...(index > 0 && { pathNot: below(index - 1) }),
			},
			to: { path: "^(?:grammar|src)/", pathNot: below(index) },
		})),
		...APART.map(([from, to, why]) => ({
			name: `apart: ${why}`,
			severity: "error",
			from: { path: from },
			to: { path: to },
		})),
	],
	options: {
		tsConfig: { fileName: "tsconfig.json" },
		tsPreCompilationDeps: true,
		doNotFollow: { path: "node_modules" },
		exclude: { path: "^(?:dist|tests|bench|fixtures)/" },
	},
};
