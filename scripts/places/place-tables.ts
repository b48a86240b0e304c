/** The tables of names of places, packed: folded names only, in groups that compress well. */
import { iso31662 } from "iso-3166";
import { namesOfCountries } from "./country-table.ts";
import { EUROPE } from "./everyday-subdivisions-europe.ts";
import { RUSSIA } from "./everyday-subdivisions-russia.ts";
import { WORLD } from "./everyday-subdivisions-world.ts";
import { namesOfSubdivisions } from "./subdivision-table.ts";
import { namesOfWorldRegions, parentsOfWorldRegions } from "./world-table.ts";

/** What `src/usergroups/places/data/places.json` holds. */
export interface PlaceTables {
	/** Folded names, separated by `|`, by alpha-2 code; the nations of the United Kingdom by their own codes. */
	countries: Record<string, string>;
	/** By country, `name=code,code` separated by `|`: codes without the country's, the likeliest first. */
	subdivisions: Record<string, string>;
	/** Folded names by M49 number. */
	worldRegions: Record<string, string>;
	/** What is right within each region of the world: numbers of regions and codes of countries. */
	parents: Record<string, string>;
}

/** Makes all tables. */
export function placeTables(): PlaceTables {
	return {
		countries: namesByCode(namesOfCountries()),
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

function subdivisionsByCountry(): Record<string, string> {
	const countries = new Map<string, string[]>();
	const named = new Set<string>();
	const byName = namesOfSubdivisions(iso31662, [EUROPE, RUSSIA, WORLD]);
	for (const [name, codes] of byName) {
		const shorts = new Map<string, string[]>();
		for (const code of codes) {
			const country = code.slice(0, 2);
			shorts.set(country, [...(shorts.get(country) ?? []), code.slice(3)]);
		}
		for (const code of codes) named.add(code);
		for (const [country, own] of shorts)
			countries.set(country, [
				...(countries.get(country) ?? []),
				`${name}=${own.join(",")}`,
			]);
	}
	// A code without a name of its own is a code all the same.
	for (const { code } of iso31662)
		if (!named.has(code)) {
			const country = code.slice(0, 2);
			countries.set(country, [
				...(countries.get(country) ?? []),
				`=${code.slice(3)}`,
			]);
		}
	return sorted(
		new Map(
			[...countries].map(([country, own]) => [country, own.sort().join("|")]),
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
