/** Names of people in a text. */
import { isChannelWord } from "../dictionaries/channel-words";
import { hasGroupWord, hasTopic } from "../dictionaries/vocabulary";
import { LOWER, plainLetters, UPPER } from "../read/letters";

const PARTICLE =
	"(?:de|da|do|dos|das|di|del|della|van|von|der|den|la|le|el|bin|al)";

/** Two to four words of a name, by what a pattern has for capital letters and for small ones. */
export function personPattern(upper: string, lower: string): string {
	const word = `(?:[DO]['’]|Ma?c)?${upper}(?:${lower}+|\\.)(?:['’-]${upper}?${lower}+)*`;
	return `${word}(?: (?:${PARTICLE} )*${word}){1,3}`;
}

/** For {@link plainLetters}. */
export const PERSON = personPattern(UPPER, `[${LOWER}]`);

/** A name, also with a capital in place of the last: "Jane R". */
const WHOLE = new RegExp(`^(?:${PERSON}|${UPPER}[${LOWER}]+ ${UPPER})$`);

/** "The Alpha group is starting", "In Talca …": capitalized words that are nobody's name. */
const NO_PERSON = /^(?:The|In|Im|En|Em|At|Near|Every|Each) /;

/** Whether a text can be nothing but a person's name. */
export const isPersonName = (text: string): boolean =>
	!NO_PERSON.test(text) &&
	WHOLE.test(plainLetters(text)) &&
	!hasGroupWord(text) &&
	!hasTopic(text) &&
	!text.split(" ").some(isChannelWord);

/** `JoeSmith`: a person's home page on the wiki. */
export const isHomePage = (page: string): boolean =>
	/^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}*){1,3}$/u.test(page) &&
	!hasGroupWord(page.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")) &&
	!hasTopic(page);
