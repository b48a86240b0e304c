/** Words that name a channel of a group: where it can be reached, not what it is called. */

import type { LinkKind } from "../result/schema";
import { addToHash, lowerCode } from "../text/ascii-words";
import { codeAt } from "../text/codes";
import { hasClass } from "./lexicon";
import { wordsOfField, wordsWithin } from "./packed-words";
import { remembering } from "./remembering";
import { CLASSES } from "./word-classes";

/**
 * Nouns of all languages, each with the kind of link that it announces. A text is a channel's name if all its words are such
 * nouns, words that go with them ({@link COMPANIONS}) or other languages' forms of either.
 */
export const CHANNEL_WORDS: Readonly<Record<string, LinkKind>> =
	Object.fromEntries(wordsWithin<LinkKind>("channels"));

/** Words beside channel words that add nothing: articles, possessives, "group", "page" … */
export const COMPANIONS: ReadonlySet<string> = new Set(
	wordsOfField("companions"),
);

/** Whether a text says no more than "group", "community" or "the page". */
export const isGeneric = (text: string): boolean =>
	text
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.every((word) => word === "" || COMPANIONS.has(word));

/** Nouns that say less than one in front of them: a “job list” is about jobs. */
const GENERIC: ReadonlySet<string> = new Set(
	"list lists lista listas liste site web mail".split(" "),
);

/** Characters around and between channel words. */
const EDGES =
	/^[\s:.,;!()[\]{}"'“”‘’«»–—*/|•·-]+|[\s:.,;!()[\]{}"'“”‘’«»–—*/|•·-]+$/gu;

const withoutEdges = (lower: string): string =>
	/^\w(?:.*\w)?$/.test(lower) ? lower : lower.replace(EDGES, "");

/** Nothing but words with single blanks between. */
const PLAIN =
	/^[^\s:.,;!()[\]{}"'“”‘’«»–—*/|•·-]+(?: [^\s:.,;!()[\]{}"'“”‘’«»–—*/|•·-]+)*$/;

/** White space as `\s` has it. */
const WHITE =
	"\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
const edgeCodes = new Uint8Array(0x10000);
for (const mark of `${WHITE}{}:.,;!()[]"'“”‘’«»–—*/|•·-`)
	edgeCodes[codeAt(mark, 0)] = 1;

const isEdge = (code: number): boolean => edgeCodes[code] === 1;

/** What comes after the last character of {@link EDGES} inside a text, in lower case. */
function lastPiece(text: string): string {
	let end = text.length;
	while (end > 0 && isEdge(codeAt(text, end - 1))) end--;
	let start = end;
	while (start > 0 && !isEdge(codeAt(text, start - 1))) start--;
	return text.slice(start, end).toLowerCase();
}

/** No channel's name is longer. */
const LONGEST = 60;

/** What a text says as a channel's name. */
interface Reading {
	isChannel: boolean;
	kind: LinkKind | undefined;
}

const SAYS_NOTHING: Reading = { isChannel: false, kind: undefined };

const KINDS: ReadonlyMap<string, LinkKind> = new Map(
	Object.entries(CHANNEL_WORDS),
);

/** Whether a word is one of {@link CHANNEL_WORDS}; case does not count. */
export const isChannelWord = (word: string): boolean =>
	KINDS.has(word.toLowerCase());

/** What texts end with: words in lower case, of which most texts have none. */
class Ends {
	readonly #words: ReadonlySet<string>;
	/** 1 for the hash of each word. */
	readonly #hashes = new Uint8Array(HASHES);

	constructor(words: Iterable<string>) {
		this.#words = new Set(words);
		for (const word of this.#words) {
			let hash = 0;
			for (let at = word.length - 1; at >= 0; at--)
				hash = addToHash(hash, codeAt(word, at));
			this.#hashes[hash & (HASHES - 1)] = 1;
		}
	}

	/** Whether a text may end with one of the words, by its last characters: few others seem to. */
	canEnd(text: string): boolean {
		let at = text.length;
		while (at > 0 && isEdge(codeAt(text, at - 1))) at--;
		let hash = 0;
		while (at > 0) {
			const code = codeAt(text, --at);
			if (isEdge(code)) break;
			if (code >= 0x80) return this.#words.has(lastPiece(text));
			hash = addToHash(hash, lowerCode(code));
		}
		return this.#hashes[hash & (HASHES - 1)] === 1;
	}
}

/** Number of hashes: large enough that few other words share one. */
const HASHES = 0x2000;

const endsOf = (kinds: ReadonlyMap<string, LinkKind>): Ends =>
	new Ends([...kinds.keys(), ...COMPANIONS].map(lastPiece));

const ENDS = endsOf(KINDS);

/** Recognizes channel words, including those of the caller. */
export class ChannelWords {
	readonly #kinds: ReadonlyMap<string, LinkKind>;
	/** What the texts end with that say anything: most texts do not. */
	readonly #ends: Ends;
	/** Labels are the same again and again. */
	readonly #readLabel = remembering((text) => this.#readAnew(text));

	/** @param more nouns of the caller, each with the kind of link that it announces; case does not count. */
	constructor(more: Readonly<Record<string, LinkKind>> = {}) {
		const own = Object.entries(more).map(
			([word, kind]) => [word.toLowerCase(), kind] as const,
		);
		this.#kinds = own.length === 0 ? KINDS : new Map([...KINDS, ...own]);
		this.#ends = own.length === 0 ? ENDS : endsOf(this.#kinds);
	}

	/** Whether a text says only what channel a link is: “Our Website”, “IRC:”, “Google Group”. An empty text does not. */
	readonly isChannel = (text: string): boolean => this.#read(text).isChannel;

	/**
	 * The kind that a label announces with its last word, or in front of a colon: “Python forums” is `forum`, “Facebook page”
	 * and “Facebook: Python Lietuva” are `social`, “List of schools” says nothing.
	 */
	readonly kindOf = (label: string): LinkKind | undefined =>
		this.#read(label).kind ?? this.#kindOfHead(label);

	/** The kind of the one noun that a label says more of: “Photos of the last meeting”. */
	#kindOfHead(label: string): LinkKind | undefined {
		const at = label.indexOf(" ");
		if (at < 0) return undefined;
		const head = label.slice(0, at).toLowerCase();
		const kind = this.#kinds.get(head);
		return kind === undefined ||
			GENERIC.has(head) ||
			!SAID_OF_NOUN.test(label.slice(0, at + MAX_JOINT))
			? undefined
			: kind;
	}

	#read(text: string): Reading {
		if (text.length > LONGEST) return SAYS_NOTHING;
		if (!this.#ends.canEnd(text) && !text.includes(":")) return SAYS_NOTHING;
		return this.#readLabel(text);
	}

	#readAnew(text: string): Reading {
		const lower = text.toLowerCase();
		const words = PLAIN.test(lower) ? lower : this.#plainWords(lower);
		const whole = this.#kinds.get(withoutEdges(lower));
		const inFront = this.#readFront(text);
		const { isChannel, kind } = this.#readWords(words);
		return {
			isChannel: isChannel || whole !== undefined,
			kind: whole ?? (inFront.isChannel ? inFront.kind : kind),
		};
	}

	/** The words of a text in lower case, without punctuation; compounds are taken apart: “Telegram-Gruppe”. */
	#plainWords(lower: string): string {
		return lower
			.split(/[\s,/|()[\]{}–—]+/)
			.map(withoutEdges)
			.filter((word) => word !== "")
			.map((word) => (this.#kinds.has(word) ? word : word.replaceAll("-", " ")))
			.join(" ");
	}

	/** The text in front of a colon. */
	#readFront(text: string): Reading {
		if (!text.includes(":")) return SAYS_NOTHING;
		const front = /^([^:]+):\s/.exec(text)?.[1];
		return front === undefined ? SAYS_NOTHING : this.#read(front);
	}

	/** Reads words from the last to the first that is neither a noun nor a companion. */
	#readWords(words: string): Reading {
		let isChannel = false;
		let kind: LinkKind | undefined;
		/** Whether the next noun determines the kind. */
		let isOpen = true;
		for (let end = words.length; end > 0; ) {
			const start = words.lastIndexOf(" ", end - 1) + 1;
			const word = words.slice(start, end);
			const own = this.#kinds.get(word);
			const isCompanion = COMPANIONS.has(word);
			if (own === undefined && !isCompanion) return { isChannel: false, kind };
			isChannel ||= own !== undefined;
			if (isOpen && !isCompanion) {
				isOpen = kind === undefined && GENERIC.has(word);
				kind = own;
			}
			end = start - 1;
		}
		return { isChannel, kind };
	}
}

