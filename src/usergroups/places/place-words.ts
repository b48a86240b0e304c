/** Words in and around names of places, and what such a name looks like. */

import { mayHold, stems } from "../dictionaries/stems";
import { isLetterBefore, isWhite } from "../read/characters";
import { CASELESS, LETTER, LOWER, plainLetters, UPPER } from "../read/letters";

/** Words that may stand inside a place's name in lower case. */
const SMALL =
	"of|the|and|et|y|e|und|di|do|da|dos|das|de|del|des|du|la|le|les|los|las|el|am|im|an|der|den|upon|sur|sous|en|à|near";

/** Words that make a place of the name in front of them. */
const AREA =
	"area|region|metro|metropolitan|county|city|state|province|district|valley|bay|gebiet|região|región|région|surroundings";

const AREA_STEMS = stems("rea reg gio etr unt cit tat rov dis val bay geb urr");
const AREA_WORD = new RegExp(
	String.raw`(?<![\p{L}])(?:${AREA})(?![\p{L}])`,
	"iu",
);

export const hasArea = (text: string): boolean =>
	mayHold(text, AREA_STEMS) && AREA_WORD.test(text);

/** Capitalised words that are no places, though they stand where places do. */
const NO_PLACE: ReadonlySet<string> = new Set(
	`national international local regional official worldwide global online virtual various remote here there home private
	old active inactive women men general person fun it ai ml defunct today tomorrow soon
	monday tuesday wednesday thursday friday saturday sunday spring summer fall autumn winter
	january february march april may june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec
	english german french spanish portuguese italian dutch russian polish czech slovak chinese japanese korean arabic hebrew
	swedish norwegian danish finnish greek turkish hungarian romanian bulgarian serbian croatian ukrainian catalan
	website site blog wiki forum mailing list meetup facebook twitter github slack telegram irc irl linkedin youtube instagram
	conference conferences meeting meetings talk talks contact email member members job jobs archive archives page homepage
	company companies institute academy center centre lab labs gmbh inc ltd llc consulting training solutions software
	systems technology technologies services museum hospital university college school room building street hall cafe café
	pub bar library hotel office internet pdf html xml gnu gpl windows mac unix bsd encontros reuniões treffen`.split(
		/\s+/,
	),
);

/** Whether a word is one that is no place's; case does not count. */
export const isNoPlace = (word: string): boolean =>
	NO_PLACE.has(word.toLowerCase().replaceAll("ſ", "s"));

/** What starts a sentence and no place's name. */
export const NO_START =
	/^(?:The$|(?:Check|Join|Visit|See|Contact|Our|We|An?)(?: |$))/;

const CAPITALISED = String.raw`(?:(?:${UPPER}[${LOWER}]+-)?(?:St|Ste|Ft|Mt)\.|${UPPER}[${LOWER}][${LOWER}'’]*(?:['’.-]${UPPER}?[${LOWER}]+)*(?:-${UPPER}?[${LETTER}]+)*|[${CASELESS}]+)`;
const ACRONYM = String.raw`(?:D\.C\.|[A-Z]\.(?=\s${UPPER})|[A-Z]{2,4}|(?:U\.\s?[SK]\.(?:\s?A\.)?))`;
const WORD = `(?:${CAPITALISED}|${ACRONYM})`;
const PARENTHESIS = String.raw`\s?\((?:(?:${WORD}|${SMALL})(?=[\s,/&)-])|[\s,/&-])+\)`;
const JOINT = String.raw`(?:\s?[,/&]\s?|\s-\s|\s)`;

/** A name of a place: capitalised words, with commas, slashes and small words between them. For {@link plainLetters}. */
export const PLACE = String.raw`(?:(?:[Gg]reater|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|[Cc]entral|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Nn]ortheastern|[Nn]orthwestern|[Ss]outheastern|[Ss]outhwestern|[Dd]owntown) )*${WORD}(?:${PARENTHESIS})?(?:${JOINT}(?:(?:${SMALL}|${AREA}|northern|southern|eastern|western|northeastern|northwestern|southeastern|southwestern) )*(?:${WORD}|(?:${AREA})\b)(?:${PARENTHESIS})?)*`;

const WHOLE = new RegExp(`^(?:[Tt]he )?${PLACE}$`);
const NAME = new RegExp(
	`(?:^|[\\s,/()&-])(?:${UPPER}[${LOWER}]|[${CASELESS}])`,
);

/** Whether a text is built as a name of a place is, and has a word that is no acronym. */
export function isBuiltAsPlace(text: string): boolean {
	const plain = plainLetters(text);
	return WHOLE.test(plain) && NAME.test(plain);
}

const SMALL_WORDS: ReadonlySet<string> = new Set(SMALL.split("|"));
const LONGEST_SMALL_WORD = 4;

/** Without final punctuation, and without joining words that nothing follows. */
export const trimEnd = (text: string): string =>
	(text.endsWith(")") || isLetterBefore(text, text.length)) &&
	startOfSmallWord(text) < 0
		? text
		: withoutSmallWord(text.replace(/[\s.,;:!&/-]+$/u, "")).replace(
				/[\s,;:!&/-]+$/u,
				"",
			);

function withoutSmallWord(text: string): string {
	const start = startOfSmallWord(text);
	return start < 0 ? text : text.slice(0, start);
}

/** Where a joining word at the end starts, with one blank in front; -1 if there is none. */
function startOfSmallWord(text: string): number {
	for (let length = 1; length <= LONGEST_SMALL_WORD; length++) {
		const at = text.length - length - 1;
		if (isWhite(text.charCodeAt(at)))
			return SMALL_WORDS.has(text.slice(at + 1)) ? at : -1;
	}
	return -1;
}
