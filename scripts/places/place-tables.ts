/** The tables of names of places, packed: folded names only, in groups that compress well. */
import { namesOfCountries } from "./country-table.ts";
import { EUROPE } from "./everyday-subdivisions-europe.ts";
import { RUSSIA } from "./everyday-subdivisions-russia.ts";
import { WORLD } from "./everyday-subdivisions-world.ts";
import { KNOWN_SUBDIVISIONS } from "./known-subdivisions.ts";
import { linesOf, packCountries, packSubdivisions } from "./pack.ts";
import { namesOfSubdivisions } from "./subdivision-table.ts";
import { namesOfWorldRegions, parentsOfWorldRegions } from "./world-table.ts";

/** What `src/usergroups/places/data/places.json` holds. */
export interface PlaceTables {
	/** Lines of an alpha-2 code and folded names; the nations of the United Kingdom by their own codes and a blank. */
	countries: string;
	/** Lines of an alpha-2 code and its subdivisions ({@link packSubdivisions}). */
	subdivisions: string;
	/** Folded names by M49 number. */
	worldRegions: Record<string, string>;
	/** What is right within each region of the world: numbers of regions and codes of countries. */
	parents: Record<string, string>;
}

/** Makes all tables. */
export function placeTables(): PlaceTables {
	return {
		countries: packCountries(namesOfCountries()),
		subdivisions: subdivisionsByCountry(),
		worldRegions: namesByCode(namesOfWorldRegions()),
		parents: innerByParent(),
	};
}

const sorted = (record: ReadonlyMap<string, string>): Record<string, string> =>
	Object.fromEntries(
		[...record].sort(([one], [other]) => (one < other ? -1 : 1)),
	);

function namesByCode(
	codes: ReadonlyMap<string, string>,
): Record<string, string> {
	const names = new Map<string, string[]>();
	for (const [name, code] of codes)
		if (name !== "") names.set(code, [...(names.get(code) ?? []), name]);
	return sorted(
		new Map([...names].map(([code, own]) => [code, own.sort().join("|")])),
	);
}

function subdivisionsByCountry(): string {
	const countries = new Map<string, Map<string, string[]>>();
	const entryOf = (code: string): string[] => {
		const country = code.slice(0, 2);
		const own = countries.get(country) ?? new Map<string, string[]>();
		countries.set(country, own);
		const names = own.get(code.slice(3)) ?? [];
		own.set(code.slice(3), names);
		return names;
	};
	const byName = namesOfSubdivisions(KNOWN_SUBDIVISIONS, [
		EUROPE,
		RUSSIA,
		WORLD,
	]);
	for (const [name, codes] of byName)
		for (const code of codes) entryOf(code).push(name);
	// A code without a name of its own is a code all the same.
	for (const { code } of KNOWN_SUBDIVISIONS) entryOf(code);
	return linesOf(
		new Map(
			[...countries].map(([country, own]) => [
				country,
				packSubdivisions(own, (name) =>
					(byName.get(name) ?? [])
						.filter((code) => code.startsWith(country))
						.map((code) => code.slice(3)),
				),
			]),
		),
	);
}

function innerByParent(): Record<string, string> {
	const inner = new Map<string, string[]>();
	for (const [code, parent] of parentsOfWorldRegions())
		inner.set(parent, [...(inner.get(parent) ?? []), code]);
	return sorted(
		new Map(
			[...inner].map(([parent, codes]) => [parent, codes.sort().join(" ")]),
		),
	);
}
