/** Checks the links of a site, file by file. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import GithubSlugger from "github-slugger";
import { fromHtml } from "hast-util-from-html";
import type { Heading } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";

/** What a file links to, and what in it can be linked to. */
export interface LinkedFile {
	links: string[];
	ids: Set<string>;
}

/** Returns the paths of all files of a folder, with `/`. */
export const filesOf = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"),
		)
		.sort();

const markdown = unified()
	.use(remarkParse)
	.use(remarkGfm)
	.use(remarkFrontmatter);

/** Returns the text of a heading, as readers see it. */
function textOf(heading: Heading): string {
	let text = "";
	visit(heading, (node) => {
		if (node.type === "text" || node.type === "inlineCode") text += node.value;
	});
	return text;
}

/** Reads a file of Markdown as GitHub does. */
export function readMarkdown(text: string): LinkedFile {
	const tree = markdown.parse(text);
	const slugger = new GithubSlugger();
	const links: string[] = [];
	const ids = new Set<string>();
	visit(tree, (node) => {
		if (node.type === "heading") ids.add(slugger.slug(textOf(node)));
		if (node.type === "link" || node.type === "image") links.push(node.url);
		if (node.type === "html") {
			const [, id] = /^<a id="([^"]*)"/.exec(node.value) ?? [];
			if (id !== undefined) ids.add(id);
			const [, src] = /^<img src="([^"]*)"/.exec(node.value) ?? [];
			if (src !== undefined) links.push(src);
		}
	});
	return { links, ids };
}

/** Reads a file of HTML. */
export function readHtml(text: string): LinkedFile {
	const links: string[] = [];
	const ids = new Set<string>();
	visit(fromHtml(text), "element", ({ properties }) => {
		for (const value of [properties.href, properties.src])
			if (typeof value === "string") links.push(value);
		if (typeof properties.id === "string") ids.add(properties.id);
	});
	return { links, ids };
}

/** Finds links within a folder that lead nowhere: to no file, or to no part of one. */
export function findBrokenLinks(
	folder: string,
	extension: string,
	read: (text: string) => LinkedFile,
): { broken: string[]; checked: number } {
	const files = new Map(
		filesOf(folder)
			.filter((path) => path.endsWith(extension))
			.map((path) => [path, read(readFileSync(join(folder, path), "utf8"))]),
	);
	const broken: string[] = [];
	let checked = 0;
	for (const [path, { links }] of files)
		for (const link of links) {
			if (/^[a-z]+:/i.test(link)) continue;
			checked++;
			const [target = "", anchor] = link.split("#");
			const file =
				target === ""
					? path
					: posix.join(posix.dirname(path), decodeURIComponent(target));
			const isThere = existsSync(join(folder, file));
			const hasAnchor =
				anchor === undefined ||
				files.get(file)?.ids.has(decodeURIComponent(anchor)) === true;
			if (!isThere || !hasAnchor) broken.push(`${path}: ${link}`);
		}
	return { broken, checked };
}
