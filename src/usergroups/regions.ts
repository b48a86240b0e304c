/** Regions from headings: names, notes, aliases and codes. */
import type { Heading } from "../ast";
import { positionOf } from "./links";
import { fold, textOf } from "./plain-text";
import type { Region, RegionKind } from "./schema";

/** Names of everyday use that differ from those of the Unicode consortium. */
const EVERYDAY: Readonly<Record<string, string>> = {
	usa: "US",
	"united states of america": "US",
	uk: "GB",
	"great britain": "GB",
	"ivory coast": "CI",
	"the netherlands": "NL",
	holland: "NL",
	"republic of macedonia": "MK",
	macedonia: "MK",
	"czech republic": "CZ",
	korea: "KR",
	turkey: "TR",
	"hong kong": "HK",
	burma: "MM",
	"latin america": "419",
};

/** UN M49 regions, by number. */
const WORLD_REGIONS = [
	"001",
	"002",
	"003",
	"005",
	"009",
	"011",
	"013",
	"014",
	"015",
	"017",
	"018",
	"019",
	"021",
	"029",
	"030",
	"034",
	"035",
	"039",
	"053",
	"054",
	"057",
	"061",
	"142",
	"143",
	"145",
	"150",
	"151",
	"154",
	"155",
	"202",
	"419",
];

let codes: Map<string, string> | undefined;

/** Codes by English name in lower case, as the runtime's own region names have them. */
function regionCodes(): Map<string, string> {
	if (codes !== undefined) return codes;
	codes = new Map();
	const names = new Intl.DisplayNames("en", {
		type: "region",
		fallback: "none",
	});
	const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
	const pairs = letters.flatMap((first) =>
		letters.map((second) => first + second),
	);
	for (const code of [...pairs.filter(isCountry), ...WORLD_REGIONS]) {
		const name = names.of(code)?.toLowerCase();
		if (name !== undefined && !codes.has(name)) codes.set(name, code);
	}
	for (const [name, code] of Object.entries(EVERYDAY)) codes.set(name, code);
	return codes;
}

/** Codes that stand for no country; those of countries that are no more have a newer one and are found by that. */
const RESERVED = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);

const isCountry = (code: string): boolean =>
	!RESERVED.has(code) && new Intl.Locale(`und-${code}`).region === code;

/** `code` and `kind` of a region; a name that is no region is a section. */
function classify(name: string): { kind: RegionKind; code?: string } {
	const code = regionCodes().get(name.toLowerCase());
	if (code === undefined) return { kind: "section" };
	return { kind: /^\d/.test(code) ? "world-region" : "country", code };
}

/** The region of a heading, still empty. */
export function createRegion(heading: Heading): Region {
	const title = fold(textOf(heading.children));
	const [, front = title, note] = /^(.*\S)\s*\(([^()]*)\)$/s.exec(title) ?? [];
	const [name = front, ...aliases] = front.split("/").map(fold);
	return {
		name,
		aliases,
		...(note !== undefined && { note: fold(note) }),
		...classify(name),
		depth: heading.depth,
		links: [],
		groups: [],
		regions: [],
		position: positionOf(heading),
	};
}
