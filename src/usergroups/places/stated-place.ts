/** Places that an item states apart from its name (`docs/usergroups.md`, “Groups”). */

import {
	hasGroupWord,
	hasTime,
	hasTopic,
	statusOf,
} from "../dictionaries/vocabulary";
import { piecesOf } from "../read/separators";
import { endOfDate, LINK } from "../read/span";
import { isKnownPlace, isWideRegion } from ".";
import {
	hasArea,
	isBuiltAsPlace,
	isNoPlace,
	NO_START,
	trimEnd,
} from "./place-words";
import { hasPreposition, placesBehindPrepositions } from "./prepositions";

const JOINS = String.raw`[\s,;:/&()–—-]|(?<![\p{L}])(?:and|und|y|e|et|or)(?![\p{L}])`;
const LINKS_BEHIND = new RegExp(
	`(?:${JOINS})*${LINK}(?:${JOINS}|${LINK}|[.])*$`,
	"u",
);
const LINKS_IN_FRONT = new RegExp(
	`^(?:${JOINS}|${LINK})*${LINK}(?:${JOINS})*`,
	"u",
);

/** Which names are the region's own, and so add nothing. */
export type IsRegion = (name: string) => boolean;

/**
 * Whether a text can be nothing but the name of a place: “Cape Town”, “Norman, OK”, “Angola (Luanda)”.
 *
 * @param text without white space at its ends.
 */
export const isPlaceName = (text: string): boolean =>
	mayStartPlace(text) && !hasTopic(text) && isPlace(text);

/** "Hi", "Ok". */
const TOO_SHORT = /^[A-Z][a-z]$/;

/** The same of a text that speaks of no topic. */
const isPlace = (text: string): boolean =>
	text.length <= LONGEST &&
	(!TOO_SHORT.test(text) || isKnownPlace(text)) &&
	((isBuiltAsPlace(text) && isNoOther(text)) ||
		isKnownPlace(text) ||
		(text.includes(", ") && isInKnownPlace(text)));

const LONGEST = 120;

const mayStartPlace = (text: string): boolean =>
	isAsciiCapital(text.charCodeAt(0)) || START_OF_PLACE.test(text);

const isAsciiCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

