/** What a group is called (`docs/usergroups.md`, "Groups", 1). */
import type { Context } from "../../read/context";
import type { Item } from "../../read/items";
import type { Prose } from "../../read/span";
import { nameOfBeginning } from "../beginnings";
import type { Name } from "../name";
import {
	firstNamed,
	nameAfterArticle,
	nameAfterOldName,
	nameByFirstLink,
	nameByHost,
} from "./link-names";
import { nameByText } from "./text-names";
import { nameByWork } from "./work-names";

/**
 * The name of the group that an item is about.
 *
 * @param region the name of the place that the item is under, for a group that has no name and no place of its own yet.
 */
export function nameOf(
	{ prose }: Item,
	{ channels }: Context,
	region?: string,
): Name {
	return (
		nameOfBeginning(prose, region) ??
		nameByWork(prose) ??
		nameAfterOldName(prose, channels.isChannel) ??
		nameByFirstLink(prose) ??
		nameAfterArticle(prose, channels.isChannel) ??
		nameByText(prose, channels.isChannel) ??
		fallback(prose)
	);
}

/** Where nothing names the group: its first link that has a label, else a host, else all that is there. */
function fallback({ text, spans }: Prose): Name {
	const url = spans[0]?.url;
	return (
		firstNamed(spans) ??
		(url === undefined
			? { name: text || "?", nameSource: "text", end: 0 }
			: nameByHost(url, undefined, 0))
	);
}
