/** Regions from headings: names, notes, aliases and codes (`docs/usergroups.md`, “Regions”). */

import type { Heading } from "../../ast";
import {
	namesGroup,
	namesLikeSiblings,
	shortCodeOf,
} from "../classify/heading-names";
import {
	hasGroupWord,
	hasSubjectWord,
	isSubjectHeading,
} from "../dictionaries/vocabulary";
import {
	countryInText,
	countryOfPage,
	countryOfShortCodes,
	findLoneSubdivision,
	findRegion,
	isKnownPlace,
	type RegionCode,
} from "../places";
import type { Context } from "../read/context";
import { placeInHeading, withoutNumber } from "../read/heading-place";
import { positionOf } from "../read/links";
import { toLiteralProse } from "../read/literal-prose";
import { linksOf } from "../read/prose";
import type { Region } from "../result/schema";
import { countryAround, partWithCode, regionOfHeading } from "./heading-region";
import { plainClass } from "./plain-class";

/** What is in parentheses at the end of a heading, but for the ending of a plural: "Conference(s)". */
const NOTE = /^(.*\S)\s*\((?!e?[sn]\))([^()]*)\)$/is;

/** The region of a heading, still empty and without a code; with the links that the heading holds. */
export function createRegion(heading: Heading, context: Context): Region {
	const position = positionOf(heading);
	const prose = toLiteralProse(heading.children, position, context);
	const { text } = prose;
	const [, front = text, note] = text.endsWith(")")
		? (NOTE.exec(text) ?? [])
		: [];
	const parts = front.includes("/")
		? front.split(/\s*\/\s*/).filter((part) => part !== "")
		: [front];
	const [name = front, ...aliases] =
		parts.length > 1 && parts.some(isNoPlaceName) ? [] : parts;
	return new EmptyRegion({
		name,
		aliases,
		note: note?.trim(),
		depth: heading.depth,
		links: linksOf(prose),
		position,
	});
}

const EmptyRegion = plainClass(function fill(
	this: Region,
	facts: Pick<
		Region,
		"name" | "aliases" | "note" | "depth" | "links" | "position"
	>,
): void {
	const { note } = facts;
	this.name = facts.name;
	this.aliases = facts.aliases;
	if (note !== undefined) this.note = note;
	this.kind = "section";
	this.depth = facts.depth;
	this.links = facts.links;
	this.groups = [];
	this.regions = [];
	this.position = facts.position;
});

/** Whether a part of a heading is a subject, so that a slash there parts no names of one place. */
const isNoPlaceName = (part: string): boolean =>
	hasGroupWord(part) || hasSubjectWord(part);

/** The country of bare codes, and how headings that name groups are found. */
export interface PageFacts {
	/** The page's language, as its head has it: `pt-br`. */
	language: string | undefined;
	/** The page's name. */
	title: string | undefined;
	/** Names of the caller's with their codes. */
	custom: Readonly<Record<string, string>> | undefined;
}

/** Which regions have a heading that names a group. */
export type GroupHeadings = ReadonlySet<Region>;

/** Finds the headings that name groups, by themselves or because their siblings do. */
export function findGroupHeadings(regions: readonly Region[]): GroupHeadings {
	const found = new Set<Region>();
	const enter = (siblings: readonly Region[], isInPlace: boolean): void => {
		if (siblings.length === 0) return;
		const like = new Set(
			namesLikeSiblings(siblings.map(({ name }) => withoutNumber(name))),
		);
		for (const region of siblings) {
			const name = withoutNumber(region.name);
			const isPlace = isPlaceHeading(region);
			enter(region.regions, isPlace);
			if (isTitle(region, found)) continue;
			const isLike = like.has(name) || (isInPlace && isLink(region));
			if (namesGroup(name) || (isLike && !isPlace)) found.add(region);
		}
	};
	enter(regions, false);
	return found;
}

const isPlaceHeading = ({ name }: Region): boolean =>
	isKnownPlace(placeInHeading(name));

/** Whether a heading is nothing but a link to a site, and names no subject: `=== [[http://a.example/|Alpha Ulm]] ===`. */
const isLink = ({ name, links: [only, ...others] }: Region): boolean =>
	only?.url !== undefined &&
	only.label === name &&
	others.length === 0 &&
	!isSubjectHeading(name);

/** At least this number of headings of places, or of groups, makes the heading around them a title. */
const ENOUGH_INSIDE = 2;

/** Whether a heading is over a list of groups, and so names the list: "Data meet-ups" over places, or over other groups. */
function isTitle({ regions }: Region, groupHeadings: GroupHeadings): boolean {
	return (
		countIn(regions, isPlaceHeading) >= ENOUGH_INSIDE ||
		countIn(regions, (region) => groupHeadings.has(region)) >= ENOUGH_INSIDE
	);
}

