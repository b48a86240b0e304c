/** Geography by name: regions of the world, countries and their subdivisions. */

export { certainCountry, countryInText } from "./country-in-text";
export {
	type CodedRegion,
	customRegion,
	findLoneSubdivision,
	findRegion,
	isKnownPlace,
	isNameOfRegion,
	isWideRegion,
} from "./find-region";
export { foldName } from "./fold-name";
export { foldedName } from "./folded-name";
export { countryOfPage, countryOfShortCodes } from "./page-country";
export type { RegionCode } from "./region-code";
export { subdivisionByShortCode, subdivisionsNamed } from "./subdivision-names";
