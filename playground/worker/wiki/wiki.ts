/** The wiki that was opened last: its pages, links, categories and problems. */
import { visit } from "unist-util-visit";
import type { Dialect } from "../../../grammar/dialect-names";
import type { Root } from "../../../src/ast";
import { detectDialect } from "../../../src/dialect";
import { createDecoder } from "../../../src/dump/formats/decode";
import { DEFAULT_LIMITS } from "../../../src/dump/limits";
import { openTree } from "../../../src/dump/open-tree";
import { PAGE_KIND_PATTERNS } from "../../../src/page-kinds";
import { parse } from "../../../src/parse";
import { Access } from "../../../src/records/access";
import { readNewest } from "../../../src/records/newest";
import type { WikiOverview, WikiPage, WikiPageText } from "../../protocol/wiki";
import { readArchive } from "./read-archive";

/** Maximum number of pages that are read. */
const MAX_PAGES = 20_000;

let texts: ReadonlyMap<string, WikiPageText> = new Map();

/**
 * Opens an archive.
 *
 * @param withPrivate whether pages that not everybody may read are shown.
 * @throws DumpError if it holds no wiki.
 */
export async function openWiki(
	file: File,
	withPrivate: boolean,
): Promise<WikiOverview> {
	const archive = await readArchive(file);
	const dump = await openTree(
		archive.tree.root(),
		{ type: "zip", close: async () => {} },
		file.name,
		{
			limits: DEFAULT_LIMITS,
			decode: createDecoder(undefined),
			pageName: undefined,
		},
	);
	const access = new Access(dump, { patterns: {}, aclDefault: undefined });
	const found = new Map<string, WikiPageText>();
	const pages: WikiPage[] = [];
	const problems = new Map<string, number>();
	const report = (all: readonly { code: string }[]): void => {
		for (const { code } of all)
			problems.set(code, (problems.get(code) ?? 0) + 1);
	};
	let deleted = 0;
	let hidden = 0;
	let unreadable = 0;
	let skipped = 0;
	for await (const page of dump.pages()) {
		if (page.origin === "underlay") continue;
		if (pages.length >= MAX_PAGES) {
			skipped++;
			continue;
		}
		report(page.problems);
		if (page.state !== "live") {
			deleted++;
			continue;
		}
		const newest = await readNewest(page);
		if (!withPrivate && (await access.isPrivate(page, newest))) {
			hidden++;
			continue;
		}
		if (newest === undefined) {
			unreadable++;
			continue;
		}
		const { text } = newest.content;
		const dialect: Dialect = newest.revision.dialect ?? detectDialect(text);
		found.set(page.name, { text, dialect });
		pages.push({
			name: page.name,
			revisions: page.revisions.length,
			attachments: page.attachments.length,
			size: text.length,
			...pageLinks(parse(text, { dialect, pageName: page.name })),
		});
	}
	report(archive.problems);
	report(dump.problems);
	texts = found;
	return {
		name: file.name,
		kind: dump.kind,
		pages,
		deleted,
		hidden,
		unreadable,
		skipped,
		encrypted: archive.encrypted,
		problems: [...problems].map(([code, count]) => ({ code, count })),
	};
}

/** Links of a page, each target once. */
function pageLinks(tree: Root): Pick<WikiPage, "links" | "categories"> {
	const targets = new Set<string>();
	visit(tree, "pageLink", ({ page }) => {
		targets.add(page);
	});
	const links = [...targets];
	return {
		links,
		categories: links.filter((name) => PAGE_KIND_PATTERNS.category.test(name)),
	};
}

/** Returns the text of a page of the wiki, if there is one. */
export const wikiPageText = (name: string): WikiPageText | null =>
	texts.get(name) ?? null;
