/** Places that an item states apart from its name (`docs/usergroups.md`, “Groups”). */
import { isKnownPlace } from "./places";
import { piecesOf } from "./separators";
import { hasGroupWord, hasTopic } from "./vocabulary";

/** Words that may stand inside a place's name in lower case. */
const SMALL =
	"of|the|and|et|y|e|und|di|do|da|dos|das|de|del|des|du|la|le|les|los|las|el|am|im|an|der|den|upon|sur|sous|en|à|near";

/** Words that make a place of the name in front of them. */
const AREA =
	"area|region|metro|metropolitan|county|city|state|province|district|valley|bay|gebiet|região|región|région|surroundings";

/** Capitalised words that are no places, though they stand where places do. */
const NO_PLACE = new RegExp(
	`^(?:national|international|local|regional|official|worldwide|global|online|virtual|various|remote|here|there|home|private|old|active|inactive|women|men|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|fall|autumn|winter|${[
		"english|german|french|spanish|portuguese|italian|dutch|russian|polish|czech|slovak|chinese|japanese|korean|arabic|hebrew|swedish|norwegian|danish|finnish|greek|turkish|hungarian|romanian|bulgarian|serbian|croatian|ukrainian|catalan",
		"website|site|blog|wiki|forum|mailing|list|meetup|facebook|twitter|github|slack|telegram|irc|irl|linkedin|youtube|instagram|conference|conferences|meetings|meetings?|talks?|contact|email|members?|jobs?|archives?|page|home ?page|company|companies|institute|academy|center|centre|lab|labs|gmbh|inc|ltd|llc|consulting|training|solutions|software|systems|technology|technologies|services|museum|hospital|university|college|school|room|room|building|street|hall|cafe|café|pub|bar|library|hotel|office|internet|pdf|html|xml|gnu|gpl|windows|mac|unix|bsd|fun|general|person|encontros|reuniões|treffen|april|today|tomorrow|soon|defunct|it|ai|ml",
	].join("|")})$`,
	"iu",
);

/** What starts a sentence and no place's name. */
const NO_START =
	/^(?:The$|(?:Check|Join|Visit|See|Contact|Our|We|An?)(?: |$))/u;

const CAPITALISED = String.raw`(?:(?:\p{Lu}\p{Ll}+-)?(?:St|Ste|Ft|Mt)\.|\p{Lu}\p{Ll}[\p{Ll}'’]*(?:['’.-]\p{Lu}?\p{Ll}+)*(?:-\p{Lu}?[\p{L}]+)*|\p{Lo}+)`;
const ACRONYM = String.raw`(?:D\.C\.|[A-Z]\.(?=\s\p{Lu})|[A-Z]{2,4}|(?:U\.\s?[SK]\.(?:\s?A\.)?))`;
const WORD = `(?:${CAPITALISED}|${ACRONYM})`;
const PARENTHESIS = String.raw`\s?\((?:(?:${WORD}|${SMALL})(?=[\s,/&)-])|[\s,/&-])+\)`;
const JOINT = String.raw`(?:\s?[,/&]\s?|\s-\s|\s)`;

/** A name of a place: capitalised words, with commas, slashes and small words between them. */
const PLACE = String.raw`(?:(?:[Gg]reater|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|[Cc]entral|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Nn]ortheastern|[Nn]orthwestern|[Ss]outheastern|[Ss]outhwestern|[Dd]owntown) )*${WORD}(?:${PARENTHESIS})?(?:${JOINT}(?:(?:${SMALL}|${AREA}|northern|southern|eastern|western|northeastern|northwestern|southeastern|southwestern) )*(?:${WORD}|(?:${AREA})\b)(?:${PARENTHESIS})?)*`;

const WHOLE = new RegExp(`^(?:[Tt]he )?${PLACE}$`, "u");

