/** Rules: lines that speak to the reader, and sentences. */
import { isRequest, saysNone } from "../../dictionaries/requests";
import {
	findVerb,
	findVerbOutsideBrackets,
	hasGroupWord,
	hasTopic,
	isPlural,
	isUnfinished,
	startsWithArticle,
} from "../../dictionaries/vocabulary";
import type { Prose, Span } from "../../read/span";
import type { Name } from "../name";
import type { Rule, Subject } from "../subject";
import { saysNoneAtPlace } from "./none-at-place";

/** Whether an item starts with a link that can name a group. */
const startsWithLink = ({ lead }: Subject): boolean =>
	lead !== undefined && !lead.wikiName;

/** An item that asks its reader something, or to do something, or says that there is nothing, is prose. */
export const request: Rule = {
	name: "request",
	judge(subject) {
		const { text, item, level, words } = subject;
		if (startsWithLink(subject)) return undefined;
		if (saysNoneAtPlace(item))
			return { kind: "prose", evidence: ["says that there is none"] };
		if (subject.name.isForming) return undefined;
		if (!isRequest(text, words)) return undefined;
		if (level > 0) return { kind: "prose", evidence: ["speaks to the reader"] };
		if (item.items.length > 0) return { reason: "items are nested in it" };
		const isSentence =
			findVerb(text, words) >= 0 ||
			text.includes("?") ||
			saysNone(text) ||
			(item.prose.spans.length === 0 && /[.!]$/.test(text));
		return isSentence
			? { kind: "prose", evidence: ["speaks to the reader"] }
			: { reason: "no verb" };
	},
};

/** A sentence is prose, unless a name is before its verb or a link in it names a group. */
export const sentence: Rule = {
	name: "sentence",
	judge(subject) {
		const { text, item, name, context } = subject;
		if (startsWithLink(subject)) return undefined;
		if (name.person !== undefined || name.isForming) return undefined;
		if (name.nameSource === "page") return undefined;
		if (subject.level > 0 && isDetail(subject))
			return { kind: "prose", evidence: ["says more of what is around it"] };
		const named = item.prose.spans.find(
			(span) => name.end === 0 && span.label === name.name,
		);
		if (named !== undefined && isName(named, context.channels.isChannel))
			return { reason: "a link in it names a group" };
		const written = writtenName(text, name);
		const isNamed =
			item.prose.spans.length > 0 || hasGroupWord(text) || hasTopic(text);
		if ((isNamed ? findVerbOutsideBrackets : findVerb)(written) >= 0)
			return { kind: "prose", evidence: ["verb in what would be the name"] };
		return name.end > 0 &&
			isUnfinished(written) &&
			!hasGroupWord(name.name.replace(/\s+\S+$/, ""))
			? { kind: "prose", evidence: ["what would be the name is cut off"] }
			: undefined;
	},
};

/** The part of a text that is its name; all of it, if that is a link in its middle. What is after a place is it without the place: "Ulm - see Alpha". */
function writtenName(text: string, { name, place, end }: Name): string {
	if (end === 0) return text;
	return place === undefined ? text.slice(0, end) : name;
}

/** "The first-year course": a word and a small letter. */
const SECOND_IS_SMALL = /^\S+ \p{Ll}/u;

/** Whether a text begins with an article and a common noun, and is no mere name in front of a link: it has no link, or goes on after it. */
const isOfCommonNoun = ({ text, spans }: Prose): boolean =>
	SECOND_IS_SMALL.test(text) &&
	startsWithArticle(text) &&
	(spans.length === 0 || /\p{L}/u.test(text.slice(spans.at(-1)?.end)));

/** A sentence of a nested item has at least so many words, most of them small. */
const WORDS_OF_SENTENCE = 5;

/** Whether a nested item begins with what is no name, or is built as a sentence, whose verb no dictionary may have: "Used in two courses on design." */
function isDetail({ text, item, name }: Subject): boolean {
	if (hasGroupWord(text)) return false;
	if (isOfCommonNoun(item.prose)) return true;
	// "The [[…|Spring Sprint]] takes place …".
	if (startsWithArticle(text) && item.prose.spans[0]?.end === name.end)
		return true;
	if (item.prose.spans.length > 0 || !text.endsWith(".")) return false;
	const words = text.split(" ");
	const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
	return words.length >= WORDS_OF_SENTENCE && small * 2 > words.length;
}

/** Whether the label of a link in running prose names a group: by a word for one, or by what it is about. */
const isName = (
	{ label = "" }: Span,
	isChannel: (text: string) => boolean,
): boolean =>
	(hasGroupWord(label) || hasTopic(label)) &&
	!isPlural(label) &&
	!isChannel(label);
