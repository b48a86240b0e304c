/** Names of people, as far as a text tells them. */
import { CHANNEL_WORDS } from "./channel-words";
import { hasGroupWord, hasTopic } from "./vocabulary";

/** A word of a person's name. */
const NAME_WORD = String.raw`\p{Lu}(?:\p{Ll}+|\.)(?:['’-]\p{Lu}?\p{Ll}+)*`;
const PARTICLE =
	"(?:de|da|do|dos|das|di|del|della|van|von|der|den|la|le|el|bin|al)";

/** Two to four words. */
export const PERSON = `${NAME_WORD}(?: (?:${PARTICLE} )*${NAME_WORD}){1,3}`;

const WHOLE = new RegExp(`^${PERSON}$`, "u");

/** Whether a text can be nothing but a person's name. */
export const isPersonName = (text: string): boolean =>
	WHOLE.test(text) &&
	!hasGroupWord(text) &&
	!hasTopic(text) &&
	!text.split(" ").some((word) => word.toLowerCase() in CHANNEL_WORDS);

/** `JoeSmith`: a person's home page on the wiki. */
export const isHomePage = (page: string): boolean =>
	/^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}*){1,3}$/u.test(page) &&
	!hasGroupWord(page.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")) &&
	!hasTopic(page);