/** Words that a place follows. */
const PREPOSITION = String.raw`(?:[Ii]n and around|[Ii]n|[Ff]rom|[Aa]round|[Nn]ear|[Bb]ased in|[Ff]or(?= the \p{Lu})|[Oo]f(?= the \p{Lu})|[Gg]roups? (?:at|of)(?= \p{Lu}\p{Ll}+$)|[Ii]m|[Ee]m|[Nn]o estado de|[Nn]a cidade de|[Ee]n|[Àà]|[Aa]u(?= \p{Lu}))`;

const AFTER_PREPOSITION = new RegExp(
	String.raw`(?<![\p{L}\p{N}]|originally )(${PREPOSITION}) (the )?(?:neighbou?ring |nearby |town of |city of )?(${PLACE})`,
	"gu",
);

/** A short word and a capital behind it: told fast of a text in which no place can follow. */
const MAY_FOLLOW =
	/(?:[Ii]n|[Ff]rom|[Aa]round|[Nn]ear|[Ff]or|[Oo]f|at|[Ii]m|[Ee]m|[Ee]n|[Àà]|[Aa]u|estado de|cidade de)\s(?:the |neighbou?ring |nearby |town of |city of )*(?:[^\0-\x40\x5b-\x7f]|(?:[Gg]reater|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral|[Dd]owntown))/;

const ANY_PREPOSITION = new RegExp(
	String.raw`(?<![\p{L}\p{N}])${PREPOSITION} `,
	"u",
);

const HAS_AREA = new RegExp(
	String.raw`(?<![\p{L}])(?:${AREA})(?![\p{L}])`,
	"iu",
);

/** Stands for what a link shows, in the text that {@link placeIn} takes. */
export const LINK = "\ufffc";

const JOINS = String.raw`[\s,;:/&()–—-]|(?<![\p{L}])(?:and|und|y|e|et|or)(?![\p{L}])`;
const LINKS_BEHIND = new RegExp(
	`(?:${JOINS})*${LINK}(?:${JOINS}|${LINK}|[.])*$`,
	"u",
);
const LINKS_IN_FRONT = new RegExp(
	`^(?:${JOINS}|${LINK})*${LINK}(?:${JOINS})*`,
	"u",
);

/** Which names are the region's own, and so tell nothing. */
export type IsRegion = (name: string) => boolean;

const SMALL_AT_END = new RegExp(String.raw`\s(?:${SMALL})$`, "u");

/** Without final punctuation, and without joining words that nothing follows. */
const trimEnd = (text: string): string =>
	/[\p{L}\p{N})]$/u.test(text) && !SMALL_AT_END.test(text)
		? text
		: text
				.replace(/[\s.,;:!&/-]+$/u, "")
				.replace(SMALL_AT_END, "")
				.replace(/[\s,;:!&/-]+$/u, "");

/**
 * Whether a text can be nothing but the name of a place: “Cape Town”, “Norman, OK”, “Angola (Luanda)”.
 *
 * @param text without white space at its ends.
 */
