/** The report of a conversion as a file of its own. */
import { createHash, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { REPORT_PAGE } from "../../records/output/folder-names";
import { existsError } from "../../records/output/output-error";
import { exists, isVoid, partialName } from "../../records/output/partial";
import type { ReportRecord } from "../../records/records";
import { encodeLines } from "../../records/threads/encode";
import { SiteFolder } from "../../site/output/site-folder";
import type { ReportTarget } from "../options/convert-options";

/**
 * Returns the report as a page to look at, or as the record, in pieces.
 *
 * @param name of the dump.
 */
export async function reportPieces(
	name: string,
	report: ReportRecord,
	format: ReportTarget["format"],
): Promise<(string | Uint8Array)[]> {
	if (format === "json") return encodeLines([report]);
	return [await reportPage(name, report)];
}

async function reportPage(name: string, report: ReportRecord): Promise<string> {
	const { wikiReport } = await import("../../report-page/dump/dump-report");
	return wikiReport({ name, report });
}

/** The end of a page in a folder: the hash of all before it, by which a later run knows that nobody has changed the page. */
const sealOf = (html: string): string =>
	`<!-- sha256 of this report: ${createHash("sha256").update(html).digest("hex")} -->\n`;

const SEAL_LENGTH = sealOf("").length;

/** Whether a file is a page with a report, as a run has written it, or has no content. */
async function isUnchanged(file: string): Promise<boolean> {
	const text = await readFile(file, "utf8").catch(() => undefined);
	if (text === undefined) return false;
	if (isVoid(text)) return true;
	const html = text.slice(0, -SEAL_LENGTH);
	return text === html + sealOf(html);
}

/**
 * Checks whether a folder can get its report, before anything is written to it.
 *
 * @param force whether any file of that name is replaced.
 * @throws OutputError if there is a file of that name that no run has written.
 */
export async function checkFolderReport(
	folder: string,
	force: boolean,
): Promise<void> {
	const file = join(folder, REPORT_PAGE);
	if (!force && (await exists(file)) && !(await isUnchanged(file)))
		throw existsError(file);
}

/** A folder that gets its report. */
export interface ReportFolder {
	folder: string;
	/** Whether any file of that name is replaced. */
	force: boolean;
	/** Where the page is until all of it is there; a name that nobody has, if absent. */
	partial?: string | undefined;
}

/**
 * Writes the report of a folder as a page in it; it is about the files there, and replaces the page of an older run.
 *
 * @param name of the dump.
 * @throws OutputError if it cannot be written, or if there is a file of that name that no run has written.
 */
export async function writeFolderReport(
	name: string,
	report: ReportRecord,
	{
		folder,
		force,
		partial = join(folder, partialName(`.${randomUUID()}`)),
	}: ReportFolder,
): Promise<void> {
	const html = await reportPage(name, report);
	const isReplacing = force || (await isUnchanged(join(folder, REPORT_PAGE)));
	await new SiteFolder(folder, { force: isReplacing, partial }).write(
		REPORT_PAGE,
		html + sealOf(html),
	);
}
