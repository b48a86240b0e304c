/** Codes of places and what their form says about them. */

/** A place: its kind, and its UN M49, ISO 3166-1 alpha-2 or ISO 3166-2 code. */
export interface RegionCode {
	kind: "world-region" | "country" | "subdivision";
	code: string;
}

const FORMS: Readonly<Record<RegionCode["kind"], RegExp>> = {
	"world-region": /^\d{3}$/,
	country: /^[A-Z]{2}$/,
	subdivision: /^[A-Z]{2}-[A-Z0-9]{1,3}$/,
};

const kindByLength = ({ length }: string): RegionCode["kind"] =>
	length === 3 ? "world-region" : length === 2 ? "country" : "subdivision";

/** A code with its kind, which its form shows: `002`, `BR`, `BR-AL`; `undefined` for any other form. */
export function regionCode(code: string): RegionCode | undefined {
	const kind = kindByLength(code);
	return FORMS[kind].test(code) ? { kind, code } : undefined;
}

/** The country of a country's or a subdivision's code: `US` for `US-GA`. */
export const countryOf = (code: string): string => code.slice(0, 2);
