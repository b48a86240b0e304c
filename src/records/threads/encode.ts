/** Records as lines of JSON. */
import { stringifyChunked } from "@discoveryjs/json-ext";
import type { DumpRecord, PageRecord } from "../records";
import { type Job, type JobContext, toRecords } from "./job";

/** A piece of output. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What becomes of a job, its revisions as lines. */
export interface JobLines {
	page?: PageRecord;
	/** UTF-8. */
	lines: Bytes[];
}

/** Reads the texts of a job and writes them as lines. */
export function toLines(job: Job, context: JobContext): JobLines {
	const { page, revisions } = toRecords(job, context);
	return { ...(page !== undefined && { page }), lines: encodeLines(revisions) };
}

const encoder = new TextEncoder();

/** All pieces are of one size, so that released memory can be reused for the next one. */
const CHUNK_BYTES = 64 * 1024;

/** Writes records, each as a line of JSON in UTF-8, in pieces. */
export function encodeLines(records: readonly DumpRecord[]): Bytes[] {
	return records.flatMap((record) => [...stringsOf(record)].flatMap(encode));
}

/** The line of a record; in parts, if it is longer than a string may be. */
function* stringsOf(record: DumpRecord): Generator<string> {
	try {
		yield `${JSON.stringify(record)}\n`;
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		yield* stringifyChunked(record);
		yield "\n";
	}
}

function encode(text: string): Bytes[] {
	const chunks: Bytes[] = [];
	for (let from = 0; from < text.length; ) {
		const chunk = new Uint8Array(CHUNK_BYTES);
		const { read, written } = encoder.encodeInto(text.slice(from), chunk);
		chunks.push(chunk.subarray(0, written));
		from += read;
	}
	return chunks;
}
