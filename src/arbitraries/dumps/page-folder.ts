/** Writes the folder of a page, and says what a reader must find in it. */
import { type Dialect, dialectNames } from "../../../grammar/dialect-names";
import { join, utf8 } from "./bytes";
import type { LogEntry, LogFields } from "./log-line";
import {
	type AttachmentModel,
	type GeneratedFiles,
	type RevisionModel,
	TAKEN,
	tallyOf,
	type WikiPageModel,
} from "./model";
import { PageLog } from "./page-log";
import type { EditPlan, PagePlan, RevisionPlan } from "./page-plan";
import { blanked, quoted } from "./quoted-name";

/** What a page has to know of its wiki. */
export interface PageSetting {
	origin: "data" | "underlay";
	/** `data_format_revision`, if `meta` has it. */
	format: number | undefined;
	/** Whether there is a log of the whole wiki with lines of this page. */
	hasGlobalLog: boolean;
}

/** A page's files by path within its folder, its lines in the log of the wiki, and what it is. */
export interface GeneratedPage extends GeneratedFiles {
	globalLog: Uint8Array[];
	model: WikiPageModel;
}

/** What the migration says. */
const CONVERTED = "converted to 1.6 markup";
/** Numbers that no revision has. */
const STALE = 900;

/** Writes a page. */
export function generatePage(
	plan: PagePlan,
	setting: PageSetting,
): GeneratedPage {
	const { hasOwnLog } = plan;
	const names = {
		...plan.names,
		name: nameIn(plan.names.name, setting.format),
	};
	const files: Record<string, Uint8Array> = {};
	const log = new PageLog({ own: hasOwnLog, global: setting.hasGlobalLog });
	const problems = new Set<string>();
	if (names.problem !== undefined) problems.add(names.problem);

	const deletions: WikiPageModel["deletions"] = [];
	const written = writeRevisions();
	const attachments = writeAttachments();
	const { current, state } = writeCurrent();
	const deletion =
		state === "deleted" && current !== undefined
			? writeDeletion(current, plan.deletion)
			: undefined;
	writeDeletedItems();
	for (const name of plan.notNumeric) files[`revisions/${name}`] = utf8("old");
	for (const name of plan.others) files[name] = utf8("other");
	if (hasOwnLog) files["edit-log"] = logBytes(log.own);
	for (const problem of log.problems) problems.add(problem);
	return {
		files,
		folders: ["", ...plan.otherFolders],
		globalLog: log.global,
		model: {
			directory: names.quoted,
			name: names.name,
			origin: setting.origin,
			state,
			...(current !== undefined && { current }),
			revisions: written,
			deletions,
			attachments: [...attachments].sort((a, b) => (a.name < b.name ? -1 : 1)),
			log: log.entries,
			...(deletion !== undefined && { deletion }),
			tally: {
				revisions: tallyOf([
					...written.map(() => TAKEN),
					...plan.notNumeric.map(() => "notNumeric"),
				]),
				attachments: tallyOf(attachments.map(() => TAKEN)),
				logLines: log.tally,
				sharedLogLines: log.global.length,
				otherFiles: plan.others.length,
			},
			problems: [...problems].sort(),
		},
	};

	function fieldsFor(
		{ at, by, comment }: EditPlan,
		action: string,
		what: Pick<LogFields, "revision" | "extra" | "written">,
	): LogFields {
		return {
			time: at.time,
			...what,
			action,
			page: names.name,
			quoted: plan.isNamedAsFolder ? names.quoted : quoted(names.name),
			...by,
			...(comment !== undefined && { comment }),
		};
	}

	function writeRevisions(): RevisionModel[] {
		const revisions: RevisionModel[] = [];
		let number = 0;
		for (const each of plan.revisions) {
			number += each.gap + 1;
			if (each.deletion !== undefined && each.gap === 0 && number > 1) {
				writeDeletion(number, each.deletion);
				number++;
			}
			revisions.push(writeRevision(number, each));
		}
		let converted: number | undefined;
		const last = plan.revisions.at(-1);
		if (plan.conversion !== undefined && last !== undefined) {
			const conversion: RevisionPlan = {
				...last,
				...plan.conversion,
				action: "SAVE",
				isLatin1: false,
				isTwice: false,
				comment: CONVERTED,
			};
			const model = writeRevision(number + 1, conversion);
			revisions.push(model);
			if (model.edit !== undefined) converted = number + 1;
		}
		return revisions.map((each) => {
			return {
				...each,
				...dialectOf(each.revision, converted, setting.format),
			};
		});
	}

	/** A revision without a file, between others that have one or at the end. */
	function writeDeletion(revision: number, by: EditPlan): LogEntry | undefined {
		const edit = log.add(
			fieldsFor(by, "SAVE", { revision }),
			by.place,
			TAKEN,
			by.isLatin1,
		);
		if (edit !== undefined)
			deletions.push({
				revision,
				edit,
				...(by.at.iso !== undefined && { time: by.at.iso }),
			});
		return edit;
	}

	function writeRevision(number: number, each: RevisionPlan): RevisionModel {
		const { bytes, ...text } = each.text;
		files[`revisions/${String(number).padStart(8, "0")}`] = bytes;
		const extra = each.action === "SAVE/RENAME" ? { extra: "OldName" } : {};
		const fields = fieldsFor(each, each.action, { revision: number, ...extra });
		if (each.isTwice) {
			const first = { ...fields, host: "first.example.org" };
			if (log.add(first, each.place, "superseded") !== undefined)
				problems.add("revision-twice");
		}
		const edit = log.add(fields, each.place, TAKEN, each.isLatin1);
		return {
			revision: number,
			...text,
			...(edit !== undefined && { edit }),
			...(edit !== undefined &&
				each.at.iso !== undefined && { time: each.at.iso }),
		};
	}

	function writeAttachments(): AttachmentModel[] {
		return plan.attachments.map((each) => {
			const { name, bytes, before, place } = each;
			files[`attachments/${name}`] = bytes;
			const what = { extra: name, written: encodeURIComponent(name) };
			if (before !== "")
				log.add(fieldsFor(each, before, what), place, "superseded");
			const edit: LogEntry | undefined = log.add(
				fieldsFor(each, "ATTNEW", what),
				place,
				TAKEN,
				each.isLatin1,
			);
			return { name, bytes, ...(edit !== undefined && { edit }) };
		});
	}

	function writeCurrent(): Pick<WikiPageModel, "current" | "state"> {
		const last = written.at(-1)?.revision;
		const isNone = plan.current === "missing" || last === undefined;
		if (plan.current === "deleted") {
			const current = (last ?? 0) + 1;
			files.current = currentBytes(current);
			return { current, state: "deleted" };
		}
		if (isNone) {
			if (last === undefined) return { state: "never-saved" };
			problems.add("current-missing");
			return { state: "damaged" };
		}
		if (plan.current === "unreadable" || plan.current === "empty") {
			files.current = utf8(plan.current === "empty" ? "" : "0000\x000");
			problems.add("current-unreadable");
			return { state: "damaged" };
		}
		if (plan.current === "locked") {
			files["current-locked"] = currentBytes(last);
			problems.add("current-locked");
		} else files.current = currentBytes(last);
		return { current: last, state: "live" };
	}

	function writeDeletedItems(): void {
		for (const each of plan.stale) {
			const fields = fieldsFor(each, "SAVE", { revision: STALE });
			if (log.add(fields, each.place, "noRevision") !== undefined)
				problems.add("revision-missing");
		}
		for (const each of plan.deletedAttachments) {
			const what = { extra: "deleted file.png", written: "deleted%20file.png" };
			for (const action of ["ATTNEW", "ATTDEL"])
				log.add(fieldsFor(each, action, what), each.place, "noAttachment");
		}
		for (const line of plan.broken) log.addBroken(line);
	}
}

