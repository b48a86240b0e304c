/** Records of a dump, and what holds of all of them. */
import { expect } from "vitest";
import * as z from "zod";
import {
	type ConvertDumpOptions,
	convertDump,
	type DumpRecord,
	openDump,
	type ReportRecord,
} from "../../../src/records";

/** Converts a dump. */
export async function convertFrom(
	path: string,
	options: ConvertDumpOptions,
): Promise<DumpRecord[]> {
	const dump = await openDump(path);
	const records: DumpRecord[] = [];
	try {
		for await (const record of convertDump(dump, options)) records.push(record);
	} finally {
		await dump.close();
	}
	return records;
}

const Sum = z.object({
	seen: z.number(),
	written: z.number(),
	skipped: z.record(z.string(), z.number()),
});

/** Whether what was seen is written, or skipped for a reason, wherever something is counted. */
export function checkSums(records: readonly DumpRecord[]): void {
	const report = reportOf(records);
	const count = (type: DumpRecord["type"]): number =>
		records.filter(
			(record) =>
				record.type === type &&
				!(record.type === "revision" && record.deleted === true),
		).length;
	expect([
		report.entries.written,
		report.revisions.written,
		report.attachments.written,
	]).toEqual([count("page"), count("revision"), count("attachment")]);
	for (const record of records)
		for (const value of Object.values(record)) {
			const { data } = Sum.safeParse(value);
			if (data === undefined) continue;
			const skipped = Object.values(data.skipped);
			expect(skipped.every((each) => each >= 0)).toBe(true);
			expect(skipped.reduce((sum, each) => sum + each, data.written)).toBe(
				data.seen,
			);
		}
}

/** The records of a type. */
export const ofType = <Type extends DumpRecord["type"]>(
	records: readonly DumpRecord[],
	type: Type,
) =>
	records.filter(
		(record): record is Extract<DumpRecord, { type: Type }> =>
			record.type === type,
	);

/** The last record. */
export function reportOf(records: readonly DumpRecord[]): ReportRecord {
	const [report] = ofType(records, "report");
	if (report === undefined) throw new Error("no report");
	return report;
}
