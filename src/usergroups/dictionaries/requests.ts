/** Lines that speak to their reader, or say that there is nothing: "None", "No group yet". */
import {
	alternativesOf,
	beginsWith,
	isAllOf,
	type Scan,
	scan,
} from "./lexicon";
import {
	findVerb,
	hasGroupWord,
	isGenericGroup,
	isKindOfGroup,
} from "./vocabulary";
import { CLASSES as C } from "./word-classes";

/** Whether a line asks its reader something, or to do something, or says something of the group: prose, no name. */
export function isRequest(text: string, words: Scan = scan(text)): boolean {
	if (beginsWith(text, C.imperatives | C.openers, words)) return true;
	if (!text.includes("?")) return false;
	const said = text.replace(/\([^()]*\)/g, " ");
	// "Alpha LUG - still active?"
	const name = /^[^?]*?(?= [-–—]{1,3} )/.exec(said)?.[0] ?? "";
	return isQuestion(said) && !isNameOfGroup(name);
}

/** Whether the first sentence of a text has words and ends with a question mark; each step takes time in proportion to its length. */
function isQuestion(text: string): boolean {
	const end = text.search(/[.!]/);
	const sentence = end < 0 ? text : text.slice(0, end + 1);
	const start = sentence.search(/\p{L}/u);
	return start >= 0 && /\?(?:\s|$)/.test(sentence.slice(start));
}

/** Words that begin a question, in languages whose verbs may be in no dictionary. */
const QUESTION =
	/^(?:¿|(?:who|what|which|where|when|why|whose|how|wer|was|wo|welche[rs]?|qui|que|quel(?:le)?|où|quem|qual|onde|quién|quiénes|cuál|dónde|chi|dove|wie|waar|vem|hvem|kdo|kto)(?!\p{L}))/iu;

/** Whether a text names a group and is no question about one: "Alpha LUG", not "User group", "Who knows of a LUG". */
function isNameOfGroup(text: string): boolean {
	if (!hasGroupWord(text) || findVerb(text) >= 0) return false;
	return !QUESTION.test(text) && !isGenericGroup(text) && !isKindOfGroup(text);
}

const NONE = new RegExp(
	String.raw`^[^\p{L}\p{N}]*(?:${alternativesOf("none")})(?![\p{L}\p{N}])`,
	"iu",
);

/** What may follow: when, or where. */
const SO_FAR =
	/(?<!\p{L})(?:yet|so far|at the moment|for now|here|known|bisher|hier|bekannt|encore|ici|aún|aquí|ainda|aqui|ancora|nog|ännu|ennå|endnu|vielä)(?!\p{L})/giu;

/** Whether a line says that there is nothing: "No group yet". */
export const saysNone = (text: string): boolean => NONE.test(text);

/** "Nobody Club": a name; German nouns have capitals. */
const AS_NAME = /^\P{L}*(?!(?:\p{L}+ )?[Kk]ein)\p{Lu}.*\s\p{Lu}\p{Ll}/u;

const MORE = C.groups | C.certainGroups | C.listings | C.manyGroups | C.topics;

/**
 * Whether a text says that there is no group, and nothing else: "none so far", "no Python group here", but not "no meetings in
 * August", nor "Nobody Club", which is a name.
 */
export function saysOnlyNone(text: string): boolean {
	const none = NONE.exec(text)?.[0];
	if (none === undefined || AS_NAME.test(text)) return false;
	const more = text.slice(none.length).replace(SO_FAR, " ");
	return !/[\p{L}\p{N}]/u.test(more) || isAllOf(more, MORE, MORE);
}
