/** Titles of pages and names of files in the wiki that is exported to. */
import {
	mediawikiFileNames,
	mediawikiTitle,
	mediawikiTitles,
} from "../mediawiki/titles";
import { PAGE_KIND_PATTERNS } from "../page-kinds";
import type { MappedPage } from "../wiki-map/schema";
import type { WikiMap } from "../wiki-map/wiki-map";
import { distinctNames } from "./distinct-names";

/** What identifies a file: the folder of its page in the dump, and its name. Names of folders have no line ends. */
const keyOf = ({ folder }: MappedPage, file: string): string =>
	`${folder}\n${file}`;

/** Names of the target wiki: each page and each file has its own. */
export class WikiNames {
	/** By folder: several folders of a dump may have the same page name. */
	readonly #titles = new Map<string, string>();
	readonly #files = new Map<string, string>();

	/** @param map of all pages that are written. */
	constructor(readonly map: WikiMap) {
		const pages: { name: string; folder: string }[] = [];
		const files: { page: string; file: string; key: string }[] = [];
		const counts = new Map<string, number>();
		for (const page of map.pages()) {
			const { name, folder, attachments = [] } = page;
			if (page.file !== undefined) pages.push({ name, folder });
			for (const { name: file } of attachments) {
				files.push({ page: name, file, key: keyOf(page, file) });
				counts.set(file, (counts.get(file) ?? 0) + 1);
			}
		}
		const names = distinctNames(pages.map(({ name }) => name));
		const titles = mediawikiTitles(names);
		for (const [index, { folder }] of pages.entries()) {
			const name = names[index] ?? "";
			this.#titles.set(folder, titles.get(name) ?? name);
		}
		// In MediaWiki, all files are in one place: names that several pages have are written with that of the page.
		const wanted = distinctNames(
			files.map(({ page, file }) =>
				(counts.get(file) ?? 0) > 1 ? `${page}-${file}` : file,
			),
		);
		const fileNames = mediawikiFileNames(wanted);
		for (const [index, { key }] of files.entries()) {
			const name = wanted[index] ?? "";
			this.#files.set(key, fileNames.get(name) ?? name);
		}
	}

	/** The title that links to a page have, or `undefined` if it is not written. Categories need no page. */
	title(page: string): string | undefined {
		const title = this.#first(page, (each) => this.titleOf(each));
		return title ?? (isCategory(page) ? mediawikiTitle(page) : undefined);
	}

	/** The title of a page, or `undefined` if it is not written. */
	titleOf({ folder }: Pick<MappedPage, "folder">): string | undefined {
		return this.#titles.get(folder);
	}

	/** The name that links to a file of a page have, or `undefined` if it is not written. */
	file(page: string, file: string): string | undefined {
		return this.#first(page, (each) => this.fileOf(each, file));
	}

	/** The name of a file of a page, or `undefined` if it is not written. */
	fileOf(page: MappedPage, file: string): string | undefined {
		return this.#files.get(keyOf(page, file));
	}

	/** What the first page of a name has. */
	#first(
		page: string,
		find: (page: MappedPage) => string | undefined,
	): string | undefined {
		const known = this.map.get(page);
		if (known === undefined) return undefined;
		for (const each of this.map.all(known.name)) {
			const found = find(each);
			if (found !== undefined) return found;
		}
		return undefined;
	}
}

const isCategory = (page: string): boolean =>
	PAGE_KIND_PATTERNS.category.test(page);
