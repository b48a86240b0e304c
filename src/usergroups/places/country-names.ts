/** Countries by name: ISO 3166-1, everyday names, and names in the languages that wikis are written in. */
import de from "i18n-iso-countries/langs/de.json" with { type: "json" };
import en from "i18n-iso-countries/langs/en.json" with { type: "json" };
import es from "i18n-iso-countries/langs/es.json" with { type: "json" };
import fr from "i18n-iso-countries/langs/fr.json" with { type: "json" };
import it from "i18n-iso-countries/langs/it.json" with { type: "json" };
import ja from "i18n-iso-countries/langs/ja.json" with { type: "json" };
import nl from "i18n-iso-countries/langs/nl.json" with { type: "json" };
import pl from "i18n-iso-countries/langs/pl.json" with { type: "json" };
import pt from "i18n-iso-countries/langs/pt.json" with { type: "json" };
import ru from "i18n-iso-countries/langs/ru.json" with { type: "json" };
import zh from "i18n-iso-countries/langs/zh.json" with { type: "json" };
import { iso31661, iso31661Alpha2ToNumeric } from "iso-3166";
import { EVERYDAY_COUNTRIES } from "./everyday-countries";
import { foldName } from "./fold-name";
import { lazy } from "./lazy";

/** What a language calls the countries, by alpha-2 code. */
type Names = Readonly<Record<string, string | readonly string[]>>;

/** English goes first: where two languages mean two countries by one name, it is the English one. */
const LANGUAGES: readonly { countries: Names }[] = [
	en,
	es,
	pt,
	de,
	fr,
	it,
	nl,
	pl,
	ru,
	ja,
	zh,
];

/** Kosovo has no code of ISO; this one is what everybody uses. */
const KOSOVO = "XK";

/** Whether a code is that of a country of today. */
export const isCountry = (code: string): boolean =>
	code === KOSOVO || Object.hasOwn(iso31661Alpha2ToNumeric, code);

/** "Korea, Republic of" turned round: "Republic of Korea". */
export const turnRound = (name: string): string =>
	name.replace(/^([^,]*),\s*([^,]*)$/, "$2 $1");

/** The codes of all countries by folded name; of two countries of one name, that of the first. */
export function namesOfCountries(): ReadonlyMap<string, string> {
	const codes = new Map<string, string>();
	const add = (code: string, names: readonly string[]): void => {
		for (const name of names)
			for (const form of [name, turnRound(name)]) {
				const folded = foldName(form);
				if (!codes.has(folded)) codes.set(folded, code);
			}
	};
	for (const [code, names] of Object.entries(EVERYDAY_COUNTRIES))
		add(code, names.split("|"));
	for (const { name, alpha2 } of iso31661) add(alpha2, [name]);
	for (const { countries } of LANGUAGES)
		for (const [code, names] of Object.entries(countries))
			add(code, [names].flat());
	return codes;
}

const codesByName = lazy(namesOfCountries);

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
