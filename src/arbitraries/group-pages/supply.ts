/** Names and addresses for a page, each once as long as there are some. */
import { cyclic } from "./build";
import {
	CAMEL_GROUPS,
	GROUP_PAGES,
	LABEL_NAMES,
	PEOPLE,
	TEXT_NAMES,
	WORDS,
} from "./names";

const POOLS = {
	text: TEXT_NAMES,
	label: LABEL_NAMES,
	page: GROUP_PAGES,
	camel: CAMEL_GROUPS,
	person: PEOPLE,
} as const;

/** Hands names out in the order of their pools, from `offset` on. */
export class Supply {
	readonly #offset: number;
	readonly #taken = new Map<string, number>();

	constructor(offset: number) {
		this.#offset = offset;
	}

	#count(pool: string): number {
		const count = this.#taken.get(pool) ?? 0;
		this.#taken.set(pool, count + 1);
		return count;
	}

	/** The next name of a pool; after the last one the first comes again. */
	name(pool: keyof typeof POOLS): string {
		return cyclic(POOLS[pool], this.#offset + this.#count(pool));
	}

	/** Part of an address, which no other link of the page has. */
	word(): string {
		const count = this.#count("word");
		const round = Math.floor(count / WORDS.length);
		const word = cyclic(WORDS, this.#offset + count);
		return round === 0 ? word : `${word}${round}`;
	}
}

/** The surroundings of an item. */
export interface Surroundings {
	supply: Supply;
	places: readonly string[];
	countryCode?: string | undefined;
}
