/** The examples of the documentation: fenced code blocks, in the order of a page. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A fenced code block. */
export interface Fence {
	/** First line, from 1. */
	line: number;
	/** "" if it says none. */
	language: string;
	/** Why it cannot run, from `not-run="…"` after its language. */
	notRun?: string;
	code: string;
	/** What it prints, if a block of text after the word "prints" says so. */
	printed?: string;
}

/** The folder of the project. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Pages with examples, from the root of the project. */
export const pages: readonly string[] = globSync(
	["*.md", "docs/*.md", "bench/*.md"],
	{ cwd: root },
).sort();

/** Reads a page. */
export const readPage = (page: string): string =>
	readFileSync(`${root}/${page}`, "utf8");

const FENCE = /^( *)(`{3,})([^\n`]*)\n([\s\S]*?)^\1\2 *$/gm;

/** Finds the fenced code blocks of a page; one in a list item is without the indentation of the item. */
export function fencesOf(markdown: string): Fence[] {
	const matches = [...markdown.matchAll(FENCE)];
	return matches.map((match, index) => {
		const [all, indent = "", , info = "", body = ""] = match;
		const next = matches[index + 1];
		const between = markdown.slice(match.index + all.length, next?.index);
		const notRun = /not-run="([^"]+)"/.exec(info)?.[1];
		return {
			line: markdown.slice(0, match.index).split("\n").length,
			language: info.trim().split(" ")[0] ?? "",
			code: body.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
			...(notRun !== undefined && { notRun }),
			...(between.trim() === "prints" && { printed: next?.[4] ?? "" }),
		};
	});
}

/** Returns the text of a page without its code blocks and code spans. */
export const proseOf = (markdown: string): string =>
	markdown
		.replace(FENCE, (code) => code.replace(/[^\n]/g, ""))
		.replace(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "``");
