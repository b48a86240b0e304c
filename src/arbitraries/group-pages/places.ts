/** Regions with their true codes, and places in them. */
import type { RegionKind } from "../../usergroups/result/schema";

export interface Place {
	name: string;
	aliases?: readonly string[];
	kind: RegionKind;
	code?: string;
	/** The country that groups under this heading are in. */
	countryCode?: string;
	/** Places as the items of this region write them. */
	places: readonly string[];
	inner: readonly Place[];
}

const subdivision = (
	name: string,
	code: string,
	...places: string[]
): Place => ({
	name,
	kind: "subdivision",
	code,
	countryCode: code.slice(0, 2),
	places,
	inner: [],
});

const country = (
	name: string,
	code: string,
	places: readonly string[],
	more: Partial<Place> = {},
): Place => ({
	name,
	kind: "country",
	code,
	countryCode: code,
	places,
	inner: [],
	...more,
});

const worldRegion = (
	name: string,
	code: string,
	places: readonly string[],
	inner: readonly Place[],
): Place => ({ name, kind: "world-region", code, places, inner });

const section = (name: string): Place => ({
	name,
	kind: "section",
	places: ["Grimstad, Norway", "Nairobi, Kenya", "Hamburg, Germany"],
	inner: [],
});

const AFRICA = [
	country("Namibia", "NA", ["Windhoek", "Swakopmund"]),
	country("South Africa", "ZA", ["Cape Town", "Durban"]),
	country("Ghana", "GH", ["Accra", "Kumasi"]),
	country("Ivory Coast", "CI", ["Abidjan", "Bouaké"]),
	country("Kenya", "KE", ["Nairobi", "Mombasa"]),
];

const ASIA = [
	country("India", "IN", ["Pune", "Chennai"]),
	country("Japan", "JP", ["Osaka", "Kobe"], { aliases: ["日本"] }),
	country("Korea", "KR", ["Seoul", "Busan"]),
	country("Iran", "IR", ["Tehran", "Shiraz"]),
	country("Taiwan", "TW", ["Taipei", "Tainan"]),
	country("Thailand", "TH", ["Bangkok", "Chiang Mai"], {
		aliases: ["ประเทศไทย"],
	}),
];

const EUROPE = [
	country("Germany", "DE", ["Hamburg", "Leipzig"], {
		aliases: ["Deutschland"],
	}),
	country("Spain", "ES", ["Madrid", "Valencia"]),
	country("France", "FR", ["Grenoble", "Lyon"]),
	country("The Netherlands", "NL", ["Utrecht", "Leiden"]),
	country("Czech Republic", "CZ", ["Brno", "Prague"]),
	country("Republic of Macedonia", "MK", ["Skopje", "Bitola"]),
	country("Russia", "RU", ["Moscow", "Kazan"]),
	country("Kosovo", "XK", ["Prishtina", "Prizren"]),
];

const BRAZIL = country("Brazil", "BR", ["Recife", "Curitiba"], {
	aliases: ["Brasil"],
	inner: [
		subdivision("Bahia", "BR-BA", "Salvador", "Ilhéus"),
		subdivision("Pernambuco", "BR-PE", "Recife", "Olinda"),
	],
});

const LATIN_AMERICA = [
	BRAZIL,
	country("Chile", "CL", ["Santiago", "Valparaíso"]),
	country("Mexico", "MX", ["Guadalajara", "Monterrey"]),
];

const USA = country("USA", "US", ["Norman, OK", "Austin, TX"], {
	inner: [
		subdivision("Georgia", "US-GA", "Atlanta, GA", "Savannah, GA"),
		subdivision("Washington", "US-WA", "Spokane, WA", "Seattle, WA"),
		subdivision("Washington, DC", "US-DC", "Reston, VA", "Arlington, VA"),
		subdivision("Oklahoma", "US-OK", "Norman, OK", "Tulsa, OK"),
		subdivision("Illinois", "US-IL", "Urbana, IL", "Chicago, IL"),
	],
});

const CANADA = country("Canada", "CA", ["Toronto", "Winnipeg"], {
	inner: [
		subdivision("Ontario", "CA-ON", "Kitchener", "Ottawa"),
		subdivision("Alberta", "CA-AB", "Calgary", "Edmonton"),
	],
});

const COUNTRIES = [
	...AFRICA,
	...ASIA,
	...EUROPE,
	...LATIN_AMERICA,
	USA,
	CANADA,
	country("Australia", "AU", ["Melbourne", "Perth"]),
	country("New Zealand", "NZ", ["Wellington", "Auckland"]),
];

/** Under Europe it is the country, under USA the state; elsewhere it is not used. */
const GEORGIA = country("Georgia", "GE", ["Tbilisi", "Batumi"]);

/** Returns the outermost regions. */
export const OUTERMOST: readonly Place[] = [
	...COUNTRIES,
	worldRegion("Africa", "002", ["Lagos, Nigeria", "Kigali, Rwanda"], AFRICA),
	worldRegion("Asia", "142", ["Hanoi, Vietnam", "Lahore, Pakistan"], ASIA),
	worldRegion(
		"Europe",
		"150",
		["Grimstad, Norway", "Charleroi, Belgium"],
		[...EUROPE, GEORGIA],
	),
	worldRegion(
		"Latin America",
		"419",
		["Quito, Ecuador", "Cali, Colombia"],
		LATIN_AMERICA,
	),
	worldRegion(
		"Oceania",
		"009",
		["Suva, Fiji", "Apia, Samoa"],
		COUNTRIES.slice(-2),
	),
	section("International"),
	section("Elsewhere"),
];
