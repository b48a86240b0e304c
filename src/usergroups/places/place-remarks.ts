/** Places with something after them that is none: when a group meets, since when, how it is, whom to ask. */
import {
	findVerb,
	hasTime,
	isRole,
	statusOf,
} from "../dictionaries/vocabulary";
import { skipWhite } from "../read/characters";
import { separatorsOf } from "../read/separators";
import { LINK } from "../read/span";
import { codeAt } from "../text/codes";
import { isKnownPlace } from ".";
import { isInKnownPlace, isPlaceName } from "./place-name";

/** "Categories (see CategoryCategory)" may be any word. */
const REFERS = /^(?:see|siehe|voir|veja|véase|vedi|zie)\s/iu;

/** A place has no more remarks after it. */
const MAX_REMARKS = 16;

/** A parenthesis at the end, or what is after the last comma. */
const LAST_REMARK = /\s*(?:\(([^()]*)\)|,\s+([^,()]+))$/u;

/** "Leeds, March", "Sfax (seeking members)", "Turku, Finland, June 4-9": a place, and after it when a group meets or how it is. */
export function placeWithoutRemark(text: string): string | undefined {
	let rest = text;
	for (let count = 0; count < MAX_REMARKS; count++) {
		const last = LAST_REMARK.exec(rest);
		const remark = last?.[1] ?? last?.[2];
		if (last === null || remark === undefined) break;
		const front = withoutBrackets(rest.slice(0, last.index));
		// "Turku, Finland (cancelled)": after a place that is one for sure, whatever is in brackets and no name; elsewhere a sentence.
		const isSmall = last[1] !== undefined && startsSmall(remark);
		const isSentence = findVerb(remark) >= 0 && !REFERS.test(remark);
		const isTown = isInKnownPlace(front) || /, [A-Z]{2}$/.test(front);
		const isAside = isSmall && (isTown || isSentence);
		if (!isAside && !isRemark(remark)) break;
		rest = front;
	}
	return rest !== text && isPlaceName(rest) ? rest : undefined;
}

/** Whether a text says when a group meets, since when, whether it still does, or whom to ask. */
const isRemark = (text: string): boolean =>
	hasTime(text) ||
	statusOf(`(${text})`) !== "listed" ||
	/^\d|^\p{Ll}[^()]*\d{4}$/u.test(text) ||
	(text.includes(":") && isRole(text.slice(0, text.indexOf(":"))));

const withoutBrackets = (text: string): string =>
	text.replace(/^\(([^()]*)\)$/, "$1");

/** Where what is said of a group begins after a place: ", jeden Montag", ", depuis 2001". */
const DETAIL = /,\s+(?=\p{Ll})/u;

/** A number, which makes a detail of what might be the rest of a list of subjects. */
const NUMBER = /(?<![\p{L}\p{N}.-])\d+(?![\p{L}\p{N}-])/u;

/**
 * "Rennes, depuis 2001", "Madrid, with a LINK": a place, and after a comma when a group meets, since when, or what it has.
 *
 * @param text the piece without links at its ends.
 * @param isFirst whether the piece is the first one; in others, only a time is enough.
 */
export function placeBeforeDetail(
	text: string,
	piece: string,
	isFirst: boolean,
): string | undefined {
	const at = text.search(DETAIL);
	if (at <= 0) return undefined;
	const front = withoutBrackets(text.slice(0, at));
	const detail = text.slice(at);
	const isDetail =
		hasTime(detail) ||
		(isFirst &&
			detail.lastIndexOf(",") === 0 &&
			!detail.split(" ").some(isRole) &&
			(NUMBER.test(detail) || piece.lastIndexOf(LINK) > piece.indexOf(front)));
	return isDetail && isPlaceName(front) ? front : undefined;
}

/** Whether the first letter of a text is a small one. */
export function startsSmall(text: string): boolean {
	const at = skipWhite(text, 0);
	if (at === text.length) return false;
	const code = codeAt(text, at);
	return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\s*\p{Ll}/u.test(text);
}

/** Words such as those of "Also: LINK" and "Contattare LINK" after a full stop, which open a sentence and are no places unless they are known ones. */
export function openersOf(text: string): ReadonlySet<string> {
	const found = new Set<string>();
	let start = 0;
	let isSentence = false;
	for (const { kind, start: end, end: next } of separatorsOf(text)) {
		if (isSentence) addOpener(found, text.slice(start, end), kind === "colon");
		isSentence = kind === "stop";
		start = next;
	}
	if (isSentence) addOpener(found, text.slice(start), false);
	return found;
}

function addOpener(
	found: Set<string>,
	piece: string,
	isBeforeColon: boolean,
): void {
	const [, word] = ONE_WORD.exec(piece) ?? [];
	if (word === undefined || isKnownPlace(word)) return;
	if (isBeforeColon || piece.length > word.length) found.add(piece);
}

/** A word, with nothing or a link after it. */
const ONE_WORD = new RegExp(String.raw`^(\p{L}+)(?:\s+${LINK}|$)`, "u");
