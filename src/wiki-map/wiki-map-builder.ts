/** Builds the map of pages, one page after another. */
import { LineStore } from "./line-store";
import type { LinkMapHeader, MappedPage } from "./schema";
import { hashOf, WikiMap } from "./wiki-map";

/** Returns memory that threads share. */
const sharedNumbers = (length: number): Uint32Array<SharedArrayBuffer> =>
	new Uint32Array(
		new SharedArrayBuffer(Uint32Array.BYTES_PER_ELEMENT * length),
	);

const LINE_END = 0x0a;

/** Pages must come in the order of their names. */
export class WikiMapBuilder {
	readonly #lines = new LineStore();
	/** Hash of the name of each page; `undefined` if the page before has the same name. */
	readonly #hashes: (number | undefined)[] = [];
	#last: string | undefined;

	/** @returns whether the page is in order. */
	add(page: MappedPage): boolean {
		if (this.#last !== undefined && page.name < this.#last) return false;
		this.#hashes.push(page.name === this.#last ? undefined : hashOf(page.name));
		this.#last = page.name;
		this.#lines.add(JSON.stringify(page));
		return true;
	}

	/** How many pages there are. */
	get size(): number {
		return this.#hashes.length;
	}

	finish(header: Omit<LinkMapHeader, "pages">): WikiMap {
		const starts = sharedNumbers(this.size + 1);
		for (let number = 0; number < this.size; number++)
			starts[number + 1] =
				(starts[number] ?? 0) + this.#lines.at(number).length + 1;
		const table = sharedNumbers(2 ** Math.ceil(Math.log2(2 * this.size + 2)));
		for (const [index, hash] of this.#hashes.entries()) {
			if (hash === undefined) continue;
			let at = hash % table.length;
			while (table[at] !== 0) at = (at + 1) % table.length;
			table[at] = index + 1;
		}
		const lines = new SharedArrayBuffer(starts.at(-1) ?? 0);
		const bytes = new Uint8Array(lines);
		for (let number = 0; number < this.size; number++) {
			bytes.set(this.#lines.at(number), starts[number]);
			bytes[(starts[number + 1] ?? 0) - 1] = LINE_END;
		}
		return new WikiMap({
			header: { ...header, pages: this.size },
			lines,
			starts: starts.buffer,
			table: table.buffer,
		});
	}
}
