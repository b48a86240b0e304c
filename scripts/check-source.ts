/**
 * Checks words and sizes in the code and its documentation against `docs/style.md`: `npm run check:source`, or
 * `npm run check:source -- src/dump` for one folder.
 */
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, sep } from "node:path";
import { readMarkdown, readTypeScript } from "./source-words.ts";
import { parseStyleTable, type StyleRule } from "./style-table.ts";

/** Something that the style does not allow. */
export interface Finding {
	path: string;
	/** From 1; absent for a whole file or folder. */
	line?: number;
	message: string;
}

const MAX_FILES = 20;
const MAX_LINES: readonly (readonly [folder: string, lines: number])[] = [
	["grammar/data/", Number.POSITIVE_INFINITY],
	["grammar/", 300],
	["src/", 300],
	["playground/", 300],
	["tests/", 400],
];

/** Files that may be longer, each with its reason. */
const LONG_FILES: Readonly<Record<string, string>> = {
	"src/ast.ts":
		"all types of the tree, from which one JSON Schema is generated",
};

/** The page that lists the words, and so has them all. */
const STYLE_PAGE = "docs/style.md";

/** The page that quotes markup, whose words are not ours. */
const QUOTED_MARKUP = new Set(["docs/moinmoin.md"]);

/** The dictionaries of languages: words of pages, which are data and can look like ours. */
const WORDS_OF_PAGES = /^src\/usergroups\/dictionaries\/[a-z]{2}\//;

/**
 * Checks the words of one file.
 *
 * @param path from the root of the project, with slashes; it decides which rules apply.
 * @param text TypeScript, or Markdown if the path ends with `.md`.
 * @returns findings in the order of the rules.
 * @example
 * checkWords("src/a.ts", text, parseStyleTable(page)) // [{ path: "src/a.ts", line: 1, message: … }]
 */
export function checkWords(
	path: string,
	text: string,
	rules: readonly StyleRule[],
): Finding[] {
	const { identifiers, prose } = WORDS_OF_PAGES.test(path)
		? { identifiers: [], prose: [] }
		: path.endsWith(".md")
			? readMarkdown(text, { skipsCode: QUOTED_MARKUP.has(path) })
			: readTypeScript(text);
	const fileName = basename(path)
		.replace(/\..*$/, "")
		.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
	return rules.flatMap(({ identifier, phrase, except, within, write }) => {
		if (within.length > 0 && !within.some((each) => path.startsWith(each)))
			return [];
		const at = (offset: number, word: string): Finding => ({
			path,
			line: text.slice(0, offset).split("\n").length,
			message: `"${word.replace(/[\s*/]+/g, " ")}": write ${write}`,
		});
		const names = identifiers
			.filter((each) => identifier?.test(each.text))
			.map((each) => at(each.offset, each.text));
		if (identifier?.test(fileName)) names.unshift(at(0, basename(path)));
		const phrases = prose.flatMap(({ text: words, offset }) =>
			phrase === undefined
				? []
				: [...words.matchAll(phrase)]
						.filter(({ index }) => !isExempt(words, index, except))
						.map((match) => at(offset + match.index, match[0])),
		);
		return [...names, ...phrases];
	});
}

function isExempt(
	text: string,
	index: number,
	except: RegExp | undefined,
): boolean {
	if (except === undefined) return false;
	except.lastIndex = index;
	return except.test(text);
}

/** Returns how many items share a key, by key. */
function countBy<Item>(
	items: Iterable<Item>,
	keyOf: (item: Item) => string,
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const item of items)
		counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
	return counts;
}

/**
 * Checks the number of files in each folder, and of lines in each file.
 *
 * @param files paths of code and the number of lines of each.
 * @returns findings, folders first.
 */
