/** The generated plan of a page, from which its files are written. */

import fc from "fast-check";
import { sequence } from "../shrinking/sequence";
import {
	author,
	type BrokenLine,
	brokenLine,
	COMMENTS,
	FILE_NAMES,
	type LogEntry,
	type LogTime,
	logTime,
	SAVES,
} from "./log-line";
import type { Place } from "./page-log";
import { type QuotedName, quotedName } from "./quoted-name";
import { type GeneratedText, revisionText } from "./texts";

/** An edit, without the page. */
export interface EditPlan {
	at: LogTime;
	by: Pick<LogEntry, "address" | "host" | "user">;
	place: Place;
	comment: string | undefined;
	/** Whether its line is Latin-1; then `comment` is, too. */
	isLatin1: boolean;
}

export interface RevisionPlan extends EditPlan {
	/** How many numbers no log knows before it. */
	gap: number;
	/** The edit that deleted the page just before it: it has a number, but no file. */
	deletion: EditPlan | undefined;
	action: string;
	text: GeneratedText;
	/** Whether an earlier line names it, too. */
	isTwice: boolean;
}

export interface AttachmentPlan extends EditPlan {
	name: string;
	bytes: Uint8Array;
	/** The line before it: none, one of a drawing, one of a deletion. */
	before: "" | "ATTDRW" | "ATTDEL";
}

/** How the newest revision is logged. */
export type CurrentPlan =
	| "right"
	| "deleted"
	| "locked"
	| "missing"
	| "unreadable"
	| "empty";

export interface PagePlan {
	names: QuotedName;
	revisions: RevisionPlan[];
	/** Whether MoinMoin's migration added a revision. */
	conversion: EditPlan | undefined;
	current: CurrentPlan;
	deletion: EditPlan;
	attachments: AttachmentPlan[];
	hasOwnLog: boolean;
	/** Whether lines of logs name the page as its folder is named. */
	isNamedAsFolder: boolean;
	/** Edits of revisions that a cleaning tool took away. */
	stale: EditPlan[];
	/** Edits of attachments that were deleted. */
	deletedAttachments: EditPlan[];
	broken: { line: string; reason: BrokenLine }[];
	/** Files in `revisions` that are none. */
	notNumeric: string[];
	/** Files that are no content, and empty folders. */
	others: string[];
	otherFolders: string[];
}

const place = (): fc.Arbitrary<Place> =>
	fc.oneof(
		{ weight: 4, arbitrary: fc.constant<Place>("both") },
		fc.constantFrom<Place>("own", "global", "nowhere"),
	);

/** A comment as it was typed before UTF-8. */
const WESTERN = "Grüße";

const edit = (): fc.Arbitrary<EditPlan> =>
	fc
		.record({
			at: logTime(),
			by: author(),
			place: place(),
			comment: fc.option(fc.constantFrom(...COMMENTS), { nil: undefined }),
			isLatin1: rarely(),
		})
		.map((edit) => (edit.isLatin1 ? { ...edit, comment: WESTERN } : edit));

/** True now and then. */
const rarely = (): fc.Arbitrary<boolean> =>
	fc.nat({ max: 9 }).map((digit) => digit === 9);

const revision = (): fc.Arbitrary<RevisionPlan> =>
	fc
		.record({
			edit: edit(),
			gap: fc.constantFrom(0, 0, 0, 2),
			deletion: fc.option(edit(), { nil: undefined, freq: 6 }),
			action: fc.constantFrom(...SAVES),
			text: revisionText(),
			isTwice: rarely(),
		})
		.map(({ edit, ...rest }) => ({ ...edit, ...rest }));

const attachment = (): fc.Arbitrary<AttachmentPlan> =>
	fc
		.record({
			edit: edit(),
			name: fc.constantFrom(...FILE_NAMES),
			bytes: fc.uint8Array({ maxLength: 12 }),
			before: fc.constantFrom(
				"" as const,
				"ATTDRW" as const,
				"ATTDEL" as const,
			),
		})
		.map(({ edit, ...rest }) => ({ ...edit, ...rest }));

/** A page's name, and what happened to it. */
export const pagePlan = (): fc.Arbitrary<PagePlan> =>
	fc.record({
		names: quotedName(),
		revisions: sequence(revision(), { maxLength: 3 }),
		conversion: fc.option(edit(), { nil: undefined, freq: 5 }),
		current: fc.oneof(
			{ weight: 5, arbitrary: fc.constant<CurrentPlan>("right") },
			{ weight: 2, arbitrary: fc.constant<CurrentPlan>("deleted") },
			fc.constantFrom<CurrentPlan>("locked", "missing", "unreadable", "empty"),
		),
		deletion: edit(),
		attachments: fc.uniqueArray(attachment(), {
			maxLength: 2,
			selector: ({ name }) => name,
		}),
		hasOwnLog: fc.boolean(),
		isNamedAsFolder: fc.boolean(),
		stale: sequence(edit(), { maxLength: 1 }),
		deletedAttachments: sequence(edit(), { maxLength: 1 }),
		broken: sequence(brokenLine(), { maxLength: 2 }),
		notNumeric: fc.subarray(["00000001.bak", "README", "-1", "1e3"], {
			maxLength: 1,
		}),
		others: fc.subarray(
			[
				"cache/text_html",
				"cache/pagelinks",
				"edit-lock",
				"current-locked.tmp",
				"locks/write",
				"meta",
			],
			{ maxLength: 2 },
		),
		otherFolders: fc.subarray(["attachments", "cache"], { maxLength: 1 }),
	});
