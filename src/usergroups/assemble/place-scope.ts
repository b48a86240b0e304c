/** What headings hand down to what is under them: names, codes and the country. */
import {
	type CodedRegion,
	foldName,
	isNameOfRegion,
	type RegionCode,
} from "../places";
import type { IsRegion } from "../places/place-in";
import type { Region } from "../result/schema";

/** What is known of the region around. */
export interface PlaceScope {
	regionNames: readonly string[];
	codes: readonly RegionCode[];
	countryCode: string | undefined;
	/** Whether a name is that of a region around. */
	isRegion: IsRegion;
	/** The names of all regions around, folded. */
	foldedNames: ReadonlySet<string>;
	/** The codes of all regions around, each with those around it. */
	regions: readonly CodedRegion[];
}

/** Outside of all regions. */
export const NOWHERE: PlaceScope = {
	regionNames: [],
	codes: [],
	countryCode: undefined,
	isRegion: () => false,
	foldedNames: new Set(),
	regions: [],
};

const codeOf = ({ kind, code }: Region): RegionCode | undefined =>
	code === undefined
		? undefined
		: { kind: kind === "section" ? "subdivision" : kind, code };

/** What is known in a region. */
export function placeScopeOf(region: Region, around: PlaceScope): PlaceScope {
	const names = [region.name, ...region.aliases];
	const foldedNames = new Set([...around.foldedNames, ...names.map(foldName)]);
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
					: code.code.slice(0, 2),
		isRegion: (name, folded = foldName(name)) =>
			foldedNames.has(folded) || isNameOfRegion(name, folded, regions),
		foldedNames,
		regions,
	};
}