const START_OF_PLACE = /^["(]?(?:[\p{Lu}\p{Lo}]|the )/u;

/** Whether capitalised words are neither those of a group nor of anything else that is used like a place. */
function isNoOther(text: string): boolean {
	if (NO_START.test(text) || hasGroupWord(text)) return false;
	const words = text.split(/[\s,/()&-]/).filter(Boolean);
	return words.length <= 14 && !words.some(isNoPlace);
}

/** “Addis ababa, Ethiopia”: what the place behind the comma makes one, however it is written. */
function isInKnownPlace(text: string): boolean {
	if (!/^\p{Lu}[\p{L}'’-]+(?: \p{L}+)?,/u.test(text)) return false;
	const comma = text.indexOf(",");
	return (
		isKnownPlace(text.slice(comma + 1)) && !hasGroupWord(text.slice(0, comma))
	);
}

/** The place that is a piece of a description: all of it, or the text after a group's description and a comma. */
function placeOfPiece(piece: string, isRegion: IsRegion): string | undefined {
	if (startsSmall(piece)) return undefined;
	const whole = trimEnd(withoutLinks(piece));
	const text = whole.slice(endOfDate(whole));
	if (text.includes(LINK) || isCutOff(piece)) return undefined;
	const owner = ownerOf(text);
	if (owner !== undefined && isPlaceName(owner)) return owner;
	if (
		!hasTopic(text) &&
		((mayStartPlace(text) && isPlace(text)) || isInKnownPlace(text))
	)
		return isRegion(text) || text === "New" || isWideRegion(text)
			? undefined
			: text;
	const placeBeforeRemark = placeWithoutRemark(text, isRegion);
	if (placeBeforeRemark !== undefined) return placeBeforeRemark;
	if (!text.includes(", ")) return undefined;
	const front = text.slice(0, text.indexOf(", "));
	if (isContinuation(text.slice(front.length)) && isPlaceName(front))
		return isRegion(front) || isWideRegion(front) ? undefined : front;
	const tail = text.replace(/^[^,]+, /, "");
	const head = text.slice(0, -tail.length);
	return hasGroupWord(head) &&
		!hasPreposition(head) &&
		isPlaceName(tail) &&
		!isRegion(tail)
		? tail
		: undefined;
}

/** "Écrire à LINK": the text in front of a link goes on with it. */
const isCutOff = (piece: string): boolean =>
	new RegExp(
		String.raw`\s(?:a|à|to|at|of|from|by|de|du|des|von|van|di|af|av)\s+${LINK}`,
	).test(piece);

/** A parenthesis at the end, or what is behind the last comma. */
const LAST_REMARK = /\s*(?:\(([^()]*)\)|,\s+([^,()]+))$/u;

/** "Leeds, March", "Sfax (seeking members)", "Turku, Finland, June 4-9": a place, and behind it when a group meets or how it is. */
function placeWithoutRemark(
	text: string,
	isRegion: IsRegion,
): string | undefined {
	let rest = text;
	for (;;) {
		const last = LAST_REMARK.exec(rest);
		const remark = last?.[1] ?? last?.[2];
		if (last === null || remark === undefined || !isRemark(remark)) break;
		rest = rest.slice(0, last.index);
	}
	const isPlain = rest !== text && mayStartPlace(rest) && !hasTopic(rest);
	return isPlain && isPlace(rest) && !isRegion(rest) && !isWideRegion(rest)
		? rest
		: undefined;
}

/** Whether a text says when a group meets, or whether it still does. */
const isRemark = (text: string): boolean =>
	hasTime(text) || statusOf(`(${text})`) !== "listed" || /^\d/.test(text);

/** "Springfield, see …": what follows a place is a request. */
const CONTINUATION =
	/^, (?:see|visit|contact|e?-?mail|join|siehe|voir|veja|véase|info)\b/iu;

/** Whether what follows a place is a request, or when and how a group meets: ", see …", ", 12 May 2030", ", jeden Montag". */
function isContinuation(rest: string): boolean {
	if (CONTINUATION.test(rest)) return true;
	const said = rest.replace(/^, /, "");
	if (/^\d/.test(said)) return hasTime(said) || endOfDate(said) > 0;
	return /^\p{Ll}/u.test(said) && hasTime(said);
}

const startsSmall = (text: string): boolean =>
	/^\s*[^\0-`{-\x7f]/.test(text) && /^\s*\p{Ll}/u.test(text);

/** “Cape Town's branch”: whose it is. */
const ownerOf = (text: string): string | undefined =>
	/ (?:branch|chapter|section)$/.test(text)
		? /^(\p{Lu}.*)['’]s \w+$/u.exec(text)?.[1]
		: undefined;

/** Removes the links at both ends, and the words that join them. */
function withoutLinks(piece: string): string {
	const text = piece.includes(LINK)
		? piece.replace(LINKS_BEHIND, "").replace(LINKS_IN_FRONT, "")
		: piece;
	return text
		.replace(/^[\s,;:–—-]+/, "")
		.trim()
		.replace(/^\(([^()]*)\)?$/, "$1");
}

/** "(Bolivia) inactive": a place in parentheses, whatever follows. */
function placeInBrackets(
	piece: string,
	isRegion: IsRegion,
): string | undefined {
	if (!piece.includes("(")) return undefined;
	for (const [, inner = ""] of piece.matchAll(/\(([^()]+)\)/g)) {
		const text = inner.trim();
		if (isPlaceName(text) && !isRegion(text) && !isWideRegion(text))
			return text;
	}
	return undefined;
}

/** The first place that running text names behind “in”, “from”, “around” … */
function placeInSentence(text: string, isRegion: IsRegion): string | undefined {
	for (const named of placesBehindPrepositions(text)) {
		const place = trimEnd(cutAtNoPlace(named.name));
		if (isWideRegion(place)) continue;
		// "in Gründung" is a status.
		if (statusOf(`${named.preposition} ${place}`) !== "listed") continue;
		const isOf = named.preposition.toLowerCase() === "of";
		if (isOf && /^ \p{Ll}/u.test(named.after)) continue;
		const front = place.replace(/ (?:and|und|et|y|e) .*/, "");
		if (!isPlaceName(place) || isRegion(place) || isRegion(front)) continue;
		if (!named.hasArticle) return place;
		if (hasArea(place) || (!isOf && isWellKnown(place))) return place;
	}
	return undefined;
}

/** Whether a name is that of a place that needs no article, which makes the article a part of the sentence. */
const isWellKnown = (place: string): boolean =>
	/[,-]/.test(place) ||
	isKnownPlace(place) ||
	isKnownPlace(place.replace(/.* of /, ""));

/** “Manchester, NH. Mailing” and “Ohio Python” end where the words end that can be a place's. */
function cutAtNoPlace(text: string): string {
	for (let start = 0; start < text.length; ) {
		const length = text.slice(start).search(/[\s,/]/) + 1;
		const end = length === 0 ? text.length : start + length;
		const word = text.slice(start, end).replace(/[\s,./()]/g, "");
		if (isNoPlace(word) || hasTopic(word) || hasGroupWord(word))
			return text.slice(0, start);
		start = end;
	}
	return text;
}

/** What every text has that names a place: a letter that is no small one of ASCII, or an article. */
const MAY_NAME_PLACE = /[A-Z\x80-\ufffb]|the /;

/**
 * The place that a description states: a piece of it that is nothing else, else one that a sentence names.
 *
 * @param text what an item says behind its name, with {@link LINK} in place of what links show.
 * @param isRegion whether a name is that of a region around, which are no places of the group.
 * @example
 * placeIn("The user group of the town. Located in Norman, OK.", () => false) // "Norman, OK"
 */
export function placeIn(text: string, isRegion: IsRegion): string | undefined {
	if (!MAY_NAME_PLACE.test(text)) return undefined;
	const end = text.indexOf("\n");
	if (end < 0) return placeInText(text, isRegion, false);
	const first = text.slice(0, end);
	const ofLine = /[\p{L}\p{N})]$/u.test(first)
		? placeInText(first, isRegion, true)
		: undefined;
	return ofLine ?? placeInText(text.replaceAll("\n", " "), isRegion, false);
}

/** @param isLine whether a sentence may go on, so that only a piece that is nothing but a place counts. */
function placeInText(
	text: string,
	isRegion: IsRegion,
	isLine: boolean,
): string | undefined {
	const pieces = (
		text.includes(";")
			? piecesOf(text).flatMap((piece) => piece.split(/;\s/))
			: piecesOf(text)
	).filter((piece) => MAY_NAME_PLACE.test(piece));
	for (const piece of pieces) {
		const place =
			placeOfPiece(piece, isRegion) ??
			(/^\s*\(/.test(piece) ? placeInBrackets(piece, isRegion) : undefined);
		if (place !== undefined) return place;
	}
	if (isLine) return undefined;
	for (const piece of pieces) {
		const place =
			placeInSentence(piece, isRegion) ?? placeInBrackets(piece, isRegion);
		if (place !== undefined) return place;
	}
	return undefined;
}
