/** Names of groups that a link gives: its label, its page, its host, or the text after an address. */
import { beginsWith } from "../../dictionaries/lexicon";
import {
	endOfGroupWord,
	hasGroupWord,
	hasSubjectWord,
} from "../../dictionaries/vocabulary";
import { CLASSES } from "../../dictionaries/word-classes";
import { cleanName } from "../../read/clean-name";
import { separatorsOf } from "../../read/separators";
import { isBare, leadingSpan, type Prose, type Span } from "../../read/span";
import { splitUrl } from "../../read/urls";
import type { Name } from "../name";

/** Text after a bare address that only describes what is there. */
const DESCRIPTION_ONLY =
	/^(?:the|(?:[Aa]n?|[Oo]ne|[Ss]ome|[Uu]na?|[Uu]ma?|[Ee]ine?|[Uu]ne))\s+\p{Ll}|\b(?:who|which|that|where)\b/u;

/** The link that the item starts with, or the text after it. */
export function nameByFirstLink(prose: Prose): Name | undefined {
	const first = leadingSpan(prose);
	if (first === undefined || first.wikiName) return undefined;
	const { address } = first;
	return address === undefined
		? named(first, first.end)
		: nameAfterAddress(prose, first, address);
}

/** The link right after a text that an item starts with and that is struck out: the new name after the old one. */
export function nameAfterOldName(
	{ text, spans, struck }: Prose,
	isChannel: (text: string) => boolean,
): Name | undefined {
	if (struck?.start !== 0 || struck.end === 0) return undefined;
	const next = spans.find(({ start }) => start >= struck.end);
	if (next === undefined || isBare(next) || next.wikiName) return undefined;
	if (text.slice(struck.end, next.start).trim() !== "") return undefined;
	if (isChannel(next.label ?? "")) return undefined;
	const name = named(next, next.end);
	// What a link shows is in its label.
	const isLinked = spans.some(({ start }) => start < struck.end);
	return name && !isLinked
		? { ...name, former: cleanName(text.slice(0, struck.end)) }
		: name;
}

/** "are a group of beginners", "is a local user group": so many words up to the one for a group. */
const WORDS_TO_GROUP = 5;

/** Whether what follows a label begins with what only a group does or is ("meet in Ulm", "is a group"), or any verb where the label has a word for a group. */
function saysOfGroup(label: string, text: string): boolean {
	if (beginsWith(text, CLASSES.imperatives)) return true;
	if (!beginsWith(text, CLASSES.verbs)) return false;
	const end = endOfGroupWord(text);
	return (
		hasGroupWord(label) ||
		(end > 0 && text.slice(0, end).trim().split(" ").length <= WORDS_TO_GROUP)
	);
}

/** "The [[http://a.example|Alpha Users]] meet in Ulm": an article, a link that is a name, and what is said of it. */
export function nameAfterArticle(
	{ text, spans: [first] }: Prose,
	isChannel: (text: string) => boolean,
): Name | undefined {
	if (!first?.label || first.isMail) return undefined;
	const isName =
		/^(?:The|D[ei]r|Die|La|Les?|El|Os?) $/.test(text.slice(0, first.start)) &&
		/^\p{Lu}.*\s\p{Lu}/u.test(first.label) &&
		!isChannel(first.label) &&
		!hasSubjectWord(first.label) &&
		saysOfGroup(first.label, text.slice(first.end));
	return isName ? named(first, first.end) : undefined;
}

/** The label of a link, or the page that it leads to. */
export function named({ label, page }: Span, end: number): Name | undefined {
	const shown = cleanName(label ?? "");
	const name = shown || cleanName(page ?? "");
	return name === ""
		? undefined
		: { name, nameSource: shown === "" ? "page" : "label", end };
}

/** The text after the addresses that an item starts with; by their host where it only describes. */
function nameAfterAddress(prose: Prose, first: Span, address: string): Name {
	const { text, spans } = prose;
	let { end } = first;
	for (const span of spans)
		if (isBare(span) && /^[\s,;/&]*$/u.test(text.slice(end, span.start)))
			end = span.end;
	const rest = text.slice(end).replace(/^[\s\-–—:,;.)\]]+/u, "");
	const from = text.length - rest.length;
	const said = text.slice(from, nextLink(prose, from));
	const words = said
		.slice(0, separatorsOf(said)[0]?.start)
		.replace(/, \p{Ll}.*/u, "");
	const name = cleanName(words);
	return name !== "" && !DESCRIPTION_ONLY.test(said)
		? { name, nameSource: "text", end: from + words.length }
		: nameByHost(address, first.label, end);
}

/** Where the next link starts that is no CamelCase word. */
export const nextLink = ({ spans }: Prose, from: number): number | undefined =>
	spans.find(({ start, wikiName }) => start >= from && !wikiName)?.start;

export function nameByHost(
	url: string,
	label: string | undefined,
	end: number,
): Name {
	const { scheme, host } = splitUrl(url);
	const address = scheme === "mailto" ? url.slice("mailto:".length) : host;
	return { name: address || label || url, nameSource: "host", end };
}

/** The first link that has a label, or leads to a page. */
export function firstNamed(spans: readonly Span[]): Name | undefined {
	for (const span of spans) {
		const name = named(span, 0);
		if (name !== undefined) return name;
	}
	return undefined;
}
