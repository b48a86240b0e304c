/** Text whose UTF-8 bytes were read as Latin-1 or Windows-1252 before it came to the wiki: “CÃ©sar” for “César”. */

/** What Windows-1252 has in place of the control characters 80–9F. */
const WINDOWS_1252 = new Map(
	[
		...new TextDecoder("windows-1252").decode(
			Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index),
		),
	].map((character, index) => [character, 0x80 + index]),
);

const CONTINUATION = `[\\u0080-\\u00bf${[...WINDOWS_1252.keys()].join("")}]`;

/** A lead byte of UTF-8 and as many continuation bytes as it announces. */
const SEQUENCE = new RegExp(
	`[\\u00c2-\\u00df]${CONTINUATION}|[\\u00e0-\\u00ef]${CONTINUATION}{2}|[\\u00f0-\\u00f4]${CONTINUATION}{3}`,
	"gu",
);

const STRICT = new TextDecoder("utf-8", { fatal: true });

/** The character that a sequence stands for, if it is one that people write. */
function decode(sequence: string): string | undefined {
	const bytes = Uint8Array.from(
		sequence,
		(character) => WINDOWS_1252.get(character) ?? character.charCodeAt(0),
	);
	try {
		const character = STRICT.decode(bytes);
		return /[\p{L}\p{M}\p{P}]/u.test(character) ? character : undefined;
	} catch {
		return undefined;
	}
}

/** A quotation mark at the end of a word may be one: "IRMÃ»" in «A IRMÃ». */
const CLOSING = /[»›”’“…]$/;

const ASCII = /^[\0-\x7f]*$/;

/** Whether nothing in a text is beyond ASCII but what decodes. */
const isAsciiElsewhere = (text: string): boolean =>
	ASCII.test(text.replace(SEQUENCE, ""));

/** Whether a word is sound, or was decoded wrongly for certain. */
const isCertain = (word: string): boolean =>
	word.search(SEQUENCE) < 0 || (isAsciiElsewhere(word) && !CLOSING.test(word));

/**
 * Repairs a text where that is certain: every letter of it that could have come about that way decodes, and nothing else in it,
 * or at least in the words that have such letters, is beyond ASCII (`docs/usergroups.md`, “Shape”).
 *
 * @returns the text as it was written, or `undefined` if there is nothing to repair.
 * @example
 * repairMojibake("CÃ©sar está") // "César está"
 */
export function repairMojibake(text: string): string | undefined {
	if (!/[\u00c2-\u00f4]/.test(text)) return undefined;
	let certain = true;
	const repaired = text.replace(SEQUENCE, (sequence) => {
		const character = decode(sequence);
		certain &&= character !== undefined;
		return character ?? sequence;
	});
	if (!certain || repaired === text) return undefined;
	return isAsciiElsewhere(text) || text.split(/[ \t\r\n]/).every(isCertain)
		? repaired
		: undefined;
}