/** How many regions, and regions in them, are of a kind. */
function countIn(
	regions: readonly Region[],
	is: (region: Region) => boolean,
): number {
	let count = 0;
	for (const region of regions) {
		if (is(region)) count++;
		count += countIn(region.regions, is);
	}
	return count;
}

/**
 * Gives regions their kinds and codes; the parent decides between homonyms, and where no heading names the country, the page
 * as a whole, if it leaves no doubt.
 */
export function assignCodes(
	regions: readonly Region[],
	groupHeadings: GroupHeadings,
	{ language, title, custom }: PageFacts,
): void {
	const names = namesOutsideCountries(regions, [], groupHeadings, custom);
	const all: Region[] = [];
	addAll(all, regions);
	const shorts: string[] = [];
	for (const region of all) {
		const name = withoutNumber(region.name);
		const short = shortCodeOf(name, groupHeadings.has(region));
		if (short === undefined) continue;
		if (!isKnownPlace(name) && !isSubjectHeading(name)) shorts.push(short);
	}
	const pageCountry =
		(title === undefined ? undefined : countryInText(title)) ??
		countryOfPage(names) ??
		countryOfShortCodes(shorts, language);
	const isOfCountries =
		pageCountry !== undefined ||
		all.some(({ name }) => regionOfHeading(name, [], undefined, custom));
	const assign = (
		region: Region,
		around: readonly RegionCode[],
		named: string | undefined,
	): void => {
		const isGroup = groupHeadings.has(region);
		const code =
			codeOf(region, isGroup, around, named, custom) ??
			(isGroup || !isOfCountries ? undefined : loneCodeOf(region, around));
		if (code !== undefined) {
			if (!isGroup) region.kind = code.kind;
			region.code = code.code;
		}
		const inner = code === undefined ? around : [...around, code];
		const country =
			code === undefined ? (countryInText(region.name) ?? named) : named;
		for (const each of region.regions) assign(each, inner, country);
	};
	for (const region of regions) assign(region, [], pageCountry);
}

/** The names of the place of a heading. */
const placeNamesOf = ({ name, aliases }: Region): string[] => [
	placeInHeading(name),
	...aliases,
];

/** A subdivision among countries, or among those of another country: "Québec" beside "France". */
function loneCodeOf(
	region: Region,
	around: readonly RegionCode[],
): RegionCode | undefined {
	if (around.some(({ kind }) => kind !== "world-region")) return undefined;
	for (const each of placeNamesOf(region)) {
		const code = findLoneSubdivision(each, around);
		if (code !== undefined) return code;
	}
	return undefined;
}

/** Adds regions and those in them, in the order of the page. */
function addAll(all: Region[], regions: readonly Region[]): void {
	for (const region of regions) {
		all.push(region);
		addAll(all, region.regions);
	}
}

/** Names of the headings that are in no country, those of countries among them. */
function namesOutsideCountries(
	regions: readonly Region[],
	around: readonly RegionCode[],
	groupHeadings: GroupHeadings,
	custom: Readonly<Record<string, string>> | undefined,
): string[] {
	return regions.flatMap((region) => {
		const isGroup = groupHeadings.has(region);
		const code = codeOf(region, isGroup, around, undefined, custom);
		const inner =
			code?.kind === "country"
				? []
				: namesOutsideCountries(
						region.regions,
						code === undefined ? around : [...around, code],
						groupHeadings,
						custom,
					);
		const isName = !isGroup && !isSubjectHeading(region.name);
		return isName ? [placeInHeading(region.name), ...inner] : inner;
	});
}

/** What a heading is the name of; one that names a group, by the short code in the name. */
function codeOf(
	region: Region,
	isGroup: boolean,
	around: readonly RegionCode[],
	pageCountry: string | undefined,
	custom: Readonly<Record<string, string>> | undefined,
): RegionCode | undefined {
	const short = shortCodeOf(withoutNumber(region.name), isGroup);
	if (short !== undefined && !(custom && Object.hasOwn(custom, region.name))) {
		const code = partWithCode(countryAround(around) ?? pageCountry, short);
		if (code !== undefined) return code;
	}
	if (isGroup) return undefined;
	const code = regionOfHeading(region.name, around, pageCountry, custom);
	if (code !== undefined) return code;
	for (const alias of region.aliases) {
		const code = findRegion(alias, around, pageCountry, custom);
		if (code !== undefined) return code;
	}
	return undefined;
}
