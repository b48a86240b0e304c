/** Detection of the dialect (specification, 26): the signs of each are counted outside of code and comments. */

import { DEFAULT_DIALECT, dialectNames } from "../grammar/dialect-names";
import { grammars } from "../grammar/dialects";
import { NEVER, NextIndex } from "../grammar/memo";
import { hiding, type Search, type SignDefinition } from "../grammar/signs";
import type { Dialect } from "./ast";
import { checkString } from "./check-arguments";

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

/**
 * Returns the dialect that has more signs in a page; 1.9 if there are as many of both, or none.
 *
 * @param text a page; code and comments in it do not count.
 */
export function detectDialect(text: string): Dialect {
	checkString("text", text);
	const signs = countDialectSigns(text);
	return dialectNames.reduce(
		(best, each) => (signs[each] > signs[best] ? each : best),
		DEFAULT_DIALECT,
	);
}

/** Index of code and comments among the counts, after those of the dialects. */
const HIDDEN = dialectNames.length;

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
		const { counts, memos, openers } = this;
		counts.fill(0);
		for (const memo of memos) memo.reset();
		for (const opener of openers) opener.next = -1;
		let at = 0;
		for (;;) {
			let first: Opener | undefined;
			let start = NEVER;
			let other = NEVER;
			for (const opener of openers) {
				if (opener.next < at) opener.next = opener.search(text, at);
				if (opener.next < start) {
					other = start;
					start = opener.next;
					first = opener;
				} else if (opener.next < other) other = opener.next;
			}
			if (first === undefined) break;
			at = this.readAll(text, start);
			if (at <= other) at = this.readRun(text, at, other, first);
		}
		return Object.fromEntries(
			dialectNames.map((name, index) => [name, counts[index]]),
		) as DialectSigns;
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
		offset: number,
		end: number,
		opener: Opener,
	): number {
		const { counts } = this;
		const { search, signs } = opener;
		let at = offset;
		while (at <= end) {
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
