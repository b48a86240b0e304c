/** Adds entries of a section that are text to what they belong to. */

import { appendAll } from "../../append-all";
import { linksOf } from "../read/prose";
import type { Entry } from "../read/section-entries";
import type { Prose } from "../read/span";
import type { Link, UserGroup } from "../result/schema";
import { describe, withNotes } from "./descriptions";
import { addProse } from "./groups";

/** What prose is added to. */
export interface Target {
	description?: string | undefined;
	links: Link[];
}

export function giveProse(
	target: Target,
	group: UserGroup | undefined,
	prose: Prose,
): void {
	if (group !== undefined) addProse(group, prose);
	else {
		appendAll(target.links, linksOf(prose));
		describe(target, withNotes(prose, prose.text));
	}
}

export function addEntryAsProse(target: Target, entry: Entry): void {
	if (entry.type === "label") describe(target, entry.text);
	else if (entry.type === "prose") giveProse(target, undefined, entry.prose);
	else if (entry.type === "table")
		for (const { cells } of entry.rows)
			for (const { prose } of cells) giveProse(target, undefined, prose);
	else addItemAsProse(target, entry.item);
}

function addItemAsProse(
	target: Target,
	{ prose, items }: Extract<Entry, { type: "item" }>["item"],
): void {
	giveProse(target, undefined, prose);
	for (const item of items) addItemAsProse(target, item);
}
