/** Regions from headings: names, notes, aliases and codes (`docs/usergroups.md`, “Regions”). */
import type { Heading } from "../../ast";
import {
	isCertainGroup,
	isOtherSection,
	isPlural,
} from "../dictionaries/vocabulary";
import {
	countryOfPage,
	countryOfShortCodes,
	findRegion,
	type RegionCode,
	subdivisionByShortCode,
} from "../places";
import type { Context } from "../read/context";
import { positionOf } from "../read/links";
import { linksOf, toProse } from "../read/prose";
import type { Region } from "../result/schema";

/** Words of a group's name that tell nothing of which group it is. */
const GENERIC =
	/\b(?:python|the|local|user'?s?'?|usergroups?|groups?|list|of|interest|pugs?|pigs?|meet-?ups?|grupy|new|our|in|for|and|other|grupos?|de|usuários|usuarios)\b/giu;

/** A country or state behind a hyphen, which may be spelled as a generic word: “PUG-DE”, “PUG-IN”. */
const CODE_BEHIND = /-(?!P[UI]G$)[A-Z]{2,3}$/;

/** Whether a heading itself names a group: “GrUPy-AL”, “PUG-RS”, “São Paulo Meetup”. */
export function namesGroup(heading: string): boolean {
	return (
		isCertainGroup(heading) &&
		!isPlural(heading) &&
		(CODE_BEHIND.test(heading) ||
			/[\p{L}\p{N}]{2}/u.test(heading.replace(GENERIC, "")))
	);
}

/** The region of a heading, still empty and without a code; with the links that the heading holds. */
export function createRegion(heading: Heading, context: Context): Region {
	const position = positionOf(heading);
	const prose = toProse(heading.children, position, context);
	const { text } = prose;
	const [, front = text, note] = /^(.*\S)\s*\(([^()]*)\)$/s.exec(text) ?? [];
	const [name = front, ...aliases] = namesGroup(front)
		? []
		: front.split(/\s*\/\s*/).filter((part) => part !== "");
	const names: Pick<Region, "name" | "aliases" | "note"> = { name, aliases };
	if (note !== undefined) names.note = note.trim();
	return {
		...names,
		kind: "section",
		depth: heading.depth,
		links: linksOf(prose),
		groups: [],
		regions: [],
		position,
	};
}

/**
 * Gives regions their kinds and codes; the parent decides between homonyms, and where no heading tells the country, the page
 * as a whole, if it leaves no doubt.
 *
 * @param language the page's, as its head has it: `pt-br`.
 * @param custom names of the caller's with their codes.
 */
export function assignCodes(
	regions: readonly Region[],
	language: string | undefined,
	custom: Readonly<Record<string, string>> = {},
): void {
	const names = namesOutsideCountries(regions, [], custom);
	const shorts = regions
		.flatMap(allRegions)
		.flatMap(({ name }) => shortCodeOf(name) ?? []);
	const pageCountry =
		countryOfPage(names) ?? countryOfShortCodes(shorts, language);
	const assign = (region: Region, around: readonly RegionCode[]): void => {
		const code = codeOf(region, around, pageCountry, custom);
		if (code !== undefined) {
			if (!namesGroup(region.name)) region.kind = code.kind;
			region.code = code.code;
		}
		for (const inner of region.regions)
			assign(inner, code === undefined ? around : [...around, code]);
	};
	for (const region of regions) assign(region, []);
}

const allRegions = (region: Region): Region[] => [
	region,
	...region.regions.flatMap(allRegions),
];

/** Names of the headings that stand in no country, those of countries among them. */
function namesOutsideCountries(
	regions: readonly Region[],
	around: readonly RegionCode[],
	custom: Readonly<Record<string, string>>,
): string[] {
	return regions.flatMap((region) => {
		const code = codeOf(region, around, undefined, custom);
		const inner =
			code?.kind === "country"
				? []
				: namesOutsideCountries(
						region.regions,
						code === undefined ? around : [...around, code],
						custom,
					);
		const isName = !namesGroup(region.name) && !isOtherSection(region.name);
		return isName ? [region.name, ...inner] : inner;
	});
}

/** “AL” of “GrUPy-AL”. */
const shortCodeOf = (name: string): string | undefined =>
	namesGroup(name) ? /[-\s]([A-Z]{2,3})$/.exec(name)?.[1] : undefined;

/** What a heading stands for; one that names a group, by the short code in the name. */
function codeOf(
	region: Region,
	around: readonly RegionCode[],
	pageCountry: string | undefined,
	custom: Readonly<Record<string, string>>,
): RegionCode | undefined {
	if (namesGroup(region.name)) {
		const short = shortCodeOf(region.name);
		const country =
			around.findLast(({ kind }) => kind === "country")?.code ?? pageCountry;
		const code = short && country && subdivisionByShortCode(country, short);
		return code ? { kind: "subdivision", code } : undefined;
	}
	for (const name of [region.name, ...region.aliases]) {
		const code = findRegion(name, around, pageCountry, custom);
		if (code !== undefined) return code;
	}
	return undefined;
}
