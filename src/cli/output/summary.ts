/** The account of a conversion, for people. */
import type { ReportRecord } from "../../records/records";
import type { Io } from "../io";

/** Writes what was converted, what was skipped and why, and the problems. */
export function reportSummary(record: ReportRecord, { report }: Io): void {
	const { entries, revisions, attachments, problemCounts, problems } = record;
	const line = (what: string, { seen, written, skipped }: typeof entries) => {
		const reasons = Object.entries(skipped)
			.filter(([, count]) => count > 0)
			.map(([reason, count]) => `${count} ${reason}`)
			.join(", ");
		const rest = reasons === "" ? "" : `; skipped: ${reasons}`;
		report(`${what}: ${written} of ${seen} written${rest}`);
	};
	line("pages", entries);
	line("revisions", revisions);
	line("attachments", attachments);
	for (const { code, file, text, line: at } of problems) {
		const place = at === undefined ? file : `${file}:${at}`;
		report(`${place}: ${text} (${code})`);
	}
	const inPages = Object.entries(problemCounts)
		.map(([code, count]): [string, number] => [
			code,
			count - problems.filter((problem) => problem.code === code).length,
		])
		.filter(([, count]) => count > 0);
	for (const [code, count] of inPages)
		report(`in pages: ${count} × ${code}; see "problems" and "error" there`);
}
