/** Names of places that a sentence has after “in”, “from”, “around” … */

import { LOWER, plainLetters, UPPER, WORD } from "../read/letters";
import { placesAfter } from "./place-words";

/** One or two names at the end of what is said. */
const LAST_NAMES = String.raw`(?= ${UPPER}[${LOWER}'’-]+(?:[ -]${UPPER}[${LOWER}'’-]+)?\s*(?:[.,;()]|$))`;

/** Words that a place follows; those of one letter mean other things in other languages, so that nothing may follow the place. */
const PREPOSITION = `(?:[Ii]n and around|[Ii]n|[Ff]rom|[Aa]round|[Nn]ear|[Bb]ased in|[Ff]or(?= the ${UPPER})|[Oo]f(?= the ${UPPER})|[Gg]roups? (?:at|of)(?= ${UPPER}[${LOWER}]+$)|[Ii]m|[Aa]us|[Bb]ei|[Ee]m|[Pp]erto de|[Cc]erca de|[Pp]r[eè]s de|[Vv]icino a|[Pp]resso|[Tt]e|[Uu]it|[Ff]rån|[Ff]ra|(?<!${UPPER}[${LOWER}]* )[Ii]${LAST_NAMES}|a${LAST_NAMES}|[Nn]o estado de|[Nn]a cidade de|[Ee]n|[Àà]|[Aa]u(?= ${UPPER}))`;

const BEFORE_PLACE = new RegExp(
	`(?<![${WORD}]|originally )(${PREPOSITION}) (the )?(?:neighbou?ring |nearby |town of |city of )?`,
	"g",
);

/** A short word and a capital after it: a fast test that fails for most texts without a place. */
const MAY_FOLLOW =
	/(?:\b[ai]|[Aa]us|[Bb]ei|[Tt]e|[Uu]it|[Ff]rån|[Ff]ra|vicino a|presso|perto de|cerca de|pr[eè]s de|[Ii]n|[Ff]rom|[Aa]round|[Nn]ear|[Ff]or|[Oo]f|at|[Ii]m|[Ee]m|[Ee]n|[Àà]|[Aa]u|estado de|cidade de)\s(?:the |neighbou?ring |nearby |town of |city of )*(?:[^\0-\x40\x5b-\x7f]|(?:[Gg]reater|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral|[Dd]owntown))/;

const ANY_PREPOSITION = new RegExp(`(?<![${WORD}])${PREPOSITION} `);

export const hasPreposition = (text: string): boolean =>
	ANY_PREPOSITION.test(plainLetters(text));

/** What may be a name of a place after a preposition. */
export interface NamedPlace {
	preposition: string;
	/** Whether “the” is in front of the name. */
	hasArticle: boolean;
	name: string;
	/** All that follows. */
	after: string;
}

/** The names after prepositions, in order. */
export function* placesAfterPrepositions(
	text: string,
): Generator<NamedPlace, void> {
	if (!MAY_FOLLOW.test(text)) return;
	const found = placesAfter(BEFORE_PLACE, plainLetters(text));
	for (const { words, start, end } of found) {
		const [, preposition = "", article] = words;
		yield {
			preposition,
			hasArticle: article !== undefined,
			name: text.slice(start, end),
			after: text.slice(end),
		};
	}
}

/** Ends of the names of German regions, and names without such an end; "im Ausland" is nowhere. */
export const GERMAN_REGION =
	/^(?!(?:Aus|In|Um|Fest|Heimat|Vater|Bundes|Nachbar|Hinter)land)\p{Lu}\p{L}+(?:land|gäu|gau|wald|gebiet|gebirge)$|^(?:Harz|Taunus|Spessart|Hunsrück)$/u;
