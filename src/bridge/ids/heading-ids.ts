/** Ids of headings, as MoinMoin gives them (specification, section 21). */
import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Dialect } from "../../ast";
import { encodeUtf7 } from "./utf7";

/** What form encoding leaves alone, besides the blank. */
const ENCODED = /[^A-Za-z0-9_.:-]/g;

/**
 * Returns the id of a heading, before repeated ids are numbered.
 *
 * @param title text of the heading.
 * @param dialect 1.9 encodes the title; 1.5 hashes it together with the name of the page.
 * @param pageName name of the page, for 1.5.
 * @example
 * headingId("é ü", "1.9"); // "A.2BAOk_.2BAPw-"
 */
export function headingId(
	title: string,
	dialect: Dialect,
	pageName = "",
): string {
	return DIALECTS[dialect].id(title, pageName);
}

const hashedId = (title: string, pageName: string): string =>
	`head-${bytesToHex(sha1(utf8ToBytes(pageName + title)))}`;

/** What is encoded as itself, but for blanks, after a letter. */
const PLAIN = /^[A-Za-z][\w .:-]*$/;

function encodedId(title: string): string {
	if (PLAIN.test(title)) return title.replaceAll(" ", "_");
	const id = encodeUtf7(title)
		.replace(ENCODED, (character) =>
			character === " "
				? "+"
				: `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
		)
		.replaceAll("%", ".")
		.replaceAll("+", "_");
	return /^[A-Za-z]/.test(id) ? id : `A${id}`;
}

/** Ids of headings, and the number of the first repeated one. */
const DIALECTS: Readonly<
	Record<
		Dialect,
		{ id: (title: string, pageName: string) => string; firstRepeat: number }
	>
> = {
	"1.5": { id: hashedId, firstRepeat: 2 },
	"1.9": { id: encodedId, firstRepeat: 1 },
};

/** Gives ids that no other element of the page has. */
export class IdAllocator {
	readonly #counts = new Map<string, number>([
		["content", 0],
		["top", 0],
	]);

	/**
	 * @param dialect 1.9 counts repeated ids from `-1`, 1.5 from `-2`.
	 */
	constructor(readonly dialect: Dialect) {}

	/** Returns the id itself if it is free, else the id with the next number. */
	allocate(id: string): string {
		const count = this.#counts.get(id);
		if (count === undefined) {
			this.#counts.set(id, 0);
			return id;
		}
		let next = count + 1;
		const offset = DIALECTS[this.dialect].firstRepeat - 1;
		while (this.#counts.has(`${id}-${next + offset}`)) next++;
		this.#counts.set(id, next);
		const unique = `${id}-${next + offset}`;
		this.#counts.set(unique, 0);
		return unique;
	}

	/** Takes an id as it is; `false` if another element has it. */
	reserve(id: string): boolean {
		if (this.#counts.has(id)) return false;
		this.#counts.set(id, 0);
		return true;
	}
}
