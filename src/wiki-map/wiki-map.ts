/** The pages of a wiki by name, in memory that threads share: lines of JSON and a hash table of where they begin. */
import { pageNameIn } from "../dump/formats/quoted-name";
import type { WikiNames } from "../records/facts/wiki-names";
import type { PageRecord } from "../records/records";
import { folderKey, type LinkMapHeader, type MappedPage } from "./schema";

/** What threads share. */
export interface SharedMap {
	header: LinkMapHeader;
	/** A line of JSON per page, UTF-8, in the order of their names. */
	lines: SharedArrayBuffer;
	/** Where each line begins, and where the last one ends, in bytes. */
	starts: SharedArrayBuffer;
	/** Number of a page, from 1 on, at the hash of its name or the next free place. */
	table: SharedArrayBuffer;
}

/** How many pages are kept as objects. */
const KEPT = 200;

/** Redirects that lead to further ones than this are not followed. */
const MAX_REDIRECTS = 100;

/** Returns the hash of a name: FNV-1a. */
export function hashOf(name: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < name.length; index++)
		hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
	return hash >>> 0;
}

/** Names with further pages of the same name are rare: only the first one is found by its name. */
export class WikiMap {
	readonly #lines: Buffer;
	readonly #starts: Uint32Array;
	readonly #table: Uint32Array;
	readonly #kept = new Map<number, MappedPage>();
	#names: readonly string[] | undefined;
	#wikiNames: WikiNames | undefined;

	constructor(readonly shared: SharedMap) {
		this.#lines = Buffer.from(shared.lines);
		this.#starts = new Uint32Array(shared.starts);
		this.#table = new Uint32Array(shared.table);
	}

	/** Names that the wiki knows, always the same object. */
	get wikiNames(): WikiNames {
		const { macros, interwiki, interwikiName } = this.header;
		this.#wikiNames ??= { macros, interwiki, interwikiName };
		return this.#wikiNames;
	}

	get header(): LinkMapHeader {
		return this.shared.header;
	}

	/** How many pages there are. */
	get size(): number {
		return this.#starts.length - 1;
	}

	/** Returns the page of a name, as a link names it. */
	get(name: string): MappedPage | undefined {
		const known = pageNameIn(name, this.header.format);
		return this.#find(known) ?? this.#find(withoutBlanks(known));
	}

	/** Returns the page that a link of that name shows: where it redirects to, if there is such a page. */
	target(name: string): MappedPage | undefined {
		return this.follow(this.get(name));
	}

	/**
	 * Returns where a page redirects to; the page itself if it does not. Pages that redirect to each other in a cycle are where they are: no
	 * page of a cycle leads to another one.
	 */
	follow(start: MappedPage | undefined): MappedPage | undefined {
		const seen = new Set<string | undefined>();
		let page = start;
		for (let count = 0; count < MAX_REDIRECTS; count++) {
			seen.add(page?.file);
			const next =
				page?.redirect === undefined ? undefined : this.get(page.redirect);
			if (next?.file === undefined) return page;
			page = next;
			if (seen.has(next.file)) return page;
		}
		return start;
	}

	/** Returns the pages of a name, as folders of a dump may have the same. */
	all(name: string): MappedPage[] {
		const found: MappedPage[] = [];
		let number = this.#numberOf(name);
		while (number > 0 && number <= this.size) {
			const page = this.#read(number);
			if (page.name !== name) break;
			found.push(page);
			number++;
		}
		return found;
	}

	/** Returns the entry of a page of the dump; `undefined` if it has none, such as a deleted page, whatever others have its name. */
	entry(
		page: Pick<PageRecord, "name" | "origin" | "directory">,
	): MappedPage | undefined {
		const key = folderKey(page);
		return this.all(page.name).find(({ folder }) => folder === key);
	}

	/** The pages in the order of their names. */
	*pages(): Generator<MappedPage> {
		for (let number = 1; number <= this.size; number++)
			yield this.#parse(number);
	}

	/** The names of pages that have a file, in their order. */
	names(): readonly string[] {
		if (this.#names !== undefined) return this.#names;
		const names = new Set<string>();
		for (const { name, file } of this.pages())
			if (file !== undefined) names.add(name);
		this.#names = [...names];
		return this.#names;
	}

	/** The lines of a link map: the header, then all pages. */
	*toLines(): Generator<Uint8Array> {
		yield Buffer.from(`${JSON.stringify(this.header)}\n`);
		yield this.#lines;
	}

	#find(name: string): MappedPage | undefined {
		const number = this.#numberOf(name);
		return number === 0 ? undefined : this.#read(number);
	}

	/** Number of the first page of a name; 0 if there is none. */
	#numberOf(name: string): number {
		const size = this.#table.length;
		for (let at = hashOf(name) % size; ; at = (at + 1) % size) {
			const number = this.#table[at] ?? 0;
			if (number === 0 || this.#read(number).name === name) return number;
		}
	}

	#read(number: number): MappedPage {
		const known = this.#kept.get(number);
		if (known !== undefined) return known;
		const page = this.#parse(number);
		if (this.#kept.size >= KEPT) this.#kept.clear();
		this.#kept.set(number, page);
		return page;
	}

	/** The lines are those of pages: they were written here, or checked when they were read. */
	#parse(number: number): MappedPage {
		const start = this.#starts[number - 1];
		const end = this.#starts[number];
		return JSON.parse(this.#lines.toString("utf8", start, end)) as MappedPage;
	}
}

/** A name as MoinMoin cleans it: no blanks around its parts, and no empty parts. */
const withoutBlanks = (name: string): string =>
	name
		.split("/")
		.map((part) => part.trim().replace(/\s+/g, " "))
		.filter((part) => part !== "")
		.join("/");
