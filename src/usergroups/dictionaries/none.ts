/** What says that there is nothing: "None", "No group yet". */
import { alternativesOf, isAllOf } from "./lexicon";
import { CLASSES as C } from "./word-classes";

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
