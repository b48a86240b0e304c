/** Messages of commits. */
import { commentOf } from "../records/people";
import type { HistoryEvent } from "./history-pages";

/** What the author said, or else what happened. */
export function messageOf(event: HistoryEvent): string {
	const { comment } = event.edit === undefined ? {} : commentOf(event.edit);
	if (comment !== undefined && comment.trim() !== "") return comment;
	switch (event.type) {
		case "deletion":
			return `Delete ${event.nameThen}`;
		case "attachment":
			return `Attach ${event.attachment.name} to ${event.page.name}`;
		case "revision":
			if (event.renamedFrom !== undefined)
				return `Rename ${event.renamedFrom} to ${event.nameThen}`;
			return event.edit?.action === "SAVENEW"
				? `Add ${event.nameThen}`
				: `Change ${event.nameThen}`;
	}
}
