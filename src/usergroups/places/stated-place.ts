/** Places that an item states apart from its name (`docs/usergroups.md`, “Groups”). */

import {
	hasGroupWord,
	hasTime,
	hasTopic,
	isRole,
	statusOf,
} from "../dictionaries/vocabulary";
import { isGap, skipWhite } from "../read/characters";
import { piecesOf } from "../read/separators";
import { endOfDate, LINK } from "../read/span";
import { isAsciiCapital } from "../text/ascii-words";
import { codeAt, codeOrNone } from "../text/codes";
import { foldName, isKnownPlace, isWideRegion } from ".";
import {
	isInKnownPlace,
	isPlace,
	isPlaceName,
	mayStartPlace,
} from "./place-name";
import { hasArea, isNoPlace, trimEnd } from "./place-words";
import { hasPreposition, placesBehindPrepositions } from "./prepositions";

export { isPlaceName } from "./place-name";

const JOINS = String.raw`[\s,;:/&()–—-]|(?<![\p{L}])(?:and|und|y|e|et|or)(?![\p{L}])`;
const LINKS_BEHIND = new RegExp(
	`(?:${JOINS})*${LINK}(?:${JOINS}|${LINK}|[.])*$`,
	"u",
);
const LINKS_IN_FRONT = new RegExp(
	`^(?:${JOINS}|${LINK})*${LINK}(?:${JOINS})*`,
	"u",
);

/** A place that a text states, unless one of some names is that of a region around. */
export interface StatedPlace {
	place: string;
	names: readonly Named[];
}

/** A name as written, and as names are compared. */
interface Named {
	name: string;
	folded: string;
}

const named = (name: string): Named => ({ name, folded: foldName(name) });

const stated = (place: string): StatedPlace => ({
	place,
	names: [named(place)],
});

/** Adds the place that is a piece of a description: all of it, or the text after a group's description and a comma. */
function addPlacesOfPiece(places: StatedPlace[], piece: string): void {
	if (startsSmall(piece)) return;
	const whole = trimEnd(withoutLinks(piece));
	const text = whole.slice(endOfDate(whole));
	if (text.includes(LINK) || isCutOff(piece)) return;
	const owner = ownerOf(text);
	if (owner !== undefined && isPlaceName(owner)) {
		places.push({ place: owner, names: [] });
		return;
	}
	if (
		!hasTopic(text) &&
		((mayStartPlace(text) && isPlace(text)) || isInKnownPlace(text))
	) {
		if (text !== "New" && !isWideRegion(text)) places.push(stated(text));
		return;
	}
	const beforeRemark = placeWithoutRemark(text);
	if (beforeRemark !== undefined) places.push(stated(beforeRemark));
	if (!text.includes(", ")) return;
	const front = text.slice(0, text.indexOf(", "));
	if (isContinuation(text.slice(front.length)) && isPlaceName(front)) {
		if (!isWideRegion(front)) places.push(stated(front));
		return;
	}
	const tail = text.replace(/^[^,]+, /, "");
	const head = text.slice(0, -tail.length);
	if (hasGroupWord(head) && !hasPreposition(head) && isPlaceName(tail))
		places.push(stated(tail));
}

/** "Écrire à LINK": the text in front of a link goes on with it. */
const CUT_OFF = new RegExp(
	String.raw`\s(?:a|à|to|at|of|from|by|de|du|des|von|van|di|af|av)\s+${LINK}`,
);

const isCutOff = (piece: string): boolean =>
	piece.includes(LINK) && CUT_OFF.test(piece);

/** A parenthesis at the end, or what is behind the last comma. */
const LAST_REMARK = /\s*(?:\(([^()]*)\)|,\s+([^,()]+))$/u;

/** "Leeds, March", "Sfax (seeking members)", "Turku, Finland, June 4-9": a place, and behind it when a group meets or how it is. */
function placeWithoutRemark(text: string): string | undefined {
	let rest = text;
	for (;;) {
		const last = LAST_REMARK.exec(rest);
		const remark = last?.[1] ?? last?.[2];
		if (last === null || remark === undefined) break;
		const front = withoutBrackets(rest.slice(0, last.index));
		// "Turku, Finland (cancelled)": behind a place that is one for sure, whatever is in brackets and no name.
		const isSmall = last[1] !== undefined && startsSmall(remark);
		if (!(isSmall && isInKnownPlace(front)) && !isRemark(remark)) break;
		rest = front;
	}
	const isPlain = rest !== text && mayStartPlace(rest) && !hasTopic(rest);
	return isPlain && isPlace(rest) && !isWideRegion(rest) ? rest : undefined;
}