/** Up to 1.5, `_` in the name of a folder is a blank. */
const nameIn = (name: string, format: number | undefined): string =>
	format !== undefined && format < FIRST_19 ? blanked(name) : name;

const currentBytes = (number: number): Uint8Array =>
	utf8(`${String(number).padStart(8, "0")}\n`);

/** Lines with their ends. */
export const logBytes = (lines: readonly Uint8Array[]): Uint8Array =>
	join(lines.flatMap((line) => [line, utf8("\n")]));

/** First `data_format_revision` with the markup of 1.6 and later. */
const FIRST_19 = 1_060_000;

/** The first format of each dialect; absent if no wiki has it by its format. The reader has a table of its own, which this one tests. */
const FIRST_FORMATS: Readonly<Record<Dialect, number | undefined>> = {
	"1.5": 0,
	"1.9": FIRST_19,
};

function dialectOf(
	revision: number,
	converted: number | undefined,
	format: number | undefined,
): Pick<RevisionModel, "dialect" | "dialectSource"> {
	if (converted !== undefined)
		return {
			dialect: revision < converted ? "1.5" : "1.9",
			dialectSource: "log",
		};
	if (format === undefined) return {};
	const dialect = dialectNames.findLast(
		(name) => format >= (FIRST_FORMATS[name] ?? Number.POSITIVE_INFINITY),
	);
	return dialect === undefined ? {} : { dialect, dialectSource: "format" };
}
