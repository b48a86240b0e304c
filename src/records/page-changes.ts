/** When pages were changed last. */
import { isoTime } from "../dump/formats/edit-log";
import type { DumpPage } from "../dump/pages/page";
import { latest, toMicroseconds } from "./times";

/**
 * Returns when a page was changed last: by its logs and the times of its files and, where no log says when it was deleted, of the file that
 * says so; nothing if none of them has a time.
 */
export async function lastChange(page: DumpPage): Promise<string | undefined> {
	let logged = 0n;
	for (const { time } of page.log) if (time > logged) logged = time;
	let changed = logged === 0n ? undefined : isoTime(logged);
	const newest = page.revisions.at(-1);
	// The time of an edit is in the log.
	if (newest?.edit?.time === undefined) changed = latest(changed, newest?.time);
	for (const file of [...(newest ? [newest] : []), ...page.attachments]) {
		const facts = await file.stat().catch(() => undefined);
		changed = latest(changed, facts?.modified);
	}
	return latest(changed, page.stateChanged);
}

/**
 * Whether a page was not changed after a time. A page without any time may have been, unless there is nothing in it.
 *
 * @param since ISO 8601; without it, no page is unchanged.
 */
export function isUnchanged(
	{ revisions, attachments }: DumpPage,
	changed: string | undefined,
	since: string | undefined,
): boolean {
	if (since === undefined) return false;
	if (changed === undefined)
		return revisions.length === 0 && attachments.length === 0;
	const limit = toMicroseconds(since) ?? Number.NEGATIVE_INFINITY;
	return (toMicroseconds(changed) ?? Number.POSITIVE_INFINITY) <= limit;
}
