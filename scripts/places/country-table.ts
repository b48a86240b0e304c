/** The table of countries by name: ISO 3166-1, everyday names, and names in the languages that wikis are written in. */
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
import { foldName, turnRound } from "../../src/usergroups/places/fold-name.ts";
import { EVERYDAY_COUNTRIES } from "./everyday-countries.ts";

/** What a language calls the countries, by alpha-2 code. */
type Names = Readonly<Record<string, string | readonly string[]>>;

/** English goes first: where two languages mean two countries by one name, it is the English one. */
const LANGUAGES: readonly { locale: string; countries: Names }[] = [
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

/**
 * Small territories, whose long names would take more room than those of large countries: they have their names in English and those
 * of every day only.
 */
export const ENGLISH_ONLY: ReadonlySet<string> = new Set(
	"AI AS BL BQ BV CC CK CX FK FM GG GS GU HM IM IO JE KI KY MH MP MS NF NR NU PM PN PW SH SJ TC TF TK TV UM VG VI WF".split(
		" ",
	),
);

/**
 * The names of a country in a language that headings use. The Dutch list has that of the state first, such as "Koninkrijk der
 * Nederlanden", and then that of every day.
 */
export const namesInUse = (
	language: string,
	names: string | readonly string[],
): readonly string[] =>
	[names].flat().slice(language === "nl" && Array.isArray(names) ? 1 : 0);

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
	for (const { locale, countries } of LANGUAGES)
		for (const [code, names] of Object.entries(countries))
			if (locale === "en" || !ENGLISH_ONLY.has(code))
				add(code, namesInUse(locale, names));
	return codes;
}
