/** Names that pages were renamed from, by the log. */
import type { EditLogEntry } from "./edit-log";
import { pageNameIn } from "./quoted-name";

/**
 * Returns the name that a page had before an edit; `undefined` for edits that rename nothing.
 *
 * @param format `data_format_revision`: up to 1.5, `_` in names is a blank.
 */
export const renamedFrom = (
	{ action, extra }: Pick<EditLogEntry, "action" | "extra">,
	format: number | undefined,
): string | undefined =>
	action === "SAVE/RENAME" && extra !== undefined
		? pageNameIn(extra, format)
		: undefined;
