/** People under "Members". */
import {
	hasGroupWord,
	hasTopic,
	isMembersHeading,
	isPlural,
} from "../../dictionaries/vocabulary";
import { cleanName } from "../../read/clean-name";
import type { Context } from "../../read/context";
import type { Classified, ItemKind } from "../classified";
import { isChannelItem } from "../rules/channel-words";

/** "Members" over people. */
export const isOverPeople = ({ item }: Pick<Classified, "item">): boolean =>
	item.items.length > 0 && isMembersHeading(cleanName(item.prose.text));

/** What an item under "Members" is: a person, unless it is a channel or a heading over people. */
export function underMembers({ item }: Classified, context: Context): ItemKind {
	const { prose, items } = item;
	if (isChannelItem(prose, context)) return "channel";
	const isText = !prose.spans.some(({ wikiName }) => !wikiName);
	const names = hasGroupWord(prose.text) || hasTopic(prose.text);
	if (
		items.length > 0 &&
		isText &&
		((!names && prose.spans.length === 0) || isPlural(prose.text))
	)
		return "heading";
	return prose.text === "" ? "prose" : "member";
}
