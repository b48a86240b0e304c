/** Messages on what looked like groups and is text of its section, so that nothing disappears silently. */
import type { Classified } from "../classify/classified";
import type { Listing } from "../classify/subject";
import type { Context } from "../read/context";
import type { Entry } from "../read/section-entries";
import type { Row } from "../read/tables";
import type { Position, Region } from "../result/schema";

/** How many items or rows that end up as text make a message. */
const ENOUGH = 2;

/** Why a table lists no groups where its section may. */
export const NO_NAMES = "no column of names beside places or addresses";

/** Says so where list items became text because the section was taken for one that lists no groups. */
export function reportItems(
	entries: readonly Entry[],
	classified: readonly (Classified | undefined)[],
	listings: readonly Listing[],
	region: Region | undefined,
	context: Context,
): void {
	let count = 0;
	let first: { position: Position; reason: string } | undefined;
	for (let index = 0; index < entries.length; index++) {
		const listing = listings[index];
		if (listing?.lists !== "nothing" && listing?.lists !== "unknown") continue;
		const entry = entries[index];
		const each = classified[index];
		if (entry?.type !== "item" || !entry.isListed) continue;
		if (each?.kind !== "prose") continue;
		count++;
		first ??= { position: each.item.prose.position, reason: listing.reason };
	}
	if (first === undefined || count < ENOUGH) return;
	context.report(
		"items-not-groups",
		`${count} list items are text, no groups: ${first.reason}`,
		region?.position ?? first.position,
	);
}

/** Says so where a table became text, but for one about the group that the heading names. */
export function reportTable(
	rows: readonly Row[],
	{ lists, reason }: Listing,
	region: Region | undefined,
	context: Context,
): void {
	const [first] = rows;
	if (first === undefined || rows.length < ENOUGH || lists === "group") return;
	context.report(
		"items-not-groups",
		`${rows.length} rows of a table are text, no groups: ${lists === "nothing" ? reason : NO_NAMES}`,
		region?.position ?? first.position,
	);
}
