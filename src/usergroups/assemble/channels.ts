/** Channels of a group: links and contacts beside or under it (`docs/usergroups.md`, “Groups”, 2). */

import { appendAll } from "../../append-all";
import { type IsRegion, placeIn } from "../places/place-in";
import { LETTER, plainLetters } from "../read/letters";
import { linksOf } from "../read/prose";
import { besideSpans, beyondLabels, type Prose } from "../read/span";
import type { Contact, Link, Position, UserGroup } from "../result/schema";
import { contactsOf } from "./contacts";
import { describe, withNotes } from "./descriptions";

/** Links and contacts that belong to a group around them or beside them. */
export interface Channel {
	links: Link[];
	contacts: Contact[];
	/** What the item says, if that is more than channel words; and the part of it that is more. */
	remark?: string;
	more?: string;
	/** Whether it is a field such as "Meeting place: …": no group is made for it. */
	isField?: boolean;
	position: Position;
}

/** The links and contacts of a channel item; the text that these do not hold is a remark. */
export function channelOf(prose: Prose): Channel {
	const channel: Channel = {
		links: linksOf(prose),
		contacts: contactsOf(prose),
		position: prose.position,
	};
	if (saysMore(prose, channel.contacts)) {
		channel.remark = withNotes(prose, prose.text);
		channel.more = afterColon(beyondLabels(prose, 0));
	}
	return channel;
}

/** A fast test that passes for all texts of two words. */
const CAN_BE_WORDS = /[^\0-@]{3}[^:]*[^\0-@]{2}/;

/** For {@link plainLetters}. */
const TWO_WORDS = new RegExp(`[${LETTER}]{3}[^:]*[${LETTER}]{2}`);

const afterColon = (text: string): string => text.slice(text.indexOf(":") + 1);

/** Whether a channel's text has more than a label in front of a colon, its links and its contacts. */
function saysMore(prose: Prose, contacts: readonly Contact[]): boolean {
	const beside = besideSpans(prose);
	let rest = "";
	let from = 0;
	for (const { irc, original } of contacts) {
		const shown = irc ?? original ?? "";
		const at = beside.indexOf(shown, from);
		if (at < 0) continue;
		rest += `${beside.slice(from, at)} `;
		from = at + shown.length;
	}
	const said = afterColon(rest + beside.slice(from));
	return CAN_BE_WORDS.test(said) && TWO_WORDS.test(plainLetters(said));
}

/**
 * Gives a group one of its channels; a remark there can be the first to name its place.
 *
 * @param isRegion whether a name is that of a region around.
 */
export function addChannel(
	group: UserGroup,
	{ links, contacts, remark, more }: Channel,
	isRegion: IsRegion,
): void {
	appendAll(group.links, links);
	appendAll(group.contacts, contacts);
	describe(group, remark);
	const stated = more === undefined ? undefined : placeIn(more, isRegion);
	if (stated !== undefined && !contacts.some(({ name }) => name === stated))
		group.place ??= stated;
}
