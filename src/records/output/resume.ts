/** What an earlier run has written, checked before it is continued. */
import type { Accounts } from "../accounts/accounts";
import type { DonePage, FindDone } from "../earlier-run";
import {
	AttachmentRecord,
	PageRecord,
	RevisionRecord,
	WikiRecord,
} from "../records";
import { type OutputError, otherRun } from "./output-error";
import { parseJson, type ScannedLine } from "./scan-lines";

/** Returns the beginning of a line with a record of that type. */
export const prefixOf = (type: string): string => `{"type":"${type}"`;

/** A page of an earlier run with its errors. */
export interface FinishedPage {
	record: PageRecord;
	errors: readonly NonNullable<RevisionRecord["error"]>[];
	attachments: readonly AttachmentRecord[];
	/** Where the records of its revisions begin in the file, in bytes. */
	starts: readonly number[];
}

/** Collects the pages that an earlier run has finished. */
export class DonePages {
	readonly #pages = new Map<string, DonePage>();

	/** @param accounts gets each page, when it is sure to be complete. */
	constructor(private readonly accounts: Accounts) {}

	/** @throws OutputError if the page is there already. */
	add(
		{ record, errors, attachments, starts }: FinishedPage,
		file: string,
	): DonePage {
		const key = keyOf(record);
		if (this.#pages.has(key))
			throw otherRun(file, `has the page ${record.name} twice`);
		const done = { record, attachments, starts, file };
		this.#pages.set(key, done);
		this.accounts.addPage(
			record,
			attachments.map(({ name }) => name),
		);
		for (const error of errors) this.accounts.addError(error, record.name);
		return done;
	}

	/** Returns what an earlier run has written of a page. Each is asked for once. */
	readonly find: FindDone = (entry) => {
		const key = keyOf(entry);
		const done = this.#pages.get(key);
		this.#pages.delete(key);
		return done;
	};

	/** @throws OutputError if the dump does not have all pages of the earlier run. */
	checkAllFound(): void {
		const [missing] = this.#pages.values();
		if (missing !== undefined) throw missingPage(missing.file, missing.record);
	}
}

/** The error for a page of an earlier run that is not in the dump. */
export const missingPage = (
	file: string,
	{ name }: Pick<PageRecord, "name">,
): OutputError =>
	otherRun(file, `has the page ${name}, which the dump does not have any more`);

/** Returns the key that identifies a page in a dump. */
export const keyOf = ({
	origin,
	directory,
}: Pick<PageRecord, "origin" | "directory">): string =>
	`${origin}/${directory}`;

/** Reads a page record; throws nothing. */
export function readPageRecord(json: string): PageRecord | undefined {
	return PageRecord.safeParse(parseJson(json)).data;
}

/** What may be long is last in a revision record; a `"` within a string is escaped, so this matches a field only. */
const LONG_FIELDS = /,"(?:text|ast|groups)":/;

/** Returns the record of a cut line without its long fields. */
const headOf = (text: string): string =>
	`${text.slice(0, LONG_FIELDS.exec(text)?.index)}}`;

/** Checks the lines that follow a page record. */
export class PageLines {
	readonly #errors: NonNullable<RevisionRecord["error"]>[] = [];
	#revisions = 0;
	readonly #attachments: AttachmentRecord[] = [];
	readonly #starts: number[] = [];
	#lastRevision = -1;

	constructor(
		private readonly page: PageRecord,
		private readonly file: string,
	) {}

	/** @throws OutputError if the line is no revision or attachment of the page, or is out of order. */
	add({ start, text, isWhole }: Omit<ScannedLine, "isEnded">): void {
		const value = parseJson(isWhole ? text : headOf(text));
		const revision = RevisionRecord.safeParse(value).data;
		const attachment = AttachmentRecord.safeParse(value).data;
		const record = revision ?? attachment;
		if (record === undefined || record.page !== this.page.name)
			throw this.#unexpected(start);
		if (revision !== undefined) {
			if (
				this.#attachments.length > 0 ||
				revision.revision < this.#lastRevision
			)
				throw this.#unexpected(start);
			this.#lastRevision = revision.revision;
			this.#starts.push(start);
			if (!revision.deleted) this.#revisions++;
		} else if (attachment !== undefined) this.#attachments.push(attachment);
		if (record.error !== undefined) this.#errors.push(record.error);
	}

	/** @throws OutputError if lines are missing or too many. */
	finish(): FinishedPage {
		const { revisions, attachments, name } = this.page;
		if (
			this.#revisions !== revisions.written ||
			this.#attachments.length !== attachments.written
		)
			throw otherRun(
				this.file,
				`has ${this.#revisions} revisions and ${this.#attachments.length} attachments of the page ${name}, expected ${revisions.written} and ${attachments.written}`,
			);
		return {
			record: this.page,
			errors: this.#errors,
			attachments: this.#attachments,
			starts: this.#starts,
		};
	}

	#unexpected(start: number): OutputError {
		return otherRun(
			this.file,
			`has a line that is no record of the page ${this.page.name} at byte ${start}`,
		);
	}
}

/**
 * Checks that an earlier run was of the same dump, with the same options.
 *
 * @param json the wiki record of the earlier run.
 * @param isEnded whether the line has its end; if not, its beginning is compared.
 * @throws OutputError if not.
 */
export function checkSameRun(
	json: string,
	wiki: WikiRecord,
	file: string,
	isEnded = true,
): void {
	const expected = JSON.stringify(wiki);
	if (!isEnded) {
		if (!expected.startsWith(json))
			throw otherRun(file, "is no partial file of this run");
		return;
	}
	const { data } = WikiRecord.safeParse(parseJson(json));
	if (data === undefined)
		throw otherRun(file, "has no wiki record of this run");
	if (JSON.stringify(data) !== expected)
		throw otherRun(file, "is of another dump, or was made with other options");
}