/** Whether a text says when a group meets, or whether it still does. */
const isRemark = (text: string): boolean =>
	hasTime(text) || statusOf(`(${text})`) !== "listed" || /^\d/.test(text);

const withoutBrackets = (text: string): string =>
	text.replace(/^\(([^()]*)\)$/, "$1");

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

/** Whether the first letter of a text is a small one. */
function startsSmall(text: string): boolean {
	const at = skipWhite(text, 0);
	if (at === text.length) return false;
	const code = codeAt(text, at);
	return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\s*\p{Ll}/u.test(text);
}

/** “Cape Town's branch”: whose it is. */
const ownerOf = (text: string): string | undefined =>
	(text.endsWith("h") || text.endsWith("r") || text.endsWith("n")) &&
	/ (?:branch|chapter|section)$/.test(text)
		? /^(\p{Lu}.*)['’]s \w+$/u.exec(text)?.[1]
		: undefined;

/** Removes the links at both ends, and the words that join them. */
function withoutLinks(piece: string): string {
	const text = piece.includes(LINK)
		? piece.replace(LINKS_BEHIND, "").replace(LINKS_IN_FRONT, "")
		: piece;
	let from = 0;
	while (isGap(codeOrNone(text, from))) from++;
	const inner = text.slice(from).trim();
	return inner.startsWith("(") ? inner.replace(/^\(([^()]*)\)?$/, "$1") : inner;
}

/** "(Bolivia) inactive": places in parentheses, whatever follows. */
function addPlacesInBrackets(places: StatedPlace[], piece: string): void {
	if (!piece.includes("(")) return;
	for (const [, inner = ""] of piece.matchAll(/\(([^()]+)\)/g)) {
		const text = inner.trim();
		if (isPlaceName(text) && !isWideRegion(text)) places.push(stated(text));
	}
}

/** The places that running text names behind “in”, “from”, “around” … */
function addPlacesInSentence(places: StatedPlace[], text: string): void {
	for (const found of placesBehindPrepositions(text)) {
		const place = trimEnd(cutAtNoPlace(found.name));
		if (isWideRegion(place)) continue;
		// "in Gründung" is a status.
		if (statusOf(`${found.preposition} ${place}`) !== "listed") continue;
		const isOf = found.preposition.toLowerCase() === "of";
		if (isOf && /^ \p{Ll}/u.test(found.after)) continue;
		if (!isPlaceName(place)) continue;
		if (found.hasArticle && !hasArea(place) && (isOf || !isWellKnown(place)))
			continue;
		const front = place.replace(/ (?:and|und|et|y|e) .*/, "");
		places.push({
			place,
			names: front === place ? [named(place)] : [named(place), named(front)],
		});
	}
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

/** Whether a text has what every text has that names a place: a letter that is no small one of ASCII, or an article. */
export function mayNamePlace(text: string): boolean {
	const { length } = text;
	for (let at = 0; at < length; at++) {
		const code = codeAt(text, at);
		if (isAsciiCapital(code) || (code >= 0x80 && code < LINK_CODE)) return true;
	}
	return text.includes("the ");
}

const LINK_CODE = codeAt(LINK, 0);

/** The pieces of a text that may name a place. */
function piecesWithPlaces(text: string): string[] {
	const pieces = piecesOf(text);
	const places = pieces.filter(
		(piece, at) =>
			mayNamePlace(piece) && !isRole(piece) && !isOffice(pieces[at - 1]),
	);
	return text.includes(";")
		? places.flatMap((piece) => piece.split(/;\s/)).filter(mayNamePlace)
		: places;
}

/** Whether a piece ends with an office, so that a person is behind it: ", contact person". */
const isOffice = (piece: string | undefined): boolean =>
	piece !== undefined &&
	isRole(
		piece.slice(Math.max(piece.lastIndexOf(","), piece.lastIndexOf(";")) + 1),
	);

/** Places that are all of a piece of a text. */
export function placesOfPieces(text: string): readonly StatedPlace[] {
	const places: StatedPlace[] = [];
	for (const piece of piecesWithPlaces(text)) {
		addPlacesOfPiece(places, piece);
		if (piece.startsWith("(", skipWhite(piece, 0)))
			addPlacesInBrackets(places, piece);
	}
	return places;
}

/** Places that the sentences of a text name. */
export function placesOfSentences(text: string): readonly StatedPlace[] {
	const places: StatedPlace[] = [];
	for (const piece of piecesWithPlaces(text)) {
		addPlacesInSentence(places, piece);
		addPlacesInBrackets(places, piece);
	}
	return places;
}
