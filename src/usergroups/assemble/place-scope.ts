/** What headings hand down to what is under them: names, codes and the country. */
import { canHaveCode, findRegion, foldName, type RegionCode } from "../places";
import type { Region } from "../result/schema";

/** What is known of the region around. */
export interface PlaceScope {
	regionNames: readonly string[];
	codes: readonly RegionCode[];
	countryCode: string | undefined;
	/** Whether a name is that of a region around. */
	isRegion: (name: string) => boolean;
}

/** Outside of all regions. */
export const NOWHERE: PlaceScope = {
	regionNames: [],
	codes: [],
	countryCode: undefined,
	isRegion: () => false,
};

const codeOf = ({ kind, code }: Region): RegionCode | undefined =>
	code === undefined
		? undefined
		: { kind: kind === "section" ? "subdivision" : kind, code };

/** What is known in a region. */
export function placeScopeOf(region: Region, around: PlaceScope): PlaceScope {
	const names = [region.name, ...region.aliases];
	const folded = new Set(names.map(foldName));
	const code = codeOf(region);
	return {
		regionNames: [...around.regionNames, ...names],
		codes: code === undefined ? around.codes : [...around.codes, code],
		countryCode:
			code === undefined
				? around.countryCode
				: code.kind === "world-region"
					? undefined
					: code.code.slice(0, 2),
		isRegion: (name) =>
			folded.has(foldName(name)) ||
			(code !== undefined &&
				canHaveCode(name, code.code) &&
				findRegion(name, around.codes)?.code === code.code) ||
			around.isRegion(name),
	};
}
