/** What an earlier run has written. */
import type { Accounts } from "../accounts";
import {
	AttachmentRecord,
	PageRecord,
	RevisionRecord,
	WikiRecord,
} from "../records";
import type { IsDone } from "../steps";
import { OutputError } from "./sink";

/** Beginning of a line with a record of that type. */
export const prefixOf = (type: string): string => `{"type":"${type}"`;

/** Collects the pages that an earlier run has done. */
export class DonePages {
	readonly #keys = new Set<string>();

	/** @param accounts learns of each page, when it is sure to be complete. */
	constructor(private readonly accounts: Accounts) {}

	/** A page with the lines behind it. */
	add(
		page: PageRecord,
		errors: readonly Pick<RevisionRecord, "error">[],
	): void {
		this.#keys.add(keyOf(page));
		this.accounts.addPage(page);
		for (const { error } of errors)
			if (error !== undefined) this.accounts.addError(error);
	}

	/** Whether a page is among them. */
	readonly has: IsDone = (entry) => this.#keys.has(keyOf(entry));
}

/** What tells a page from all others of a dump. */
export const keyOf = ({
	origin,
	directory,
}: Pick<PageRecord, "origin" | "directory">): string =>
	`${origin}/${directory}`;

/** Reads a page record; throws nothing. */
export function readPageRecord(json: string): PageRecord | undefined {
	return PageRecord.safeParse(parseJson(json)).data;
}

/**
 * The record of a line, if it is one of something that could not be read. Texts and trees may be long, errors are not: a line that is
 * cut is none.
 */
export function readErrorRecord(
	line: string,
): Pick<RevisionRecord, "error"> | undefined {
	if (!line.includes('"error":{')) return undefined;
	const record = parseJson(line);
	const { data } = line.startsWith(prefixOf("revision"))
		? RevisionRecord.safeParse(record)
		: AttachmentRecord.safeParse(record);
	return data?.error === undefined ? undefined : { error: data.error };
}

/**
 * Checks that an earlier run was of the same dump, with the same options.
 *
 * @throws OutputError if not.
 */
export function checkSameRun(
	json: string,
	wiki: WikiRecord,
	file: string,
): void {
	const { data } = WikiRecord.safeParse(parseJson(json));
	if (JSON.stringify(data) !== JSON.stringify(wiki))
		throw new OutputError(
			"OTHER_RUN",
			file,
			"is of another dump or was made with other options",
		);
}

function parseJson(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
