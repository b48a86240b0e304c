/** Regions from headings: names, notes, aliases and codes (`docs/usergroups.md`, “Regions”). */
import type { Heading } from "../ast";
import type { Context } from "./context";
import { positionOf } from "./links";
import {
	countryOfPage,
	findRegion,
	type RegionCode,
	subdivisionByShortCode,
} from "./places";
import { linksOf, toProse } from "./prose";
import type { Region } from "./schema";
import { isCertainGroup, isPlural } from "./vocabulary";

/** Words of a group's name that tell nothing of which group it is. */
const GENERIC =
	/\b(?:python|the|local|user'?s?'?|usergroups?|groups?|list|of|interest|pugs?|pigs?|meet-?ups?|grupy|new|our|in|for|and|other|grupos?|de|usuários|usuarios)\b/giu;

/** Whether a heading itself names a group: “GrUPy-AL”, “PUG-RS”, “São Paulo Meetup”. */
export function namesGroup(heading: string): boolean {
	return (
		isCertainGroup(heading) &&
		!isPlural(heading) &&
		/[\p{L}\p{N}]{2}/u.test(heading.replace(GENERIC, " "))
	);
}

/** The region of a heading, still empty and without a code; with the links that the heading holds. */
export function createRegion(heading: Heading, context: Context): Region {
	const position = positionOf(heading);
	const prose = toProse(heading.children, position, context);
	const [, front = prose.text, note] =
		/^(.*\S)\s*\(([^()]*)\)$/su.exec(prose.text) ?? [];
	const [name = front, ...aliases] = namesGroup(front)
		? [front]
		: front.split(/\s*\/\s*/u).filter((part) => part !== "");
	return {
		name,
		aliases,
		...(note !== undefined && { note: note.trim() }),
		kind: "section",
		depth: heading.depth,
		links: linksOf(prose),
		groups: [],
		regions: [],
		position,
	};
}

/** Names of a region: its own, its aliases, and one that a note gives. */
const namesOf = ({ name, aliases }: Region): string[] => [name, ...aliases];

/**
 * Gives regions their kinds and codes; the parent decides between homonyms, and where no heading tells the country, the page
 * as a whole, if it leaves no doubt.
 *
 * @param custom names of the caller's with their codes.
 */
export function assignCodes(
	regions: readonly Region[],
	custom: Readonly<Record<string, string>> = {},
): void {
	const first = regions.flatMap(allRegions);
	const pageCountry = countryOfPage(
		first.map(({ name }) => shortCodeOf(name) ?? name),
	);
	const assign = (region: Region, around: readonly RegionCode[]): void => {
		const code = codeOf(region, around, pageCountry, custom);
		if (code !== undefined) {
			region.kind = namesGroup(region.name) ? "section" : code.kind;
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

/** “AL” of “GrUPy-AL”. */
const shortCodeOf = (name: string): string | undefined =>
	namesGroup(name) ? /[-\s]([A-Z]{2,3})$/.exec(name)?.[1] : undefined;

function codeOf(
	region: Region,
	around: readonly RegionCode[],
	pageCountry: string | undefined,
	custom: Readonly<Record<string, string>>,
): RegionCode | undefined {
	const short = shortCodeOf(region.name);
	if (namesGroup(region.name)) {
		const country =
			around.findLast(({ kind }) => kind === "country")?.code ?? pageCountry;
		const code =
			short === undefined || country === undefined
				? undefined
				: subdivisionByShortCode(country, short);
		return code === undefined ? undefined : { kind: "subdivision", code };
	}
	for (const name of namesOf(region)) {
		const code = findRegion(name, around, pageCountry, custom);
		if (code !== undefined) return code;
	}
	return undefined;
}