export function isPlaceName(text: string): boolean {
	if (!/^["(]?(?:\p{Lu}|\p{Lo}|the )/u.test(text) || text.length > LONGEST)
		return false;
	if (hasTopic(text)) return false;
	if (WHOLE.test(text) && isNoOther(text)) return true;
	return text.length <= 40 && isKnownPlace(text);
}

const LONGEST = 120;

/** Whether capitalised words are neither those of a group nor of anything else that stands where places do. */
function isNoOther(text: string): boolean {
	const words = text.split(/[\s,/()&-]+/u).filter(Boolean);
	return (
		words.length <= 14 &&
		words.some((word) => /^\p{Lu}\p{Ll}|^\p{Lo}/u.test(word)) &&
		!hasGroupWord(text) &&
		!NO_START.test(text) &&
		!words.some((word) => NO_PLACE.test(word))
	);
}

/** “Addis ababa, Ethiopia”: what the place behind the comma makes one, however it is written. */
function isInKnownPlace(text: string): boolean {
	if (!text.includes(",")) return false;
	const [, front = "", back = ""] =
		/^(\p{Lu}[\p{L}'’-]+(?: \p{L}+)?), ?([^,]+)$/u.exec(text) ?? [];
	return (
		back !== "" &&
		isKnownPlace(back) &&
		!hasGroupWord(front) &&
		!hasTopic(front)
	);
}

/** The place that is a piece of a description: all of it, or what stands behind a group's description and a comma. */
function placeOfPiece(piece: string, isRegion: IsRegion): string | undefined {
	if (/^\s*\p{Ll}/u.test(piece)) return undefined;
	const text = trimEnd(withoutLinks(piece));
	if (text.includes(LINK)) return undefined;
	const [, owner] =
		/^(\p{Lu}.*)['’]s (?:branch|chapter|section)$/u.exec(text) ?? [];
	if (owner !== undefined && isPlaceName(owner)) return owner;
	if (!hasTopic(text) && (isPlaceName(text) || isInKnownPlace(text)))
		return isRegion(text) || text === "New" ? undefined : text;
	if (!text.includes(", ")) return undefined;
	const [, front = "", tail = ""] = /^([^,]+), (.+)$/u.exec(text) ?? [];
	return tail !== "" &&
		hasGroupWord(front) &&
		!ANY_PREPOSITION.test(front) &&
		isPlaceName(tail) &&
		!isRegion(tail)
		? tail
		: undefined;
}

/** Without the links that stand at its ends, and what joins them. */
function withoutLinks(piece: string): string {
	const text = piece.includes(LINK)
		? piece.replace(LINKS_BEHIND, "").replace(LINKS_IN_FRONT, "")
		: piece;
	return text
		.replace(/^[\s,;:–—-]+/u, "")
		.trim()
		.replace(/^\(([^()]*)\)$/u, "$1");
}

/** The first place that running text names behind “in”, “from”, “around” … */
function placeInSentence(text: string, isRegion: IsRegion): string | undefined {
	if (!MAY_FOLLOW.test(text)) return undefined;
	for (const match of text.matchAll(AFTER_PREPOSITION)) {
		const [whole, preposition = "", the, found = ""] = match;
		const place = trimEnd(cutAtNoPlace(found));
		const isOf = /^of/i.test(preposition);
		if (isOf && /^ \p{Ll}/u.test(text.slice(match.index + whole.length)))
			continue;
		const [front = ""] = place.split(/ (?:and|und|et|y|e) /u);
		if (!isPlaceName(place) || isRegion(place) || isRegion(front)) continue;
		const isArea = HAS_AREA.test(place);
		const isThere =
			isArea ||
			isKnownPlace(place) ||
			isKnownPlace(place.replace(/^.* of /u, "")) ||
			/[,-]/.test(place);
		if (the === undefined || (isOf ? isArea : isThere)) return place;
	}
	return undefined;
}

/** “Manchester, NH. Mailing” and “Ohio Python” end where the words end that can be a place's. */
function cutAtNoPlace(text: string): string {
	const words = text.split(/(?<=[\s,/])/u);
	const end = words.findIndex((word) => {
		const bare = word.replace(/[\s,./()]+/gu, "");
		return NO_PLACE.test(bare) || hasTopic(bare) || hasGroupWord(bare);
	});
	return (end < 0 ? words : words.slice(0, end)).join("");
}

/**
 * The place that a description states: a piece of it that is nothing else, else one that a sentence names.
 *
 * @param text what an item says behind its name, with {@link LINK} in place of what links show.
 * @param isRegion tells the names of the regions around, which are no places of the group.
 * @example
 * placeIn("The user group of the town. Located in Norman, OK.", () => false) // "Norman, OK"
 */
export function placeIn(text: string, isRegion: IsRegion): string | undefined {
	const pieces = piecesOf(text).flatMap((piece) => piece.split(/;\s/));
	for (const piece of pieces) {
		const place = placeOfPiece(piece, isRegion);
		if (place !== undefined) return place;
	}
	for (const piece of pieces) {
		const place = placeInSentence(piece, isRegion);
		if (place !== undefined) return place;
	}
	return undefined;
}
