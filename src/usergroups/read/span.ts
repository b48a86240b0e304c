/**
 * Running text as a reader takes it in: plain text, and where in it the links are.
 *
 *     [[http://ctpug.org.za/|Cape Town PUG]] - Cape Town
 *     Cape Town PUG - Cape Town
 *     └─── span ──┘
 */

import { withoutMonths } from "../dictionaries/months";
import { type Scan, scanAnew } from "../dictionaries/scan-text";
import { hasTime } from "../dictionaries/vocabulary";
import type { Contact, Link, Position } from "../result/schema";
import { isAsciiLetter } from "../text/ascii-words";
import { codeAt, codeOrNone } from "../text/codes";
import { marksOf } from "./characters";
import { LETTER, plainLetters, UPPER } from "./letters";

/** The offsets of a link in a text. */
export interface Span {
	/** The first character of what the link shows, and the one after it. */
	start: number;
	end: number;
	link: Link;
	/** A CamelCase word in running text. */
	wikiName: boolean;
	/** Fields of the link: links have many forms, and a span has one. */
	url: string | undefined;
	label: string | undefined;
	page: string | undefined;
	isMail: boolean;
	/** The address that it leads to, where it shows nothing else. */
	address: string | undefined;
}

/** A link that shows in a text from an offset to another. */
export function createSpan(
	start: number,
	end: number,
	link: Link,
	wikiName: boolean,
): Span {
	const { url, label, page } = link;
	return {
		start,
		end,
		link,
		wikiName,
		url,
		label,
		page,
		isMail: url?.startsWith("mailto:") ?? false,
		address: label === undefined || isAddress(label) ? url : undefined,
	};
}

export interface Prose {
	text: string;
	/** What kinds of characters the text has: bits of `MARKS`. */
	marks: number;
	/** Its words, once they were looked up: {@link wordsOf}. */
	words: Scan | undefined;
	/** Its addresses that are written out, once they were looked for: `findAddresses`. */
	addresses: readonly WrittenAddress[] | undefined;
	/** Links that show in the text, in order. */
	spans: readonly Span[];
	/** Links that do not: those of footnotes. */
	hidden: readonly Link[];
	/** Texts of footnotes. */
	notes: readonly string[];
	/** Addresses that a `MailTo` macro gives. */
	contacts: readonly Contact[];
	position: Position;
	/** Offsets of the blanks that part the lines of an item. */
	breaks: readonly number[];
	/** Where the bold text ends that it starts with, 0 if it starts with none. */
	boldEnd: number;
	/** Where the first text that is struck out starts and ends; undefined if none is. */
	struck: Extent | undefined;
}

/** The offsets of a part of a text. */
export interface Extent {
	start: number;
	end: number;
}

/** An address that is written out in a text. */
export interface WrittenAddress extends Extent {
	email: string;
	original: string;
}

/** The words of a text, which are looked up once. */
export function wordsOf(prose: Prose): Scan {
	prose.words ??= scanAnew(prose.text);
	return prose.words;
}

/** The same text with other words, and what is known of them. */
export const withText = (
	prose: Prose,
	text: string,
	spans = prose.spans,
): Prose =>
	text === prose.text
		? prose
		: {
				...prose,
				text,
				marks: marksOf(text),
				words: undefined,
				addresses: undefined,
				spans,
			};

/** A text after another, with a blank between. */
export function joinProse(front: Prose, back: Prose): Prose {
	const gap = front.text === "" || back.text === "" ? "" : " ";
	const shift = front.text.length + gap.length;
	return {
		text: front.text + gap + back.text,
		marks: front.marks | back.marks,
		words: undefined,
		addresses: undefined,
		spans: [
			...front.spans,
			...back.spans.map((span) => ({
				...span,
				start: span.start + shift,
				end: span.end + shift,
			})),
		],
		hidden: [...front.hidden, ...back.hidden],
		notes: [...front.notes, ...back.notes],
		contacts: [...front.contacts, ...back.contacts],
		position: { start: front.position.start, end: back.position.end },
		breaks: [
			...front.breaks,
			...(gap === "" ? [] : [front.text.length]),
			...back.breaks.map((at) => at + shift),
		],
		boldEnd: front.boldEnd,
		struck:
			front.struck ??
			(back.struck && {
				start: back.struck.start + shift,
				end: back.struck.end + shift,
			}),
	};
}

/** A text without what its links show. */
export function besideSpans(
	{ text, spans }: Pick<Prose, "text" | "spans">,
	gap = " ",
): string {
	let rest = "";
	let from = 0;
	for (const { start, end } of spans) {
		rest += text.slice(from, start) + gap;
		from = end;
	}
	return rest + text.slice(from);
}

