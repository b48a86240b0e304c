/** Places that an item states apart from its name (`docs/usergroups.md`, “Groups”). */

import { isChannelWord } from "../dictionaries/channel-words";
import {
	hasGroupWord,
	hasTime,
	hasTopic,
	isRole,
	isStatusOfStart,
	statusOf,
} from "../dictionaries/vocabulary";
import { isGap, skipWhite } from "../read/characters";
import { LETTER, plainLetters } from "../read/letters";
import { piecesOf } from "../read/separators";
import { endOfDate, LINK } from "../read/span";
import { isAsciiCapital } from "../text/ascii-words";
import { codeAt, codeOrNone } from "../text/codes";
import { isKnownPlace, isWideRegion } from ".";
import { type FoldedName, foldedName } from "./folded-name";
import {
	isInKnownPlace,
	isPlace,
	isPlaceName,
	mayStartPlace,
} from "./place-name";
import {
	openersOf,
	placeBeforeDetail,
	placeWithoutRemark,
	startsSmall,
} from "./place-remarks";
import { hasArea, isNoPlace, trimEnd } from "./place-words";
import {
	GERMAN_REGION,
	hasPreposition,
	placesAfterPrepositions,
} from "./prepositions";

export { isPlaceName } from "./place-name";

/** For {@link plainLetters}. */
const JOINS = String.raw`[\s,;:/&()–—-]|(?<![${LETTER}])(?:and|und|y|e|et|or)(?![${LETTER}])`;
const LINKS_BEHIND = new RegExp(
	`(?:${JOINS})*${LINK}(?:${JOINS}|${LINK}|[.])*$`,
);
const LINKS_IN_FRONT = new RegExp(`^(?:${JOINS}|${LINK})*${LINK}(?:${JOINS})*`);

/** A place that a text states, unless one of some names is that of a region around. */
export interface StatedPlace {
	place: string;
	names: readonly Named[];
}

/** A name as written, and as names are compared. */
interface Named {
	name: string;
	folded: FoldedName;
}

const named = (name: string): Named => ({ name, folded: foldedName(name) });

const stated = (place: string): StatedPlace => ({
	place,
	names: [named(place)],
});

/** Adds a place, unless it is a part of the world wider than a country. */
function addNarrow(places: StatedPlace[], place: string): void {
	if (!isWideRegion(place)) places.push(stated(place));
}

