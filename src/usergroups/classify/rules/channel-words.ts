/** Rule: nothing but channel words, with their links or addresses. */
import type { ChannelWords } from "../../dictionaries/channel-words";
import { isRole } from "../../dictionaries/vocabulary";
import { CLASSES } from "../../dictionaries/word-classes";
import { findAddresses, speaksOfIrc } from "../../read/addresses";
import { MARKS } from "../../read/characters";
import type { Context } from "../../read/context";
import { hasWord } from "../../read/letters";
import {
	besideSpans,
	isBare,
	leadingSpan,
	type Prose,
	type Span,
	wordsOf,
} from "../../read/span";
import { codeAt } from "../../text/codes";
import type { Rule } from "../subject";

/** An item that holds nothing but channel words and their links or addresses is a channel. */
export const channelWords: Rule = {
	name: "channel-words",
	judge: ({ item, context }) =>
		isChannelItem(item.prose, context)
			? { kind: "channel", evidence: ["only channel words and addresses"] }
			: undefined,
};

/** Whether an item says nothing but which channel its links are. */
export function isChannelItem(prose: Prose, { channels }: Context): boolean {
	const { text, marks, spans } = prose;
	const hasColon = (marks & MARKS.colon) !== 0;
	const front = hasColon ? labelInFront(text) : undefined;
	if (
		front !== undefined &&
		(spans[0]?.start ?? text.length) > front.length &&
		channels.isChannel(front)
	)
		return true;
	if (isOfficeHolder(prose)) return true;
	const [first] = spans;
	if (first === undefined)
		return channels.isChannel(text) || isIrcChannel(text);
	const isFirstLabel = isLabel(first, channels);
	if (
		spans.every(
			(span) =>
				isBare(span) ||
				(span === first ? isFirstLabel : isLabel(span, channels)) ||
				isHandle(span),
		)
	) {
		const rest = besideLinks(prose);
		if (!hasWord(rest) || channels.isChannel(rest)) return true;
		if (!hasColon && channels.isChannel(text)) return true;
	}
	return (
		(isFirstLabel || isChatRoom(first)) &&
		leadingSpan(prose) !== undefined &&
		/^\s*(?:$|[-–—:,;.(]|\p{Ll})/u.test(text.slice(first.end))
	);
}

/** "#python on irc.a.example". */
const isIrcChannel = (text: string): boolean =>
	/^#{1,2}[\w.+-]*\w\s/.test(text) && speaksOfIrc(text);

/** Whether an item is somebody's office and address: "Chair: [[mailto:jane@a.example|Jane Roe]]", "Secretary: jane at a.example". */
function isOfficeHolder(prose: Prose): boolean {
	const { text, spans, contacts } = prose;
	const [first] = spans;
	const [address] = first === undefined ? findAddresses(prose) : [];
	const start = first?.start ?? address?.start;
	if (start === undefined && contacts.length === 0) return false;
	if (start === 0) return false;
	const hasRole = (wordsOf(prose).ofParts & CLASSES.roles) !== 0;
	if (!hasRole && isAfterBlank(text, start)) return false;
	const [front = ""] = text.slice(0, start).split(":");
	return (
		isRole(front) && spans.every(({ isMail, wikiName }) => wikiName || isMail)
	);
}

/** Whether a word ends where a text ends, or a part of it. */
const isAfterBlank = (text: string, end = text.length): boolean =>
	end === text.length || codeAt(text, end - 1) === BLANK;

const BLANK = 0x20;

/** "IRC" of "IRC: #python". */
export function labelInFront(text: string): string | undefined {
	const start = text.search(/[\p{L}#]/u);
	const end = text.indexOf(":", start);
	return start >= 0 && end > start && /\s/.test(text.charAt(end + 1))
		? text.slice(start, end)
		: undefined;
}

/** "@alpha", "#alpha": what a group is called in a service. */
const isHandle = ({ label, link }: Span): boolean =>
	label !== undefined &&
	(link.kind === "social" || link.kind === "chat") &&
	/^[@#][\w.-]+$/.test(label);

/** "[[irc://irc.a.example/alpha|#alpha]] on irc.a.example". */
const isChatRoom = (span: Span): boolean =>
	span.link.kind === "chat" && isHandle(span);

/** Whether the label of a link, or what is in it before a colon, is a channel's. */
function isLabel({ label }: Span, channels: ChannelWords): boolean {
	if (label === undefined) return false;
	if (channels.isChannel(label)) return true;
	if (!label.includes(":")) return false;
	const front = /^([^:]+):\s/.exec(label)?.[1];
	return front !== undefined && channels.isChannel(front);
}

/** A text without its links and remarks in brackets. */
function besideLinks(prose: Prose): string {
	const rest = besideSpans(prose);
	return rest.includes("(") ? rest.replace(/\([^()]*\)/g, " ") : rest;
}
