/** Records as lines of JSON. */
import { stringifyChunked } from "@discoveryjs/json-ext";
import { type Job, type JobContext, toRecords } from "./job";
import type { DumpRecord, PageRecord } from "./records";

/** What becomes of a job, its revisions as lines. */
export interface JobLines {
	page?: PageRecord;
	/** UTF-8. */
	lines: Uint8Array<ArrayBuffer>;
}

/** Reads the texts of a job and writes them as lines. */
export function toLines(job: Job, context: JobContext): JobLines {
	const { page, revisions } = toRecords(job, context);
	return { ...(page !== undefined && { page }), lines: encodeLines(revisions) };
}

/** Writes records, each as a line of JSON in UTF-8. */
export function encodeLines(
	records: readonly DumpRecord[],
): Uint8Array<ArrayBuffer> {
	const parts: Buffer[] = [];
	for (const record of records)
		for (const piece of piecesOf(record)) parts.push(Buffer.from(piece));
	const [only] = parts;
	const all =
		parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
	return new Uint8Array(all);
}

/** The line of a record; in pieces, if it is longer than a string may be. */
function* piecesOf(record: DumpRecord): Generator<string> {
	try {
		yield `${JSON.stringify(record)}\n`;
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		yield* stringifyChunked(record);
		yield "\n";
	}
}
