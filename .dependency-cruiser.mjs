/**
 * The layers of the code, lowest first. A module imports from its own layer and from lower ones.
 * Each is `[name, path pattern]`; the first pattern that matches a file determines its layer.
 */
const LAYERS = [
	["grammar", "^grammar/"],
	[
		"errors",
		"^src/(?:append-all|decode-percent|error-message|escape-controls|nesting|node-version|check-node-version)\\.ts$",
	],
	[
		"tree",
		"^src/(?:ast|messages|position|page-kinds|canonical-form|dialect-facts)\\.ts$",
	],
	["arguments", "^src/arguments/"],
	["dump", "^src/dump/"],
	["tree builder", "^src/tree-builder/"],
	["parser", "^src/(?:parse|page-reader|dialect|check-text)\\.ts$"],
	["writer", "^src/(?:stringify|convert-markup)/"],
	["bridge", "^src/bridge/"],
	["formats", "^src/(?:hast|mdast|mediawiki|pandoc)/"],
	["unified plugins", "^src/unified/"],
	["editor language", "^src/codemirror/"],
	["group tree", "^src/usergroups/result/"],
	["group text", "^src/usergroups/text/"],
	["group dictionaries", "^src/usergroups/dictionaries/"],
	["group reader", "^src/usergroups/read/"],
	["group places", "^src/usergroups/places/"],
	["group classifier", "^src/usergroups/classify/"],
	["group mapper", "^src/usergroups/"],
	["records", "^src/records/"],
	["report pages", "^src/report-page/"],
	["wiki map", "^src/wiki-map/"],
	["sites", "^src/site/"],
	["exports", "^src/mediawiki-export/"],
	["history", "^src/git-history/"],
	["command", "^src/cli/"],
	["playground", "^playground/"],
];

const below = (index) =>
	LAYERS.slice(0, index + 1)
		.map(([, path]) => path)
		.join("|");

/** Imports that the order of the layers would allow: `[from, to, why not]`. */
const FORBIDDEN_IMPORTS = [
	["^grammar/", "^src/", "the grammar produces actions and knows no tree"],
	[
		"^src/dump/",
		"^grammar/(?!page-head\\.ts|dialect-names\\.ts)|^src/parse\\.ts$",
		"a dump is read without a parser, but for heads of pages and names of dialects",
	],
	[
		"^src/usergroups/",
		"^src/stringify/|^src/convert-markup/",
		"the mapper reads trees and writes no markup",
	],
	[
		"^src/usergroups/result/",
		"^src/(?!usergroups/result/|arguments/(?!trees)|check-node-version\\.ts$)|^grammar/(?!dialect-names\\.ts$)",
		"the result of the mapper never sees markup",
	],
	[
		"^src/(?!arbitraries/)",
		"^src/arbitraries/|fast-check",
		"fast-check is an optional dependency of the arbitraries alone",
	],
	[
		"^src/(?!codemirror/)",
		"@codemirror/|@lezer/",
		"CodeMirror is an optional dependency of its language alone",
	],
	[
		"^src/codemirror/",
		"^src/(?:stringify|convert-markup|bridge|hast|mdast|mediawiki|pandoc|unified)/",
		"the language of an editor reads markup and nothing else",
	],
	[
		"^src/arbitraries/",
		"^src/(?:cli|records)/",
		"arbitraries do not depend on the command and on records",
	],
	[
		"^src/hast/",
		"^src/(?:mdast|mediawiki|pandoc)/",
		"formats are independent of each other",
	],
	[
		"^src/mdast/",
		"^src/(?:hast|mediawiki|pandoc)/",
		"formats are independent of each other",
	],
	[
		"^src/pandoc/",
		"^src/(?:hast|mdast|mediawiki)/",
		"formats are independent of each other",
	],
	[
		"^src/mediawiki/",
		"^src/(?:hast|mdast|pandoc)/",
		"formats are independent of each other",
	],
	["^src/(?!cli/)", "^src/cli/", "the command is the outermost layer"],
	[
		"^src/(?!cli/|dump/|records/|wiki-map/|site/|mediawiki-export/)",
		"^(?:node:)?(?:fs|path|os|child_process)",
		"only the command, dumps, records, sites and exports access files",
	],
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
	forbidden: [
		{ name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
		{
			name: "no-orphan",
			severity: "error",
			from: {
				orphan: true,
				path: "^(?:grammar|src|playground)/",
				pathNot: "\\.(?:json|d\\.ts)$|^playground/worker/node/",
			},
			to: {},
		},
		...LAYERS.map(([name, path], index) => ({
			name: `layer: ${name}`,
			severity: "error",
			from: {
				path,
				...(index > 0 && { pathNot: below(index - 1) }),
			},
			to: { path: "^(?:grammar|src|playground)/", pathNot: below(index) },
		})),
		...FORBIDDEN_IMPORTS.map(([from, to, why]) => ({
			name: `forbidden: ${why}`,
			severity: "error",
			from: { path: from },
			to: { path: to },
		})),
	],
	options: {
		tsConfig: { fileName: "tsconfig.json" },
		tsPreCompilationDeps: true,
		doNotFollow: { path: "node_modules" },
		exclude: { path: "^(?:dist|playground/dist|tests|bench|fixtures)/" },
	},
};
