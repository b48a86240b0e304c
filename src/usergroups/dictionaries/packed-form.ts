/** The form of the packed table of words, which `scripts/words/pack-words.ts` writes and `packed-words.ts` reads. */

/** The code unit of the capital in front of a word that begins with no letter of the word before; the next capital is for one letter. */
export const NONE_SHARED = 0x41;

/** After a word whose form without accents does not come with it: it is not in the set, or comes with another. */
export const ALONE = "!";

/** One sign for each field that the words of a set are in; in front of them, with a blank after the last. */
export const FIELD_SIGNS =
	"abcdefghijklmnopqrstuvwxyz0123456789#$%&()*+-./:<=>?@^_~{}[]`,|";

/** Between sets. */
export const BETWEEN_SETS = ";";
