/** Rules: under a heading that names a group, what is the group's own and what is another group. */
import { isGeneric } from "../../dictionaries/channel-words";
import { hasGroupWord } from "../../dictionaries/vocabulary";
import { isPlaceName } from "../../places/stated-place";
import { leadingSpan } from "../../read/span";
import { isOwnName, otherWords } from "../own-names";
import type { Rule } from "../subject";
import { isChannelItem } from "./channel-words";

/** Under a heading that names a group, a link that is called after it, or its wiki page, is a channel. */
export const ownChannel: Rule = {
	name: "channel-of-heading",
	of: "group",
	judge({ listing, lead, item, context, name, text }) {
		const front = /^([^:]+):\s/.exec(text)?.[1];
		if (front !== undefined && item.prose.spans.length > 0 && isGeneric(front))
			return { kind: "channel", evidence: [`only says "${front}"`] };
		if (lead === undefined) return undefined;
		if (item.items.length > 0) return { reason: "items are nested in it" };
		const { label, page } = lead;
		const shown = label ?? page?.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ") ?? "";
		if (isOwnName(shown, listing.names))
			return { kind: "channel", evidence: ["called after the group"] };
		if (label === undefined && page !== undefined && hasGroupWord(shown))
			return { kind: "channel", evidence: ["the group's wiki page"] };
		const rest = otherWords(shown, listing.names).join(" ");
		return context.channels.isChannel(rest) ||
			isChannelItem(item.prose, context)
			? { kind: "channel", evidence: ["channel of the group"] }
			: { reason: `"${name.name}" is not called after the group` };
	},
};

/** Under a heading that names a group, a place with a channel of its own over people is another group. */
export const cityWithChannel: Rule = {
	name: "city-with-channel",
	of: "group",
	judge({ inner, item, name, context }) {
		if (inner.length === 0) return undefined;
		const isCity = isPlaceName(name.name) && name.end > 0;
		if (!isCity || item.prose.spans.length === 0) return undefined;
		return inner.every(({ kind }) => kind === "member") &&
			item.prose.spans.every(({ label }) =>
				context.channels.isChannel(label ?? "list"),
			)
			? {
					kind: "group",
					evidence: ["a place with a channel over people"],
					name: { ...name, nameSource: "place" },
				}
			: { reason: "not all under it are people" };
	},
};

/** Under a heading that names a group, an item is another group only if a word for a group says so. */
export const otherGroup: Rule = {
	name: "other-group",
	of: "group",
	judge({ listing, name, item }) {
		const isNamed =
			hasGroupWord(name.name) && !isOwnName(name.name, listing.names);
		if (isNamed && (item.prose.spans.length > 0 || name.end > 0))
			return { kind: "group", evidence: ["a word for a group in its name"] };
		return leadingSpan(item.prose) === undefined
			? { kind: "prose", evidence: ["text of the group"] }
			: { kind: "prose", evidence: ["link of the group"] };
	},
};