export function checkSizes(files: ReadonlyMap<string, number>): Finding[] {
	const crowded = [...countBy(files.keys(), (path) => dirname(path))]
		.filter(([, count]) => count > MAX_FILES)
		.map(([path, count]) => ({
			path,
			message: `${count} files: at most ${MAX_FILES} in a folder`,
		}));
	const long = [...files].flatMap(([path, lines]) => {
		const [, limit] =
			MAX_LINES.find(([folder]) => path.startsWith(folder)) ?? [];
		return limit === undefined || lines <= limit || path in LONG_FILES
			? []
			: [{ path, message: `${lines} lines: at most ${limit}` }];
	});
	return [...crowded, ...long];
}

/** A list that becomes arguments: a long one throws. */
const SPREAD = /\.(?:push|unshift)\(\s*\.\.\.|\.splice\([^()]*,\s*\.\.\./g;

/** Returns where code of the package gives all items of a list as arguments. */
export const checkSpreads = (path: string, text: string): Finding[] =>
	/^(?:grammar|src)\//.test(path)
		? [...text.matchAll(SPREAD)].map(({ index }) => ({
				path,
				line: text.slice(0, index).split("\n").length,
				message: "a long list is too many arguments: write appendAll",
			}))
		: [];

/** A quotation with typographic marks; marks beside each other are a set of characters. */
const TYPOGRAPHIC = /“(?=[\p{L}\p{N}_$])/gu;

/** Folders whose texts are data of pages, not what the program says. */
const TEXTS_OF_PAGES =
	/^src\/(?:arbitraries|usergroups\/dictionaries)\/|^playground\/examples\//;

/** Returns where a text of the program has typographic quotation marks. */
export const checkQuotes = (path: string, text: string): Finding[] =>
	/^(?:grammar|src|playground)\//.test(path) && !TEXTS_OF_PAGES.test(path)
		? readTypeScript(text)
				.prose.filter((each) => /^["'`}]/.test(each.text))
				.flatMap((each) =>
					[...each.text.matchAll(TYPOGRAPHIC)].map(({ index }) => ({
						path,
						line: text.slice(0, each.offset + index).split("\n").length,
						message: 'typographic quotation marks: write "',
					})),
				)
		: [];

const CODE = [
	"{grammar,src,playground,tests,bench,scripts}/**/*.ts",
	"docs/.vitepress/*.ts",
];
const PAGES = ["*.{ts,mjs}", "*.md", "docs/*.md"];

/** Checks all files under the current folder. */
export function checkProject(): Finding[] {
	const rules = parseStyleTable(readFileSync(STYLE_PAGE, "utf8"));
	const read = (pattern: string | string[]): Map<string, string> =>
		new Map(
			globSync(pattern)
				.map((path) => path.replaceAll(sep, "/"))
				.filter((path) => path !== STYLE_PAGE)
				.sort()
				.map((path) => [path, readFileSync(path, "utf8")]),
		);
	const code = read(CODE);
	const lines = new Map(
		[...code].map(([path, text]) => [path, text.split("\n").length - 1]),
	);
	return [
		...checkSizes(lines),
		...[...code].flatMap(([path, text]) => [
			...checkSpreads(path, text),
			...checkQuotes(path, text),
		]),
		...[...code, ...read(PAGES)].flatMap(([path, text]) =>
			checkWords(path, text, rules),
		),
	];
}

/** The two outer folders of a path, which is the unit of the summary. */
const areaOf = (path: string): string =>
	path.split("/").slice(0, -1).slice(0, 2).join("/") || path;

function main(prefixes: readonly string[]): void {
	const findings = checkProject().filter(
		({ path }) =>
			prefixes.length === 0 || prefixes.some((each) => path.startsWith(each)),
	);
	const shown = prefixes.length === 0 ? 40 : findings.length;
	for (const { path, line, message } of findings.slice(0, shown))
		console.log(`${path}${line === undefined ? "" : `:${line}`} ${message}`);
	if (findings.length > shown) console.log(`… ${findings.length - shown} more`);
	for (const [area, count] of countBy(findings, ({ path }) => areaOf(path)))
		console.log(`${String(count).padStart(6)} ${area}`);
	console.log(`${findings.length} findings; the rules are in ${STYLE_PAGE}`);
	if (findings.length > 0) process.exitCode = 1;
}

if (import.meta.main) main(process.argv.slice(2));
