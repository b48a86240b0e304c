/** Where a text goes on to the next thing: dashes, colons and full stops between a name and what is said of it. */

import { remembering } from "../dictionaries/remembering";
import { hasTime } from "../dictionaries/vocabulary";
import { codeAt, codeOrNone } from "../text/codes";
import { isLetterBefore, isWhite, skipWhite } from "./characters";

/** Short forms whose full stop ends no sentence. */
const ABBREVIATION =
	/(?:^|[\s(./-])(?:\p{L}|[Ss]te?|[Ff]t|[Mm]t|[Dd]r|[Pp]rof|Mrs?|Ms|[JS]r|[Nn]o|[Nn]r|vs|[Ii]nc|Ltd|Co|Corp|[Uu]niv|[Dd]ept|Bldg|approx|est|etc|resp|bzw|usw|ca|[Tt]el|Sto|Sta|Eng|Av|Rua)$/u;

/** More than the longest of them, with the text in front. */
const LONGEST_ABBREVIATION = 8;

export interface Separator {
	kind: "dash" | "colon" | "stop";
	/** The first character of it, white space in front included, and the first after it. */
	start: number;
	end: number;
}

/** What a separator or a bracket starts with, but for white space in front. */
const MARK = /[-–—:.!?()[\]]/g;

/** Offset of the next of them, -1 if there is none. */
function nextMark(text: string, from: number): number {
	MARK.lastIndex = from;
	return MARK.test(text) ? MARK.lastIndex - 1 : -1;
}

const isDash = (mark: string): boolean =>
	mark === "-" || mark === "–" || mark === "—";

/**
 * The separators of a text in order: a dash with blanks around it (` - `, ` -- `, ` — `) or one after it, a colon, a full stop.
 * Those in brackets, and full stops of abbreviations, are none.
 */
export const separatorsOf: (text: string) => readonly Separator[] =
	remembering(findSeparators);

function findSeparators(text: string): Separator[] {
	const found: Separator[] = [];
	/** What closes the brackets that are open, outermost first. */
	let open = "";
	const lastRound = text.lastIndexOf(")");
	const lastSquare = text.lastIndexOf("]");
	/** All in front of it belongs to a mark already. */
	let from = 0;
	/** The end of the dashes at hand, which each of them would look for again. */
	let endOfDashes = 0;
	for (let at = nextMark(text, 0); at >= 0; ) {
		const mark = text.charAt(at);
		let end = at + 1;
		if (mark === "(" || mark === "[") {
			const closing = mark === "(" ? ")" : "]";
			if (at < (mark === "(" ? lastRound : lastSquare)) open += closing;
			from = end;
		} else if (mark === ")" || mark === "]") {
			if (open.endsWith(mark)) open = open.slice(0, -1);
			from = end;
		} else {
			const isADash = isDash(mark);
			if (isADash && at >= endOfDashes) endOfDashes = endOfDashesAt(text, at);
			const separator = isADash
				? dashAt(text, at, from, endOfDashes)
				: markAt(text, at, mark === ":" ? "colon" : "stop");
			if (separator !== undefined) {
				end = separator.end;
				from = end;
				if (open === "" && !isAbbreviation(text, separator))
					found.push(separator);
			}
		}
		at = nextMark(text, end);
	}
	return found;
}

/** A colon or a full stop with white space after it, or at the end. */
function markAt(
	text: string,
	start: number,
	kind: Separator["kind"],
): Separator | undefined {
	const next = start + 1;
	return endsWord(text, next)
		? { kind, start, end: skipWhite(text, next) }
		: undefined;
}

function endOfDashesAt(text: string, at: number): number {
	let end = at;
	while (isDash(text.charAt(end))) end++;
	return end;
}

/** A dash with white space around it, a long one, or a hyphen right after a word. */
function dashAt(
	text: string,
	at: number,
	from: number,
	endOfDashes: number,
): Separator | undefined {
	let start = at;
	while (start > from && isWhite(codeAt(text, start - 1))) start--;
	let end = endOfDashes;
	if (start === at || !endsWord(text, end)) end = endOfLongDash(text, at);
	if (isRange(text, at, end)) return undefined;
	if (end === at && isHyphenAfterWord(text, at)) end = at + 1;
	return end === at
		? undefined
		: { kind: "dash", start, end: skipWhite(text, end) };
}

/** "years 9--11": a dash between numbers without blanks. */
const isRange = (text: string, start: number, end: number): boolean =>
	end > start &&
	/\d/.test(text.charAt(start - 1)) &&
	/\d/.test(text.charAt(end));

const endsWord = (text: string, at: number): boolean =>
	at === text.length || isWhite(codeAt(text, at));

/** `--` or `—`; where it ends, or where it would start if there is none. */
function endOfLongDash(text: string, at: number): number {
	if (text.charAt(at) === "—") return at + 1;
	let end = at;
	while (text.charAt(end) === "-") end++;
	return end - at > 1 ? end : at;
}

const isHyphenAfterWord = (text: string, at: number): boolean =>
	text.charAt(at) === "-" &&
	isWhite(codeOrNone(text, at + 1)) &&
	(/[)\]]/.test(text.charAt(at - 1)) || isLetterBefore(text, at)) &&
	!SUSPENDED.test(text.slice(at + 1, at + 6));

/** "2nd- and 3rd-year": a hyphen that waits for the rest of a word. */
const SUSPENDED = /^ (?:and|or|und|oder|bzw|et|ou|y|o|e|en|of) /;

const isAbbreviation = (
	text: string,
	{ kind, start, end }: Separator,
): boolean =>
	kind === "stop" &&
	(ABBREVIATION.test(
		text.slice(Math.max(0, start - LONGEST_ABBREVIATION), start),
	) ||
		isOrdinal(text, start, end));

/** No more text is between an ordinal and what it counts: "2. und 4. Dienstag". */
const ORDINAL_SPAN = 24;

/** "jeden 2. Dienstag": a number whose full stop makes an ordinal of it. */
const isOrdinal = (text: string, start: number, end: number): boolean =>
	/(?:^|\D)\d{1,2}$/.test(text.slice(Math.max(0, start - 3), start)) &&
	hasTime(text.slice(end, end + ORDINAL_SPAN));

/** The pieces of a text between its separators. */
export function piecesOf(text: string): string[] {
	const pieces: string[] = [];
	let from = 0;
	for (const { start, end } of separatorsOf(text)) {
		if (start > from) pieces.push(text.slice(from, start));
		from = end;
	}
	if (from < text.length) pieces.push(text.slice(from));
	return pieces;
}
