/** What a group is called (`docs/usergroups.md`, "Groups", 1). */
import { hasEntryWord, hasGroupWord } from "../../dictionaries/vocabulary";
import { cleanName } from "../../read/clean-name";
import type { Context } from "../../read/context";
import type { Item } from "../../read/items";
import { separatorsOf } from "../../read/separators";
import { endOfDate, isBare, type Prose } from "../../read/span";
import { nameOfBeginning } from "../beginnings";
import { isDateAlone } from "../cell-values";
import type { Name } from "../name";
import {
	firstNamed,
	nameAfterArticle,
	nameAfterOldName,
	nameByFirstLink,
	nameByHost,
	named,
	nextLink,
} from "./link-names";
import { nameByText } from "./text-names";
import { nameByWork } from "./work-names";
import { nameAsWritten } from "./written-names";

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
	const name =
		nameOfBeginning(prose, region) ??
		nameByWork(prose) ??
		nameAfterOldName(prose, channels.isChannel) ??
		nameByFirstLink(prose) ??
		nameAfterArticle(prose, channels.isChannel) ??
		nameByText(prose, channels.isChannel) ??
		fallback(prose);
	return isDateAlone(name.name)
		? (nameAfterDate(prose, name) ?? name)
		: withDate(prose, name);
}

/** A name with the date that is in front of it. */
function withDate({ text }: Prose, name: Name): Name {
	if (name.front !== undefined) return name;
	const end = endOfDate(text);
	return end === 0 || end >= name.end
		? name
		: { ...name, front: cleanName(text.slice(0, end)) };
}

/** What is between a date and a name. */
const JOINT = /^\s*[-–—:,]+\s*/;

/** "[[…|12-14 May 2031]] - Badger Conference": what follows a date that is a link, or in bold type. */
function nameAfterDate(prose: Prose, { end }: Name): Name | undefined {
	const [joint] = JOINT.exec(prose.text.slice(end)) ?? [];
	if (joint === undefined) return undefined;
	const from = end + joint.length;
	const next = prose.spans.find(({ start }) => start === from);
	if (next !== undefined)
		return isBare(next) ? undefined : named(next, next.end);
	const said = prose.text.slice(from, nextLink(prose, from));
	const candidate = said.slice(0, separatorsOf(said)[0]?.start);
	// People and minutes may be there as well.
	return hasGroupWord(candidate) || hasEntryWord(candidate)
		? nameAsWritten(from, candidate)
		: undefined;
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
