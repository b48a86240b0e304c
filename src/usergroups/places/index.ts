/** Geography by name: regions of the world, countries and their subdivisions. */

export { countryInText } from "./country-in-text";
export {
	canHaveCode,
	canNameRegion,
	findLoneSubdivision,
	findRegion,
	isKnownPlace,
	isWideRegion,
} from "./find-region";
export { foldName } from "./fold-name";
export { countryOfPage, countryOfShortCodes } from "./page-country";
export type { RegionCode } from "./region-code";
export { subdivisionByShortCode, subdivisionsNamed } from "./subdivision-names";
