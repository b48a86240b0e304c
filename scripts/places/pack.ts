/** Packs the tables of names of places so that they take little room when they are compressed. */
import {
	FORM_OF_STATE,
	SHARED,
} from "../../src/usergroups/places/kinds-of-places.ts";
import { sortBySimilarity } from "../similarity.ts";

/**
 * The names of countries by code, in lines: `ADandorra|andorre`. Names that a form of state before another name of the country
 * makes are left out, as `countryNamed` finds them.
 *
 * @param codes by folded name.
 */
export function packCountries(codes: ReadonlyMap<string, string>): string {
	const names = new Map<string, string[]>();
	for (const [name, code] of codes)
		if (name !== "" && !hasFormOfState(name, code, codes))
			names.set(code, [...(names.get(code) ?? []), name]);
	return linesOf(
		new Map([...names].map(([code, own]) => [code, own.sort().join("|")])),
	);
}

function hasFormOfState(
	name: string,
	code: string,
	codes: ReadonlyMap<string, string>,
): boolean {
	const bare = FORM_OF_STATE.exec(name)?.[1];
	return bare !== undefined && !SHARED.test(bare) && codes.get(bare) === code;
}

/** Lines that start with a key, those that are alike after each other. */
export const linesOf = (values: ReadonlyMap<string, string>): string =>
	sortBySimilarity(
		[...values]
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([key, value]) => key + value),
	).join("\n");

/**
 * The subdivisions of a country, separated by `;`, each with its names, separated by `|`.
 *
 *     AlaBama|heart of dixie    AB: the capitals of the first name
 *     01=north|upper north      01: as it is written
 *     south                     02: the number after the one before
 *
 * A name that begins with a blank goes on with the last one that does not; one that begins with "!" is more likely that of
 * this subdivision than of those before it.
 *
 * @param names of each code.
 * @param codesOf the codes of a name, the likeliest first.
 */
export function packSubdivisions(
	names: ReadonlyMap<string, readonly string[]>,
	codesOf: (name: string) => readonly string[],
): string {
	const entries = [...names]
		.map(([code, own]) => withMarks(code, [...own].sort()))
		.sort((one, other) => compareEntries(one, other));
	const found = new Map<string, string[]>();
	for (const { code, names: own } of entries)
		for (const [index, written] of own.entries()) {
			const name = written.toLowerCase();
			const before = found.get(name) ?? [];
			const wanted = codesOf(name);
			const isFirst =
				before.length > 0 &&
				before.every((each) => wanted.indexOf(code) < wanted.indexOf(each));
			found.set(name, isFirst ? [code, ...before] : [...before, code]);
			if (isFirst) own[index] = `!${written}`;
		}
	for (const [name, codes] of found)
		if (codes.join() !== codesOf(name).join())
			throw new Error(`cannot pack the order of the codes of "${name}"`);
	let last = "";
	return entries
		.map(({ code, isMarked, names: own }) => {
			const isNext = !isMarked && code === numberAfter(last);
			last = code;
			const text = shortened(own).join("|");
			return isMarked || (isNext && own.length > 0) ? text : `${code}=${text}`;
		})
		.join(";");
}

interface Entry {
	code: string;
	/** Whether the first name has the letters of the code as capitals. */
	isMarked: boolean;
	names: string[];
}

/** Letters by name, numbers in order. */
function compareEntries(one: Entry, other: Entry): number {
	const key = ({ code, names }: Entry): string =>
		/^\d+$/.test(code)
			? `~${code.padStart(4, "0")}`
			: (names[0] ?? "").toLowerCase();
	return key(one) < key(other) ? -1 : 1;
}

/** "08" after "07". */
export const numberAfter = (code: string): string | undefined =>
	/^\d+$/.test(code)
		? String(Number(code) + 1).padStart(code.length, "0")
		: undefined;

function withMarks(code: string, names: readonly string[]): Entry {
	const marked = names.map((name) => markLetters(name, code));
	const best = [
		marked.findIndex((name) => name?.startsWith(code)),
		marked.findIndex((name) => name !== undefined),
	].find((index) => index >= 0);
	const first = best === undefined ? undefined : marked[best];
	return first === undefined
		? { code, isMarked: false, names: [...names] }
		: {
				code,
				isMarked: true,
				names: [first, ...names.filter((_, index) => index !== best)],
			};
}

/** A name with the letters of a code as capitals, the earliest of each; `undefined` if it does not have them in that order. */
function markLetters(name: string, code: string): string | undefined {
	let marked = "";
	let from = 0;
	for (const letter of code) {
		const at = /[A-Z]/.test(letter)
			? name.indexOf(letter.toLowerCase(), from)
			: -1;
		if (at < 0) return undefined;
		marked += name.slice(from, at) + letter;
		from = at + 1;
	}
	return marked + name.slice(from);
}

/** Names without what they repeat of the name that they go on with. */
function shortened(names: readonly string[]): string[] {
	let base = "";
	return names.map((name, index) => {
		if (index > 0 && name.startsWith(`${base} `))
			return name.slice(base.length);
		base = name.toLowerCase();
		return name;
	});
}
