/** The country that a page is about, by its headings (`docs/usergroups.md`, “Regions”). */
import fc from "fast-check";
import { iso31662 } from "iso-3166";
import { describe, expect, test } from "vitest";
import {
	countryOfPage,
	countryOfShortCodes,
	findRegion,
	subdivisionsNamed,
} from "../../../src/usergroups/places";
import { isCountry } from "../../../src/usergroups/places/country-names";
import { placeText } from "../../support/groups/place-names";
import { runs } from "../../support/runs";

const upper = (name: string): string => name.toUpperCase();

describe("countryOfPage", () => {
	const states = ["Alabama", "California", "Florida", "Georgia", "Texas"];

	test.each<[string, string[], string | undefined]>([
		["US states, Georgia among them", states, "US"],
		["in any order", [...states].reverse(), "US"],
		["with Canada beside them", [...states, "Canada"], "US"],
		["with a few other headings", [...states, "Links", "Books"], "US"],
		["Brazilian states", ["Bahia", "Goiás", "São Paulo", "Contatos"], "BR"],
		["the nations of one kingdom", ["England", "Scotland", "Wales"], "GB"],
		["one in five", ["About", "Bahia", "Books", "Links", "Talks"], undefined],
		["one alone", ["Bahia"], undefined],
		["one twice", ["Bahia", "bahia"], undefined],
		["half of them", ["Bahia", "Goiás", "Books", "Links"], undefined],
		["countries", ["Armenia", "Azerbaijan", "Georgia"], undefined],
		["France's, but countries as well", ["Guadeloupe", "Mayotte"], undefined],
		["of two countries", ["Córdoba", "La Rioja"], undefined],
		[
			"nations among countries",
			["England", "Scotland", "Wales", "France", "Germany"],
			undefined,
		],
		["continents", ["Africa", "Asia", "Europe"], undefined],
		["nothing", [], undefined],
		["no names", ["", "!"], undefined],
	])("%s", (_, names, expected) => {
		expect(countryOfPage(names)).toBe(expected);
	});

	test("is that of any three or more states of one country that no other shares", () => {
		for (const country of ["US", "BR", "DE", "JP", "CA", "AU"]) {
			const own = iso31662
				.filter(({ parent }) => parent === country)
				.map(({ name }) => name)
				.filter(
					(name) =>
						subdivisionsNamed(name).length === 1 &&
						findRegion(name, []) === undefined,
				);
			fc.assert(
				fc.property(fc.subarray(own, { minLength: 3 }), (names) => {
					expect(countryOfPage(names)).toBe(country);
				}),
			);
		}
	});

	test("weighs what is of the country, of another, a country, and neither", () => {
		const states = "Alabama Idaho Iowa Kansas Nevada Ohio Texas Utah".split(
			" ",
		);
		const shared = ["Georgia"];
		const brazilian = ["Bahia", "Goiás", "Ceará"];
		const countries = ["France", "Poland"];
		const others = ["Books", "Links", "Talks"];
		const first = <T>(list: readonly T[]): T[][] =>
			[...list, undefined].map((_, size) => list.slice(0, size));
		for (const own of first(states))
			for (const both of first(shared))
				for (const foreign of first(brazilian))
					for (const land of first(countries))
						for (const other of first(others)) {
							const found = own.length + both.length;
							const total = found + foreign.length + land.length + other.length;
							const isAmerican =
								found > total / 2 &&
								own.length >= 2 &&
								found - foreign.length >= 2 &&
								land.length * 4 <= found;
							const isBrazilian =
								foreign.length > total / 2 &&
								foreign.length - found >= 2 &&
								(land.length + both.length) * 4 <= foreign.length;
							const names = [...foreign, ...other, ...own, ...land, ...both];
							expect(
								countryOfPage([...names, "!", ...names.map(upper), "", "?"]),
								names.join(),
							).toBe(isAmerican ? "US" : isBrazilian ? "BR" : undefined);
						}
	});

	test("takes any texts", () => {
		fc.assert(
			fc.property(fc.array(placeText, { maxLength: 8 }), (names) => {
				const found = countryOfPage(names);
				expect(found === undefined || isCountry(found)).toBe(true);
				expect(countryOfPage([...names].reverse())).toBe(found);
			}),
		);
	});
});

describe("countryOfShortCodes", () => {
	const lands = new Map<string, Set<string>>();
	for (const { code } of iso31662) {
		const short = code.slice(3);
		lands.set(short, (lands.get(short) ?? new Set()).add(code.slice(0, 2)));
	}
	const shortsOf = (country: string): string[] =>
		iso31662.flatMap(({ code }) =>
			code.startsWith(country) ? [code.slice(3)] : [],
		);
	const codes = fc
		.constantFrom("BR", "US", "DE", "AT", "NL", "CH", "GB")
		.chain((country) =>
			fc.record({
				country: fc.constant(country),
				shorts: fc.uniqueArray(fc.constantFrom(...shortsOf(country)), {
					minLength: 1,
					maxLength: 5,
				}),
			}),
		);

	test("is the only country that has them all, if there are three", () => {
		fc.assert(
			fc.property(codes, ({ country, shorts }) => {
				const isOnly = [...(lands.get(shorts[0] ?? "") ?? [])].every(
					(land) =>
						land === country ||
						shorts.some((short) => !lands.get(short)?.has(land)),
				);
				const expected = shorts.length >= 3 && isOnly ? country : undefined;
				expect(countryOfShortCodes(shorts)).toBe(expected);
				expect(countryOfShortCodes([...shorts, ...shorts])).toBe(expected);
			}),
			runs(200),
		);
	});

	test("is the country of the page's language, if that has them all", () => {
		fc.assert(
			fc.property(
				codes,
				fc.constantFrom("en-", "pt_", "gsw-"),
				({ country, shorts }, language) => {
					for (const land of [country, country.toLowerCase()])
						expect(countryOfShortCodes(shorts, language + land)).toBe(country);
					expect(
						countryOfShortCodes([...shorts, "?"], language + country),
					).toBe(undefined);
				},
			),
		);
	});

	test.each([
		[["AL"], "pt-br", "BR"],
		[["AL"], "en-us", "US"],
		[["AL"], "fr-fr", undefined],
		[["AL"], "pt", undefined],
		[["AL"], "br", undefined],
		[["AL"], "pt-brasil", undefined],
		[["AL"], "old pt-br", undefined],
		[["AL"], "p-br", undefined],
		[["01", "02", "03"], undefined, undefined],
		[["AL", "DF", "RS"], "fr-fr", "BR"],
		[["nowhere"], "pt-br", undefined],
		[[], "pt-br", undefined],
	])("of %j on a page in %s: %s", (shorts, language, expected) => {
		expect(countryOfShortCodes(shorts, language)).toBe(expected);
	});
});
