/** Removes from a name what is around it: dashes, quotes, stray brackets. */
import { isAsciiLetterOrDigit } from "../text/ascii-words";
import { codeAt } from "../text/codes";

/** Dashes, quotes and punctuation in front of a name. */
const FRONT = /^[\s\-–—:,;.*•·"'“”‘’„«»<>]+(?=\S)/u;

/** And after it. */
const BACK = /[\s\-–—:,;.!*•·"'“”„«»<>/|]/;

/** Without what is after a name: from the end, as a search for it would begin at each of such characters. */
function withoutBack(text: string): string {
	let end = text.length;
	while (
		end > 0 &&
		!isAsciiLetterOrDigit(codeAt(text, end - 1)) &&
		BACK.test(text.charAt(end - 1))
	)
		end--;
	return text.slice(0, end);
}

/** Without what is in front of a name. */
const withoutFront = (text: string): string =>
	text === "" || isAsciiLetterOrDigit(codeAt(text, 0))
		? text
		: text.replace(FRONT, "");

const BRACKETS = [
	["(", ")"],
	["[", "]"],
	["{", "}"],
] as const;

/** By code unit: 1 for brackets. */
const bracketCodes = new Uint8Array(0x80);
for (const bracket of BRACKETS.flat()) bracketCodes[codeAt(bracket, 0)] = 1;

/** Whether a text without brackets starts and ends with letters or digits, as most names do. */
function isClean(text: string): boolean {
	const { length } = text;
	if (length === 0 || !isAsciiLetterOrDigit(codeAt(text, 0))) return false;
	if (!isAsciiLetterOrDigit(codeAt(text, length - 1))) return false;
	for (let at = 1; at < length - 1; at++)
		if (bracketCodes[codeAt(text, at)] === 1) return false;
	return true;
}

/** A colon or a stray dash after what names nothing belongs to no name; brackets that are not closed neither. */
export function cleanName(text: string): string {
	if (isClean(text)) return text;
	let name = withoutEnds(text);
	for (const [open, close] of BRACKETS) name = withoutStray(name, open, close);
	return name;
}

const OPENS_QUOTE = /[«“„]/;

/** Quotes of two forms, which show by themselves whether they are closed. */
const QUOTES = /«[^«»]+»|“[^“”]+”|„[^„“]+“/gu;

/** Without dashes, quotes and punctuation at the ends; a quotation inside keeps its marks: `Club «Alpha»`. */
function withoutEnds(text: string): string {
	const name = withoutFront(text);
	const end = endOfName(name);
	if (!OPENS_QUOTE.test(name)) return name.slice(0, end);
	for (const { index, 0: quote } of name.matchAll(QUOTES))
		if (index > 0 && index < end && end < index + quote.length)
			return name.slice(0, index + quote.length);
	return name.slice(0, end);
}

/** "Alpha e.V.": letters with full stops, the last of which belongs to the name. */
const LETTERS = /(?:^|[\s.])\p{L}\.\s?\p{L}$/u;

function endOfName(text: string): number {
	const name = withoutBack(text);
	const end = name.length;
	return text.charAt(end) === "." && LETTERS.test(name) ? end + 1 : end;
}

/** Without brackets at the ends that are not closed or not opened. */
function withoutStray(name: string, open: string, close: string): string {
	if (!name.includes(open) && !name.includes(close)) return name;
	let text = name;
	let surplus = countOf(name, open) - countOf(name, close);
	for (; surplus > 0 && text.startsWith(open); surplus--)
		text = withoutFront(text.slice(1));
	for (; surplus < 0 && text.endsWith(close); surplus++)
		text = withoutBack(text.slice(0, -1));
	while (text.startsWith(close)) text = text.slice(1).trim();
	while (text.endsWith(open)) text = text.slice(0, -1).trim();
	return text.startsWith(open) && text.indexOf(close) === text.length - 1
		? text.slice(1, -1).trim()
		: text;
}

function countOf(text: string, mark: string): number {
	let count = 0;
	for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
		count++;
	return count;
}
