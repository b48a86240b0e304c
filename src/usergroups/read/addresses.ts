/** E-mail addresses as people write them so that machines do not read them. */
import { AT as AT_WORD } from "../dictionaries/word-classes";
import { MARKS } from "./characters";
import { type Prose, type WrittenAddress, wordsOf } from "./span";

const AT = String.raw`(?:\s*[[({<]\s*(?:at|AT|@|arroba|chez)\s*[\])}>]\s*|\s+(?:at|AT|arroba)\s+)`;
const DOT = String.raw`(?:\s*[[({<]\s*(?:dot|DOT|\.|punto|ponto|point)\s*[\])}>]\s*|\s+(?:dot|DOT)\s+|\.)`;
const USER = String.raw`[A-Za-z0-9][\w+-]*(?:(?:\.|\s*[[({<]\s*(?:dot|DOT)\s*[\])}>]\s*)[\w+-]+)*`;
const LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";

/** An address written out: `joe at example.org`, `joe[at]example[dot]org`, `joe (at) example.org`. */
const WRITTEN_OUT = new RegExp(
	String.raw`(?<![\w@./+-])${USER}${AT}${LABEL}(?:${DOT}${LABEL})*${DOT}[A-Za-z]{2,}(?![\w@])`,
	"gu",
);

/** Whether a text has a sign, or a word, that is in every address: most have not. */
export const canHoldAddress = (prose: Prose): boolean =>
	(prose.marks & MARKS.at) !== 0 || (wordsOf(prose).classes & AT_WORD) !== 0;

/** Words in front of “at python.org” without being somebody's name. */
const NOT_A_USER =
	/^(?:meet|meets|met|meeting|meetings|us|look|found|here|there|held|hosted|is|are|be|up|see|page|pages|site|website|list|lists|group|available|online|located|live|lives|archived|register|more|info|it|me|wiki|irc|chat|channel|hours|office|one|them|documentation)@/i;

/** " at " as prose has it; in brackets, or in capitals, it stands for the sign. */
const PLAIN_AT = /\sat\s/;

const EACH_AT = new RegExp(AT, "gu");
const EACH_DOT = new RegExp(DOT, "gu");

/** The address that a text stands for as a whole, `undefined` if it stands for none. */
export function decodeAddress(text: string): string | undefined {
	const plain = text
		.replace(EACH_AT, "@")
		.replace(EACH_DOT, ".")
		.replace(/\s/g, "");
	return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(plain) ? plain : undefined;
}

const IRC =
	/\b(?:irc|freenode|libera|oftc|undernet|efnet|quakenet|hackint)\b/iu;

/** Whether a text names IRC, or one of its networks. */
export const speaksOfIrc = (text: string): boolean => IRC.test(text);

const NO_ADDRESSES: readonly WrittenAddress[] = [];

/** Addresses that are written out in running text (`docs/usergroups.md`, “Shape”). */
export function findAddresses(prose: Prose): readonly WrittenAddress[] {
	if (!canHoldAddress(prose)) return NO_ADDRESSES;
	prose.addresses ??= addressesIn(prose.text);
	return prose.addresses;
}

const addressesIn = (text: string): WrittenAddress[] =>
	[...text.matchAll(WRITTEN_OUT)].flatMap((match) => {
		const [original] = match;
		const email = decodeAddress(original);
		if (email === undefined) return [];
		if (PLAIN_AT.test(original) && NOT_A_USER.test(email)) return [];
		return [
			{
				email,
				original,
				start: match.index,
				end: match.index + original.length,
			},
		];
	});
