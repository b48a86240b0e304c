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

const encoder = new TextEncoder();

/** Writes records, each as a line of JSON in UTF-8. */
export function encodeLines(
	records: readonly DumpRecord[],
): Uint8Array<ArrayBuffer> {
	try {
		return encoder.encode(
			records.map((record) => `${JSON.stringify(record)}\n`).join(""),
		);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return encodeLong(records);
	}
}

/** The same for lines that are longer than a string may be. */
function encodeLong(records: readonly DumpRecord[]): Uint8Array<ArrayBuffer> {
	const parts: Uint8Array[] = [];
	for (const record of records)
		for (const piece of [...stringifyChunked(record), "\n"])
			parts.push(encoder.encode(piece));
	return new Uint8Array(Buffer.concat(parts));
}