let ownWords: ChannelWords | undefined;

/** Those of the dictionaries, with those of the caller if there are any. */
export function channelWordsWith(
	more: Readonly<Record<string, LinkKind>> | undefined,
): ChannelWords {
	if (more !== undefined) return new ChannelWords(more);
	ownWords ??= new ChannelWords();
	return ownWords;
}

/** Whether a heading says nothing but which channels are under it: "Video channels", "Slack". */
export const isChannelHeading = (heading: string): boolean =>
	channelWordsWith(undefined).isChannel(heading);

/** Where the first noun of a label ends, and what is said of it begins: "Photos | of the last meeting". */
const SAID_OF_NOUN =
	/(?<=\p{L}) (?:of|from|on|about|at|for|in|with|and|to|de|da|do|das|dos|del|della|dei|di|du|des|von|vom|der|aus|zu|zum|zur|für|auf|van|over|voor|en|em|sur|sobre|para|pour|no|na|su|sul) /u;

/** The longest of these words, with its blanks. */
const MAX_JOINT = 7;

const isNoun = (word: string): boolean =>
	isChannelWord(word) || hasClass(word, CLASSES.subjects);

/**
 * Whether a label says what is there, and names nobody: "Photos of the last meeting", "Course home page", "Página da disciplina".
 *
 * A noun in front of a place ("Code for Nairobi") or after a name ("Prairie Links") may be a group's name.
 */
export function saysWhatIsThere(label: string): boolean {
	const [head = ""] = label.split(SAID_OF_NOUN, 1);
	const after = label.slice(head.length);
	const words = head.split(" ").filter((word) => word !== "");
	const [first = ""] = words;
	const last = words.at(-1) ?? "";
	if (/^ (?:for|para|pour|für|voor) \p{Lu}/u.test(after)) return false;
	if (words.length === 1) return after !== "" && isNoun(first);
	const rest = words.slice(1);
	return (
		(isNoun(last) && (/^\p{Ll}/u.test(last) || isNoun(first))) ||
		(isNoun(first) && rest.every((word) => /^\p{Ll}/u.test(word)))
	);
}
