/** The wiki that was opened last: its pages, links, categories and problems. */
import type { Dialect } from "../../../grammar/dialect-names";
import { detectDialect } from "../../../src/dialect";
import { createDecoder } from "../../../src/dump/formats/decode";
import { DEFAULT_LIMITS } from "../../../src/dump/limits";
import { openTree } from "../../../src/dump/open-tree";
import { parse } from "../../../src/parse";
import { Access } from "../../../src/records/access";
import { readNewest } from "../../../src/records/newest";
import type { WikiOverview, WikiPage, WikiPageText } from "../../protocol/wiki";
import { pageLinks } from "./page-links";
import { readArchive } from "./read-archive";

/** So many pages are read. */
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
	const tree = await readArchive(file);
	const dump = await openTree(
		tree.root(),
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
	for await (const page of dump.pages()) {
		if (pages.length >= MAX_PAGES) break;
		if (page.origin === "underlay") continue;
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
		if (newest === undefined) continue;
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
	report(dump.problems);
	texts = found;
	return {
		name: file.name,
		kind: dump.kind,
		pages,
		deleted,
		hidden,
		problems: [...problems].map(([code, count]) => ({ code, count })),
	};
}

/** Returns the text of a page of the wiki, if there is one. */
export const wikiPageText = (name: string): WikiPageText | null =>
	texts.get(name) ?? null;
