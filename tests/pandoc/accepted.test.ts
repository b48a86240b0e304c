/** pandoc reads what the bridge makes of pages and trees. LONG=1 tries all pages. */

import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dialectNames } from "../../grammar/dialect-names";
import { root } from "../../src/arbitraries/nodes";
import {
	type Block,
	type PandocDocument,
	toPandoc,
} from "../../src/pandoc/index";
import { parse } from "../../src/parse";
import {
	type BridgePage,
	corpusPages,
	pageOptions,
	randomPages,
	readTree,
	sample,
} from "../support/bridge-pages";
import { isLong } from "../support/runs";
import { hasShared, needsShared } from "../support/shared";

const version = /^pandoc (\d+)\.(\d+)/.exec(
	spawnSync("pandoc", ["--version"], { encoding: "utf8" }).stdout ?? "",
);
const apiVersion = Number(version?.[1] ?? 3) >= 3 ? "1.23" : "1.22";
const needsPandoc =
	version === null ? "pandoc (skipped: it is not installed)" : version[0];

const options = {
	...pageOptions,
	apiVersion,
	// Nothing is to be loaded from elsewhere.
	handlers: { image: () => [], transclusion: () => [] },
} as const;

/** Documents at once: starting pandoc takes longer than reading a page. */
const BATCH = 100;

interface Named {
	name: string;
	document: PandocDocument;
}

function write(blocks: readonly Block[], format: string): string {
	const { status, stdout, stderr } = spawnSync(
		"pandoc",
		["-f", "json", "-t", format, "-o", "-"],
		{
			input: JSON.stringify({ ...toPandoc(parse(""), options), blocks }),
			maxBuffer: 2 ** 30,
		},
	);
	return status === 0 ? stdout.toString("latin1") : `failed: ${stderr}`;
}

/** Documents that pandoc refuses. */
function refused(documents: readonly Named[], format: string): string[] {
	const names: string[] = [];
	for (let start = 0; start < documents.length; start += BATCH) {
		const batch = documents.slice(start, start + BATCH);
		const blocks = batch.flatMap(({ document }) => document.blocks);
		if (!write(blocks, format).startsWith("failed")) continue;
		for (const { name, document } of batch)
			if (write(document.blocks, format).startsWith("failed")) names.push(name);
	}
	return names;
}

const ofPages = (pages: readonly BridgePage[], count: number): Named[] =>
	(isLong ? pages : sample(pages, count)).map((page) => ({
		name: page.name,
		document: toPandoc(readTree(page), options),
	}));

const generated = (): Named[] =>
	dialectNames.flatMap((dialect) =>
		fc
			.sample(root({ dialect }), { numRuns: isLong ? 1000 : 30, seed: 1 })
			.map((tree) => ({
				name: JSON.stringify(tree),
				document: toPandoc(tree, options),
			})),
	);

describe.skipIf(version === null)(`${needsPandoc} reads`, () => {
	test.each(["mediawiki", "rst", "docx"])("random pages, as %s", (format) => {
		expect(refused(ofPages(randomPages(), 30), format)).toEqual([]);
	});

	test.each(["mediawiki", "rst", "docx"])(
		"generated trees, as %s",
		(format) => {
			expect(refused(generated(), format)).toEqual([]);
		},
	);

	test.skipIf(!hasShared).each(["mediawiki", "rst", "docx"])(
		`${needsShared}, as %s`,
		(format) => {
			expect(refused(ofPages(corpusPages(), 40), format)).toEqual([]);
		},
	);

	test.each([
		["headings", "== A b ==", "== A b =="],
		[
			"formatting",
			"'''a''' ''b'' --(c)-- ^d^",
			"'''a''' ''b'' <s>c</s> <sup>d</sup>",
		],
		["links", "[[http://example.org|a]]", "[http://example.org a]"],
		["links to pages", "[[A b#c|d]]", "[[A b#c|d]]"],
		["lists", " * a\n  1. b\n * c", "* a\n*# b\n* c"],
		["definitions", " a:: b", "; a\n: b"],
		["footnotes", "a<<FootNote(b ''c'')>>", "<ref>b ''c''</ref>"],
		[
			"code",
			"{{{#!python\na\n}}}",
			'<syntaxhighlight lang="python">a</syntaxhighlight>',
		],
		["rules", "----", "-----"],
		["tables of contents", "<<TableOfContents>>\n= A =", "* [[#A|A]]"],
	])("%s, which MediaWiki has", (_, markup, expected) => {
		const { blocks } = toPandoc(parse(markup, { dialect: "1.9" }), options);
		expect(write(blocks, "mediawiki")).toContain(expected);
	});
});