/** Adds the place that is a piece of a description: all of it, or the text after a group's description and a comma. */
function addPlacesOfPiece(
	places: StatedPlace[],
	piece: string,
	isFirst: boolean,
): void {
	if (startsSmall(piece)) return;
	const whole = trimEnd(withoutLinks(piece));
	if (isStatusOfStart(whole)) return;
	const text = whole.slice(endOfDate(whole));
	const beforeDetail = placeBeforeDetail(text, piece, isFirst);
	if (beforeDetail !== undefined) {
		addNarrow(places, beforeDetail);
		return;
	}
	if (text.includes(LINK) || isCutOff(piece)) return;
	const inFront = text.endsWith(")") ? placeWithoutRemark(text) : undefined;
	if (inFront !== undefined) {
		addNarrow(places, inFront);
		return;
	}
	const owner = ownerOf(text);
	if (owner !== undefined && isPlaceName(owner)) {
		places.push({ place: owner, names: [] });
		return;
	}
	if (
		!hasTopic(text) &&
		((mayStartPlace(text) && isPlace(text)) || isInKnownPlace(text))
	) {
		if (text !== "New") addNarrow(places, text);
		return;
	}
	const beforeRemark = placeWithoutRemark(text);
	if (beforeRemark !== undefined) addNarrow(places, beforeRemark);
	if (!text.includes(", ")) return;
	const front = text.slice(0, text.indexOf(", "));
	if (isRequestOrDate(text.slice(front.length)) && isPlaceName(front)) {
		addNarrow(places, front);
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

/** "Springfield, see …": what follows a place is a request. */
const CONTINUATION =
	/^, (?:see|visit|contact|e?-?mail|join|siehe|voir|veja|véase|info)\b/iu;

/** Whether what follows a place is a request or a date: ", see …", ", 12 May 2030". */
function isRequestOrDate(rest: string): boolean {
	if (CONTINUATION.test(rest)) return true;
	const said = rest.replace(/^, /, "");
	return /^\d/.test(said) && (hasTime(said) || endOfDate(said) > 0);
}

/** “Cape Town's branch”: whose it is. */
const ownerOf = (text: string): string | undefined =>
	(text.endsWith("h") || text.endsWith("r") || text.endsWith("n")) &&
	/ (?:branch|chapter|section)$/.test(text)
		? /^(\p{Lu}.*)['’]s \w+$/u.exec(text)?.[1]
		: undefined;

/** Removes the links at both ends, and the words that join them. */
function withoutLinks(piece: string): string {
	const text = piece.includes(LINK) ? betweenLinks(piece) : piece;
	let from = 0;
	while (isGap(codeOrNone(text, from))) from++;
	const inner = text.slice(from).trim();
	return inner.startsWith("(") ? inner.replace(/^\(([^()]*)\)?$/, "$1") : inner;
}

function betweenLinks(piece: string): string {
	const plain = plainLetters(piece);
	const end = startOfLinksAfter(plain);
	const start = LINKS_IN_FRONT.exec(plain.slice(0, end))?.[0].length ?? 0;
	return piece.slice(start, end);
}

/** The parenthesis in front of a link is no part of it: "Turku, Finland (cancelled) LINK". */
function startOfLinksAfter(plain: string): number {
	const start = plain.search(LINKS_BEHIND);
	if (start < 0) return plain.length;
	const isClosed =
		plain.startsWith(")", start) && plain.lastIndexOf("(", start) > 0;
	return isClosed ? start + 1 : start;
}

/** "(Bolivia) inactive": places in parentheses, whatever follows. */
function addPlacesInBrackets(places: StatedPlace[], piece: string): void {
	if (!piece.includes("(")) return;
	for (const [, inner = ""] of piece.matchAll(/\(([^()]+)\)/g)) {
		const text = inner.trim();
		if (isPlaceName(text) && !isStatusOfStart(text)) addNarrow(places, text);
	}
}

/** The places that running text names after “in”, “from”, “around” … */
function addPlacesInSentence(places: StatedPlace[], text: string): void {
	for (const found of placesAfterPrepositions(text)) {
		const place = trimEnd(cutAtNoPlace(found.name));
		if (isWideRegion(place)) continue;
		// "in Gründung" is a status.
		if (statusOf(`${found.preposition} ${place}`) !== "listed") continue;
		const isOf = found.preposition.toLowerCase() === "of";
		if (isOf && /^ \p{Ll}/u.test(found.after)) continue;
		// "Makefile.conf" is a file, "Barcelona.pm" a name.
		if (/^\.\p{L}/u.test(found.after)) continue;
		if (!isPlaceName(place)) continue;
		if (/^im$/i.test(found.preposition) && !isRegionWithArticle(place))
			continue;
		if (found.hasArticle && !hasArea(place) && (isOf || !isWellKnown(place)))
			continue;
		const front = place.replace(/ (?:and|und|et|y|e) .*/, "");
		places.push({
			place,
			names: front === place ? [named(place)] : [named(place), named(front)],
		});
	}
}

/** Whether German has an article in front of a place, as it has for regions: "im Raum Ulm", "im Allgäu". */
const isRegionWithArticle = (place: string): boolean =>
	hasArea(place) || isKnownPlace(place) || GERMAN_REGION.test(place);

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
		if (isAsciiCapital(code) || code >= 0x80) return true;
	}
	return text.includes("the ");
}

/** The pieces of a text that may name a place. */
function piecesWithPlaces(text: string): string[] {
	const pieces = piecesOf(text);
	const openers = openersOf(text);
	const isLabeled = text.includes(": ");
	const places = pieces
		.filter(
			(piece, at) =>
				mayNamePlace(piece) &&
				!isOfPerson(piece) &&
				!isOffice(pieces[at - 1]) &&
				!openers.has(piece),
		)
		.map((piece) =>
			isLabeled && text.includes(`${piece}:`) ? withoutLabel(piece) : piece,
		);
	return text.includes(";")
		? places.flatMap((piece) => piece.split(/;\s/)).filter(mayNamePlace)
		: places;
}

const LABEL = /,\s+(\p{L}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?)$/u;

/** "Львів, рассылка" in front of a colon: what is after the comma says what is after the colon. */
const withoutLabel = (piece: string): string =>
	piece.replace(LABEL, (all: string, label: string) =>
		/^\p{Ll}/u.test(label) || isChannelWord(label) ? "" : all,
	);

/** Whether a piece is an office, or begins with one, so that a person is after it: "Organiza Ana Ruiz". */
const isOfPerson = (piece: string): boolean =>
	isRole(piece) || isRole(/^\P{L}*(\p{L}+) \p{Lu}/u.exec(piece)?.[1] ?? "");

/** Whether a piece ends with an office, so that a person is after it: ", contact person". */
const isOffice = (piece: string | undefined): boolean =>
	piece !== undefined &&
	isRole(
		piece.slice(Math.max(piece.lastIndexOf(","), piece.lastIndexOf(";")) + 1),
	);

/** Places that are all of a piece of a text. */
export function placesOfPieces(text: string): readonly StatedPlace[] {
	const places: StatedPlace[] = [];
	for (const piece of piecesWithPlaces(text)) {
		addPlacesOfPiece(places, piece, isInFront(text, piece));
		if (piece.startsWith("(", skipWhite(piece, 0)))
			addPlacesInBrackets(places, piece);
	}
	return places;
}

/** Whether a piece is the first of a text that goes on after a name. */
const isInFront = (text: string, piece: string): boolean =>
	isGap(codeOrNone(text.replace(/^\s*\(/, " "), 0)) &&
	!/[\p{L}\p{N}]/u.test(text.slice(0, text.indexOf(piece)));

/** Places that the sentences of a text name. */
export function placesOfSentences(text: string): readonly StatedPlace[] {
	const places: StatedPlace[] = [];
	for (const piece of piecesWithPlaces(text)) {
		addPlacesInSentence(places, piece);
		addPlacesInBrackets(places, piece);
	}
	return places;
}
