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
import { iso31661 } from "iso-3166";
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

const countries = lazy(
	() => new Set([...iso31661.map(({ alpha2 }) => alpha2), KOSOVO]),
);

/** Whether a code is that of a country of today. */
export const isCountry = (code: string): boolean => countries().has(code);

/** "Korea, Republic of" turned round: "Republic of Korea". */
export function turnRound(name: string): string {
	const [, front = name, back] = /^([^,]*),\s*([^,]*)$/.exec(name) ?? [];
	return back === undefined ? name : `${back} ${front}`;
}

/** Two or three letters are a code, not a name, unless they are in the table of everyday names. */
const isCode = (folded: string): boolean => /^[a-z]{2,3}$/.test(folded);

const codesByName = lazy(() => {
	const codes = new Map<string, string>();
	const addFolded = (folded: string, code: string): void => {
		if (!codes.has(folded)) codes.set(folded, code);
	};
	const add = (name: string, code: string): void => {
		addFolded(foldName(name), code);
		if (name.includes(",")) addFolded(foldName(turnRound(name)), code);
	};
	for (const [code, names] of Object.entries(EVERYDAY_COUNTRIES))
		for (const name of names.split("|")) add(name, code);
	for (const { name, alpha2 } of iso31661) add(name, alpha2);
	for (const { countries: names } of LANGUAGES)
		for (const [code, name] of Object.entries(names))
			if (isCountry(code))
				for (const form of typeof name === "string" ? [name] : name)
					if (!isCode(foldName(form))) add(form, code);
	return codes;
});

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
