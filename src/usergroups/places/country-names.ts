/** Countries by name, from the table that `npm run build:places` makes. */
import places from "./data/places.json";
import { lazy } from "./lazy";

/** Codes by folded name, and the codes of all countries. */
const tables = lazy(() => {
	const byName = new Map<string, string>();
	const codes = new Set<string>();
	for (const [code, names] of Object.entries(places.countries)) {
		if (code.length === 2) codes.add(code);
		for (const name of names.split("|")) byName.set(name, code);
	}
	return { byName, codes };
});

/** Whether a code is that of a country of today. */
export const isCountry = (code: string): boolean => tables().codes.has(code);

const codesByName = (): ReadonlyMap<string, string> => tables().byName;

/** "Republic of", "Reino de" and the like, of a folded name; "State of" is none, for Georgia's sake. */
const FORM_OF_STATE =
	/^(?:(?:arab|bolivarian|cooperative|democratic|federal|federative|hashemite|independent|islamic|oriental|peoples|plurinational|socialist|sovereign|united) )*(?:bundesrepublik|commonwealth|emirate|federation|furstentum|grand duchy|kingdom|konigreich|koninkrijk|principado|principality|regno|reino|rep|repubblica|republic|republica|republiek|republik|republique|royaume|rzeczpospolita|sultanate|union) (?:federativa )?(?:(?:d|da|de|del|des|di|do|du|el|la|of|the|van) )*(.+)$/;

/** Names that two states share, so that the form of state matters. */
const SHARED = /^(?:c|k)(?:hina|hine|ina|ongo|orea|oree|oreia)$/;

/**
 * The country that a folded name stands for, as an alpha-2 code; the subdivision's code for the four nations of the
 * United Kingdom.
 */
export function countryNamed(folded: string): string | undefined {
	const code = codesByName().get(folded);
	if (code !== undefined || !folded.includes(" ")) return code;
	const bare = FORM_OF_STATE.exec(folded)?.[1];
	return bare === undefined || SHARED.test(bare)
		? undefined
		: codesByName().get(bare);
}