/** Text in front of the link that an item starts with. */
const OPENING =
	/^(?:[\s([{<"'“”‘’„«»*•·–—-]|\((?:defunct|inactive|inativo|inactivo|new|neu|nuevo|novo|nouveau)\)|(?:defunct|inactive|new):)*$/iu;

/** Whether a label is an address by its form. */
const isAddress = (label: string): boolean =>
	(isMailAddress(label) || /^(?:https?|ftp):\/\//.test(label)) &&
	!/\s/.test(label);

/** Whether a label has the parts of an address of mail: "info@a.example". */
function isMailAddress(label: string): boolean {
	const at = label.indexOf("@", 1);
	return at > 0 && label.lastIndexOf(".", label.length - 2) > at + 1;
}

/** Whether an offset is in what a link shows; the spans are in order. */
export function isInSpan(spans: readonly Span[], at: number): boolean {
	let from = 0;
	let to = spans.length;
	while (from < to) {
		const middle = (from + to) >> 1;
		const { start, end } = spans[middle] as Span;
		if (at < start) to = middle;
		else if (at >= end) from = middle + 1;
		else return true;
	}
	return false;
}

/** Whether a link shows nothing but where it leads. */
export const isBare = ({ address }: Span): boolean => address !== undefined;

/** A date that an entry starts with: "2030-05-03", "May 3-5, 2030:", "3.-5. Mai 2030". */
const DATE = new RegExp(
	String.raw`^[\s(*]*(?:\d{4}[-/]\d{1,2}(?:[-/]\d{1,2}){0,2}(?: (?:to|bis|[-–]) \d{4}-\d{2}-\d{2})?|\d{1,2}[./]\d{1,2}[./](?:\d{2,4})?|(?:[${LETTER}]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?(?:\s?[-–]\s?(?:[${LETTER}]{3,9} )?\d{1,2}(?:st|nd|rd|th)?)?,? \d{4})|\d{1,2}\.?(?:\s?[-–]\s?\d{1,2}\.?)? (?:de |d')?[${LETTER}]{3,9}(?: de)? \d{4}|\d{4})(?:\s*[:,–—)-]+\s*|\s+(?=${UPPER}))`,
);

/** One without a year or a day, in front of a dash or a colon: "3 March:", "June 5th-7th -", "May 2030:". */
const DAY = new RegExp(
	String.raw`^[\s(*]*(?:[${LETTER}]{3,9}\.? D(?:\s?[-–]\s?D)?|D(?:\s?[-–]\s?D)? (?:de |d')?[${LETTER}]{3,9}|[${LETTER}]{3,9} \d{4})\s*(?:[:,–—]|-+(?=\s))\s*`.replaceAll(
		"D",
		String.raw`\d{1,2}(?:st|nd|rd|th|\.)?`,
	),
);

/** Where the date ends that a text starts with, with what parts it from the rest; 0 if there is none. */
export function endOfDate(text: string): number {
	if (!hasDigitInFront(text)) return 0;
	const plain = plainLetters(text);
	const [whole] = DATE.exec(plain) ?? [];
	if (whole !== undefined) return whole.length;
	const [day = ""] = DAY.exec(plain) ?? [];
	return day !== "" && (hasTime(day) || withoutMonths(day) !== day)
		? day.length
		: 0;
}

/** Every date has a digit near its start. */
function hasDigitInFront(text: string): boolean {
	const end = Math.min(text.length, 16);
	for (let at = 0; at < end; at++) {
		const code = codeAt(text, at);
		if (code >= 0x30 && code <= 0x39) return true;
	}
	return false;
}

/** The link that an item starts with, but for opening punctuation. */
export function leadingSpan({ text, spans }: Prose): Span | undefined {
	const first = spans[0];
	if (first === undefined || first.start === 0) return first;
	const from = endOfDate(text);
	if (from === 0 && !canStartOpening(codeOrNone(text, 0))) return undefined;
	return OPENING.test(text.slice(from, first.start)) ? first : undefined;
}

/** Whether an opening may begin with a character: of letters, only those of "defunct", "inactive" and "new". */
const canStartOpening = (code: number): boolean =>
	!isAsciiLetter(code) || /[din]/i.test(String.fromCharCode(code));

/** Is in place of what links show, where only the text beside them counts. Of ASCII, as {@link plainLetters} says why. */
export const LINK = "\x1a";

/** The text after a position, with {@link LINK} in place of what links show, and an end of line where one was written. */
export function beyondLabels(prose: Prose, from: number): string {
	const { spans } = prose;
	const last = spans.at(-1);
	if (prose.breaks.length === 0 && (last === undefined || last.end <= from))
		return prose.text.slice(from);
	const text = withBreaks(prose);
	let rest = "";
	let at = from;
	for (const { start, end, wikiName } of spans) {
		if (end <= from || wikiName) continue;
		rest += `${text.slice(at, Math.max(at, start))}${LINK}`;
		at = Math.max(at, end);
	}
	return rest + text.slice(at);
}

function withBreaks({ text, breaks }: Prose): string {
	if (breaks.length === 0) return text;
	let lines = "";
	let from = 0;
	for (const at of breaks) {
		lines += `${text.slice(from, at)}\n`;
		from = at + 1;
	}
	return lines + text.slice(from);
}
