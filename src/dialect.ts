/** Detection of the dialect (specification, 26): the signs of each are counted outside of code and comments. */

import { DEFAULT_DIALECT, dialectNames } from "../grammar/dialect-names";
import { grammars } from "../grammar/dialects";
import { NEVER, NextIndex } from "../grammar/memo";
import { hiding, type Search, type SignDefinition } from "../grammar/signs";
import { Signature } from "./arguments/signature";
import { STRING } from "./arguments/value-checks";
import type { Dialect } from "./ast";

/** How many signs of each dialect a page has. */
export type DialectSigns = Readonly<Record<Dialect, number>>;

/**
 * Counts the signs of all dialects.
 *
 * @param text a page; code and comments in it do not count.
 */
export function countDialectSigns(text: string): DialectSigns {
	reader ??= new SignReader();
	return reader.count(text);
}

const detectDialectSignature = new Signature("detectDialect", { text: STRING });

/**
 * Returns the dialect that has more signs in a page; 1.9 if there are as many of both, or none.
 *
 * @param text a page; code and comments in it do not count.
 */
export function detectDialect(text: string): Dialect {
	detectDialectSignature.check(text);
	reader ??= new SignReader();
	return reader.detect(text);
}

const DEFAULT = dialectNames.indexOf(DEFAULT_DIALECT);

/** Index of code and comments among the counts, after those of the dialects. */
const HIDDEN = dialectNames.length;

/** How many signs are counted before it is asked whether the rest of a page can change anything, and by what factor more each time. */
const FEW_SIGNS = 8;

/** A sign of a dialect, by index, or what hides signs. */
interface OwnedSign extends SignDefinition {
	owner: number;
}

/** Signs that begin alike, and where the next of them may be. */
interface Opener {
	search: Search;
	signs: OwnedSign[];
	next: number;
}

/**
 * Goes from sign to sign. What signs begin with is searched natively, and a sign is read by hand: a regular expression for
 * all of them takes three times as long.
 */
class SignReader {
	private readonly memos: NextIndex[] = [];
	private readonly openers: readonly Opener[];
	private readonly counts = new Uint32Array(dialectNames.length + 1);
	/** Where to go on. */
	private at = 0;

	constructor() {
		const memo = (needle: string): NextIndex => {
			const created = new NextIndex(needle);
			this.memos.push(created);
			return created;
		};
		const openers = new Map<SignDefinition["opener"], Opener>();
		const add = (definition: SignDefinition, owner: number): void => {
			const sign: OwnedSign = { ...definition, owner };
			const known = openers.get(sign.opener);
			if (known === undefined)
				openers.set(sign.opener, {
					search: searchOf(sign),
					signs: [sign],
					next: -1,
				});
			else known.signs.push(sign);
		};
		for (const each of hiding(memo)) add(each, HIDDEN);
		for (const [index, name] of dialectNames.entries())
			for (const each of grammars[name].signs(memo)) add(each, index);
		this.openers = [...openers.values()];
	}

	count(text: string): DialectSigns {
		this.begin();
		this.readMore(text, NEVER);
		return Object.fromEntries(
			dialectNames.map((name, index) => [name, this.counts[index]]),
		) as DialectSigns;
	}

	/** The dialect that has more signs; those that cannot change that are not counted. */
	detect(text: string): Dialect {
		this.begin();
		for (let limit = FEW_SIGNS; ; limit *= FEW_SIGNS) {
			const hasMore = this.readMore(text, limit);
			let most = DEFAULT;
			for (let each = 0; each < HIDDEN; each++)
				if (this.countOf(each) > this.countOf(most)) most = each;
			if (!hasMore || this.isDecided(text, most))
				return dialectNames[most] ?? DEFAULT_DIALECT;
		}
	}

	private begin(): void {
		this.counts.fill(0);
		for (const memo of this.memos) memo.reset();
		for (const opener of this.openers) opener.next = -1;
		this.at = 0;
	}

	private countOf(owner: number): number {
		return this.counts[owner] as number;
	}

	/** How many signs are counted. */
	private get total(): number {
		let total = 0;
		for (let each = 0; each < HIDDEN; each++) total += this.countOf(each);
		return total;
	}

	/** Whether the rest of a page cannot have as many signs of another dialect as this one is ahead. */
	private isDecided(text: string, most: number): boolean {
		for (let each = 0; each < HIDDEN; each++) {
			if (each === most) continue;
			const lead = this.countOf(most) - this.countOf(each);
			const enough = most === DEFAULT ? lead + 1 : lead;
			if (this.hasPossible(text, each, enough)) return false;
		}
		return true;
	}

	/** Whether there may be so many signs of a dialect in the rest of a page; in code and comments, too, which is faster. */
	private hasPossible(text: string, owner: number, enough: number): boolean {
		let count = 0;
		for (const { search, signs, next } of this.openers) {
			for (const { match } of signs.filter((sign) => sign.owner === owner)) {
				const first = next < this.at ? search(text, this.at) : next;
				for (let at = first; at < NEVER; at = search(text, at + 1))
					if (match(text, at) >= 0 && ++count >= enough) return true;
			}
		}
		return false;
	}

	/** Counts signs up to a number of them; returns whether there may be more. */
	private readMore(text: string, limit: number): boolean {
		const { openers } = this;
		while (this.total < limit) {
			let first: Opener | undefined;
			let start = NEVER;
			let other = NEVER;
			for (const opener of openers) {
				if (opener.next < this.at) opener.next = opener.search(text, this.at);
				if (opener.next < start) {
					other = start;
					start = opener.next;
					first = opener;
				} else if (opener.next < other) other = opener.next;
			}
			if (first === undefined) return false;
			this.at = this.readAll(text, start);
			if (this.at <= other) this.at = this.readRun(text, other, first, limit);
		}
		return true;
	}

	/** Counts what begins at an offset, if it is a sign; returns where to go on. */
	private readAll(text: string, offset: number): number {
		for (const opener of this.openers) {
			if (opener.next !== offset) continue;
			const end = this.read(text, opener);
			if (end > offset + 1) return end;
		}
		return offset + 1;
	}

	/** Signs of one kind often follow each other: counts those up to where another one may begin. */
	private readRun(
		text: string,
		end: number,
		opener: Opener,
		limit: number,
	): number {
		const { counts } = this;
		const { search, signs } = opener;
		let remaining = limit - this.total;
		let { at } = this;
		while (at <= end && remaining > 0) {
			const next = search(text, at);
			if (next >= end) {
				opener.next = next;
				break;
			}
			at = next + 1;
			for (let index = 0; index < signs.length; index++) {
				const { match, owner } = signs[index] as OwnedSign;
				const matched = match(text, next);
				if (matched < 0) continue;
				(counts[owner] as number)++;
				remaining--;
				at = matched;
				break;
			}
		}
		return at;
	}

	/** The same for one opener. */
	private read(text: string, { signs, next }: Opener): number {
		for (const { match, owner } of signs) {
			const end = match(text, next);
			if (end < 0) continue;
			(this.counts[owner] as number)++;
			return end;
		}
		return next + 1;
	}
}

let reader: SignReader | undefined;

function searchOf({ opener }: SignDefinition): Search {
	if (typeof opener !== "string") return opener;
	return (text, offset) => {
		const at = text.indexOf(opener, offset);
		return at < 0 ? NEVER : at;
	};
}
