/** Lines that speak to their reader. */
import { beginsWith, type Scan, scan } from "./lexicon";
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
	return /^[^.!]*\p{L}[^.!]*\?(?:\s|$)/u.test(said) && !isNameOfGroup(name);
}

/** Words that begin a question, in languages whose verbs may be in no dictionary. */
const QUESTION =
	/^(?:¿|(?:who|what|which|where|when|why|whose|how|wer|was|wo|welche[rs]?|qui|que|quel(?:le)?|où|quem|qual|onde|quién|quiénes|cuál|dónde|chi|dove|wie|waar|vem|hvem|kdo|kto)(?!\p{L}))/iu;

/** Whether a text names a group and is no question about one: "Alpha LUG", not "User group", "Who knows of a LUG". */
function isNameOfGroup(text: string): boolean {
	if (!hasGroupWord(text) || findVerb(text) >= 0) return false;
	return !QUESTION.test(text) && !isGenericGroup(text) && !isKindOfGroup(text);
}
