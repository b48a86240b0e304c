/** Records as lines of JSON. */
import { jsonLine } from "../output/json-line";
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

/** Bytes that one character may take. */
const MAX_CHARACTER_BYTES = 4;

/** Shorter texts fit into one piece, whatever their characters. */
const SMALL = CHUNK_BYTES / MAX_CHARACTER_BYTES;

/** Writes records, each as a line of JSON in UTF-8, in pieces. */
export function encodeLines(records: readonly DumpRecord[]): Bytes[] {
	const lines = records.flatMap((record) => [...stringsOf(record)]);
	const length = lines.reduce((sum, line) => sum + line.length, 0);
	if (length === 0) return [];
	return length <= SMALL
		? [encoder.encode(lines.join(""))]
		: encodeChunks(lines);
}

function encodeChunks(lines: readonly string[]): Bytes[] {
	const pieces: Bytes[] = [];
	let chunk: Bytes | undefined;
	let used = 0;
	const flush = (): void => {
		if (chunk !== undefined && used > 0) pieces.push(chunk.subarray(0, used));
		chunk = undefined;
		used = 0;
	};
	const add = (text: string): void => {
		for (let from = 0; from < text.length; ) {
			chunk ??= new Uint8Array(CHUNK_BYTES);
			const { read, written } = encoder.encodeInto(
				text.slice(from),
				chunk.subarray(used),
			);
			from += read;
			used += written;
			if (CHUNK_BYTES - used < MAX_CHARACTER_BYTES || from < text.length)
				flush();
		}
	};
	for (const line of lines) add(line);
	flush();
	return pieces;
}

/** The line of a record; in parts, if it is longer than a string may be. */
function* stringsOf(record: DumpRecord): Generator<string> {
	try {
		yield `${JSON.stringify(record)}\n`;
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		yield* jsonLine(record);
	}
}
