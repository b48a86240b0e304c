/** The country that a text names: among other words, or alone. */
import { remembering } from "../dictionaries/remembering";
import { countryNamed } from "./country-names";
import { findRegion } from "./find-region";
import { foldedName } from "./folded-name";
import { countryOf, type RegionCode } from "./region-code";
import { subdivisionsNamed } from "./subdivision-names";

/** Maximum number of words in the name of a country, as headings and titles write it. */
const MAX_WORDS = 4;

/**
 * The one country that a heading or a title names: "Usuários do Brasil", "Groups in the USA"; `undefined` if it names none or
 * several.
 *
 * @returns its ISO 3166-1 alpha-2 code.
 */
export const countryInText: (text: string) => string | undefined =
	remembering(findCountry);

function findCountry(text: string): string | undefined {
	const words = text
		.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
		.split(/[^\p{L}\p{M}\p{N}.'’-]+/u)
		.filter((word) => word !== "");
	const found = new Set<string>();
	for (let from = 0; from < words.length; from++) {
		if (!/^[\p{Lu}\p{Lo}]/u.test(words[from] ?? "")) continue;
		for (let to = Math.min(words.length, from + MAX_WORDS); to > from; to--) {
			const code = countryNamed(foldedName(words.slice(from, to).join(" ")));
			if (code === undefined) continue;
			found.add(code.slice(0, 2));
			from = to - 1;
			break;
		}
	}
	const [only, ...others] = found;
	return others.length === 0 ? only : undefined;
}

/**
 * The country that a name is of; `undefined` if it is none, or if a subdivision of another country has
 * the name, too: "Georgia".
 */
export function certainCountry(
	name: string,
	around: readonly RegionCode[],
): RegionCode | undefined {
	const found = findRegion(name, around);
	return found?.kind === "country" &&
		subdivisionsNamed(name).every((code) => countryOf(code) === found.code)
		? found
		: undefined;
}
