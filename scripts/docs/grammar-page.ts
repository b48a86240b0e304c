/** The page with the railroad diagrams of the grammar. */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Dialect } from "../../grammar/dialect-names.ts";
import type { RailroadDiagram } from "../../playground/railroad/index.ts";
import type { GeneratedPage } from "./generated-page.ts";

type Railroad = typeof import("../../playground/railroad/index.ts");

const CACHE = "node_modules/.cache/docs";

/** Loads the module of the diagrams: bundled, as Node.js does not resolve imports without extensions. */
async function loadRailroad(): Promise<Railroad> {
	const outfile = resolve(CACHE, "railroad.js");
	mkdirSync(CACHE, { recursive: true });
	await build({
		entryPoints: ["playground/railroad/index.ts"],
		outfile,
		bundle: true,
		packages: "external",
		format: "esm",
		platform: "node",
		logLevel: "error",
	});
	return import(pathToFileURL(outfile).href);
}

/**
 * A diagram as a part of a page: blank lines would end it, and braces would be a template. On a narrow screen it scrolls, also by
 * keyboard: by its links, or else by itself.
 */
const drawing = ({ svg }: RailroadDiagram): string =>
	`<div class="railroad"${svg.includes("<a ") ? "" : ' tabindex="0"'} v-pre>${svg.replaceAll(/\s*\n\s*/g, " ")}</div>`;

const heading = (title: string, id: string): string[] => [
	"",
	`### ${title} {#${id}}`,
	"",
];

/** Diagrams of a token by dialect; what dialects share is shown once. */
function tokenSection(
	byDialect: ReadonlyMap<Dialect, RailroadDiagram>,
): string[] {
	const [[, first] = [], ...others] = byDialect;
	const drawingOf = ({ svg, title }: RailroadDiagram): string =>
		svg.replace(title, "");
	if (
		first !== undefined &&
		others.every(([, other]) => drawingOf(other) === drawingOf(first))
	)
		return [
			`In ${[...byDialect.keys()].join(" and ")}:`,
			"",
			drawing(first),
			"",
		];
	return [...byDialect].flatMap(([dialect, diagram]) => [
		`In ${dialect}:`,
		"",
		drawing(diagram),
		"",
	]);
}

/** Returns the page: rules from the outermost to the innermost, then tokens as each dialect writes them. */
export async function grammarPage(
	dialects: readonly Dialect[],
): Promise<GeneratedPage> {
	const { ruleDiagrams, tokenDiagrams } = await loadRailroad();
	const tokens = new Map<string, Map<Dialect, RailroadDiagram>>();
	for (const dialect of dialects)
		for (const diagram of tokenDiagrams(dialect)) {
			const [name = ""] = diagram.tokens;
			const byDialect = tokens.get(name) ?? new Map();
			tokens.set(name, byDialect.set(dialect, diagram));
		}
	return {
		path: "reference/grammar.md",
		markdown: [
			"# Grammar",
			"",
			"These railroad diagrams are made from the grammar itself. A box with straight ends leads to another rule; a round one is a token and leads to how it is written. A function recognizes most tokens: then you see what they begin with, and [the specification](../moinmoin.md) says the rest.",
			"",
			"Why nesting is not in the rules is in [the design](../design.md#the-language).",
			"",
			"## Rules",
			...ruleDiagrams().flatMap((diagram) => [
				...heading(diagram.title, diagram.id),
				drawing(diagram),
			]),
			"",
			"## Tokens",
			...[...tokens].flatMap(([name, byDialect]) => [
				...heading(name, `token-${name}`),
				...tokenSection(byDialect),
			]),
			"",
		].join("\n"),
	};
}
