/** Builds the map of pages, one page after another. */
import type { LinkMapHeader, MappedPage } from "./schema";
import { hashOf, WikiMap } from "./wiki-map";

/** Lines are collected in pieces of this size. */
const PIECE_BYTES = 1024 * 1024;

/** Returns memory that threads share. */
const sharedNumbers = (length: number): Uint32Array<SharedArrayBuffer> =>
	new Uint32Array(
		new SharedArrayBuffer(Uint32Array.BYTES_PER_ELEMENT * length),
	);

/** Pages must come in the order of their names. */
export class WikiMapBuilder {
	readonly #pieces: Buffer[] = [];
	#piece = Buffer.alloc(0);
	#used = 0;
	readonly #starts: number[] = [0];
	/** Hash of the name of each page; `undefined` if the page before has the same name. */
	readonly #hashes: (number | undefined)[] = [];
	#last: string | undefined;

	/** @returns whether the page is in order. */
	add(page: MappedPage): boolean {
		if (this.#last !== undefined && page.name < this.#last) return false;
		this.#hashes.push(page.name === this.#last ? undefined : hashOf(page.name));
		this.#last = page.name;
		const line = Buffer.from(`${JSON.stringify(page)}\n`);
		if (this.#used + line.length > this.#piece.length) {
			this.#pieces.push(this.#piece.subarray(0, this.#used));
			this.#piece = Buffer.alloc(Math.max(PIECE_BYTES, line.length));
			this.#used = 0;
		}
		line.copy(this.#piece, this.#used);
		this.#used += line.length;
		this.#starts.push((this.#starts.at(-1) ?? 0) + line.length);
		return true;
	}

	/** How many pages there are. */
	get size(): number {
		return this.#hashes.length;
	}

	finish(header: Omit<LinkMapHeader, "pages">): WikiMap {
		const starts = sharedNumbers(this.#starts.length);
		starts.set(this.#starts);
		const table = sharedNumbers(2 ** Math.ceil(Math.log2(2 * this.size + 2)));
		for (const [index, hash] of this.#hashes.entries()) {
			if (hash === undefined) continue;
			let at = hash % table.length;
			while (table[at] !== 0) at = (at + 1) % table.length;
			table[at] = index + 1;
		}
		const lines = new SharedArrayBuffer(this.#starts.at(-1) ?? 0);
		const bytes = new Uint8Array(lines);
		let end = 0;
		for (const piece of [
			...this.#pieces,
			this.#piece.subarray(0, this.#used),
		]) {
			bytes.set(piece, end);
			end += piece.length;
		}
		return new WikiMap({
			header: { ...header, pages: this.size },
			lines,
			starts: starts.buffer,
			table: table.buffer,
		});
	}
}
