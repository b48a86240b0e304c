/** `--since`: a time, or the report of an earlier run. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { REPORT } from "../../records/output/folder-names";
import { prefixOf } from "../../records/output/resume";
import { scanLines } from "../../records/output/scan-lines";
import { ReportRecord } from "../../records/records";
import { toMicroseconds } from "../../records/times";
import { InputError, toInputError } from "../input-error";

/** A date with or without a time. */
const TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d.*)?$/;

/**
 * Reads the option.
 *
 * @param value ISO 8601, or a file or folder that an earlier run has written.
 * @returns ISO 8601.
 * @throws InputError if there is no time, and no report that has one.
 */
export async function readSince(
	value: string | undefined,
): Promise<string | undefined> {
	if (value === undefined) return undefined;
	if (TIME.test(value) && toMicroseconds(value) !== undefined) return value;
	const until = await readReport(value).catch((error) => {
		if (error?.code === "ENOENT") return undefined;
		throw toInputError(error, value);
	});
	if (until === undefined)
		throw new InputError(
			"NO_REPORT",
			value,
			"expected an ISO 8601 time, or the output of an earlier run (there is no report with a time)",
		);
	return until;
}

async function readReport(path: string): Promise<string | undefined> {
	const stats = await stat(path);
	const file = stats.isDirectory() ? join(path, REPORT) : path;
	if (!stats.isDirectory() && !stats.isFile())
		throw new InputError("NOT_A_FILE", path, "is not a regular file");
	const isReport = (prefix: string): boolean =>
		prefix.startsWith(prefixOf("report"));
	let until: string | undefined;
	for await (const { text } of scanLines(file, isReport))
		if (isReport(text))
			until = ReportRecord.safeParse(JSON.parse(text)).data?.until;
	return until;
}
