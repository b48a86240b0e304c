/** Codes of places and what their form says about them. */

/** A place: its kind, and its UN M49, ISO 3166-1 alpha-2 or ISO 3166-2 code. */
export interface RegionCode {
	kind: "world-region" | "country" | "subdivision";
	code: string;
}

const FORMS: readonly (readonly [RegionCode["kind"], RegExp])[] = [
	["world-region", /^\d{3}$/],
	["country", /^[A-Z]{2}$/],
	["subdivision", /^[A-Z]{2}-[A-Z0-9]{1,3}$/],
];

/** A code with its kind, which its form tells: `002`, `BR`, `BR-AL`; `undefined` for any other form. */
export function regionCode(code: string): RegionCode | undefined {
	const form = FORMS.find(([, pattern]) => pattern.test(code));
	return form && { kind: form[0], code };
}

/** The country of a country's or a subdivision's code: `US` for `US-GA`. */
export const countryOf = (code: string): string => code.slice(0, 2);
