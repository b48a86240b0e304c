/** What headings hand down to what is under them: names, codes and the country. */

import {
	type CodedRegion,
	certainCountry,
	foldedName,
	isNameOfRegion,
	type RegionCode,
} from "../places";
import type { IsRegion } from "../places/place-in";
import { countryOf } from "../places/region-code";
import { placeInHeading } from "../read/heading-place";
import type { Region } from "../result/schema";

/** What is known of the region around. */
export interface PlaceScope {
	regionNames: readonly string[];
	codes: readonly RegionCode[];
	countryCode: string | undefined;
	/** Whether a name is that of a region around. */
	isRegion: IsRegion;
	/** Whether a folded name is one of all regions around. */
	isFoldedName: (folded: string) => boolean;
	/** The codes of all regions around, each with those around it. */
	regions: readonly CodedRegion[];
}

/** Outside of all regions. */
export const NOWHERE: PlaceScope = {
	regionNames: [],
	codes: [],
	countryCode: undefined,
	isRegion: () => false,
	isFoldedName: () => false,
	regions: [],
};

const codeOf = ({
	kind,
	code,
}: Pick<Region, "kind" | "code">): RegionCode | undefined =>
	code === undefined
		? undefined
		: { kind: kind === "section" ? "subdivision" : kind, code };

/** So few names are compared one after the other. */
const FEW = 4;

/** Whether a folded name is one of some names. */
function isOneOf(names: readonly string[]): PlaceScope["isFoldedName"] {
	const folded = names.map((name) => foldedName(name).text);
	if (folded.length <= FEW) return (name) => folded.includes(name);
	const all = new Set(folded);
	return (name) => all.has(name);
}

/** What is known in a region. */
export function placeScopeOf(
	region: Pick<Region, "name" | "aliases" | "kind" | "code">,
	around: PlaceScope,
): PlaceScope {
	const names = [placeInHeading(region.name), ...region.aliases];
	const isOwn = isOneOf(names);
	const isFoldedName: PlaceScope["isFoldedName"] = (folded) =>
		isOwn(folded) || around.isFoldedName(folded);
	const code = codeOf(region);
	const regions =
		code === undefined
			? around.regions
			: [...around.regions, { code: code.code, around: around.codes }];
	return {
		regionNames: [...around.regionNames, ...names],
		codes: code === undefined ? around.codes : [...around.codes, code],
		countryCode:
			code === undefined
				? around.countryCode
				: code.kind === "world-region"
					? undefined
					: countryOf(code.code),
		isRegion: (name, folded = foldedName(name)) =>
			isFoldedName(folded.text) || isNameOfRegion(name, folded, regions),
		isFoldedName,
		regions,
	};
}

/** What is known under an item or a line in bold that is over groups: outside of any country, a country's name says where they are. */
export function scopeUnderTitle(title: string, around: PlaceScope): PlaceScope {
	if (around.countryCode !== undefined) return around;
	const country = certainCountry(title, around.codes);
	return country === undefined
		? around
		: placeScopeOf({ name: title, aliases: [], ...country }, around);
}
