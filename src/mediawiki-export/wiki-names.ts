/** Titles of pages and names of files in the wiki that is exported to. */
import {
	mediawikiFileNames,
	mediawikiTitle,
	mediawikiTitles,
} from "../mediawiki/titles";
import { PAGE_KIND_PATTERNS } from "../page-kinds";
import type { WikiMap } from "../wiki-map/wiki-map";

/** What identifies a file: the page that it is attached to, and its name. Names of pages have no line ends. */
const keyOf = (page: string, file: string): string => `${page}\n${file}`;

/** Names of the target wiki. */
export class WikiNames {
	readonly #titles: ReadonlyMap<string, string>;
	readonly #files = new Map<string, string>();

	/** @param map of all pages that are written. */
	constructor(readonly map: WikiMap) {
		this.#titles = mediawikiTitles([...map.names()]);
		const files = [...map.pages()].flatMap(({ name, attachments = [] }) =>
			attachments.map((file) => ({ page: name, file: file.name })),
		);
		const counts = new Map<string, number>();
		for (const { file } of files) counts.set(file, (counts.get(file) ?? 0) + 1);
		// In MediaWiki, all files are in one place: names that several pages have are written with that of the page.
		const wanted = files.map(({ page, file }) => ({
			key: keyOf(page, file),
			name: (counts.get(file) ?? 0) > 1 ? `${page}-${file}` : file,
		}));
		const names = mediawikiFileNames(wanted.map(({ name }) => name));
		for (const { key, name } of wanted)
			this.#files.set(key, names.get(name) ?? name);
	}

	/** The title of a page, or `undefined` if it is not written. Categories need no page. */
	title(page: string): string | undefined {
		const known = this.map.get(page)?.name;
		const title = known === undefined ? undefined : this.#titles.get(known);
		return title ?? (isCategory(page) ? mediawikiTitle(page) : undefined);
	}

	/** The name of a file of a page, or `undefined` if it is not written. */
	file(page: string, file: string): string | undefined {
		const known = this.map.get(page)?.name ?? page;
		return this.#files.get(keyOf(known, file));
	}
}

const isCategory = (page: string): boolean =>
	PAGE_KIND_PATTERNS.category.test(page);
