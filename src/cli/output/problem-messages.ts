/** Problems of a dump as messages: the first of each kind. */
import { join } from "node:path";
import { problemRules } from "../../dump/problems";
import type { ReportRecord } from "../../records/records";
import type { Io } from "../io";
import type { MessageOptions } from "../options/message-options";
import { formOf } from "./message-form";

/** Returns the report without the problems whose rules are off. */
export function withoutRulesThatAreOff(
	report: ReportRecord,
	{ levelOf }: MessageOptions,
): ReportRecord {
	const isOn = ({ code }: { code: string }): boolean => levelOf(code) !== "off";
	return {
		...report,
		problemExamples: report.problemExamples.filter(isOn),
		problems: report.problems.filter(isOn),
	};
}

/** Whether a report has a problem whose rule makes it an error. */
export const hasErrors = (
	{ problemExamples }: ReportRecord,
	{ levelOf }: MessageOptions,
): boolean => problemExamples.some(({ code }) => levelOf(code) === "error");

/**
 * Writes problems in the form of messages.
 *
 * @param folder of the dump, if it is one: files are shown with their whole paths.
 */
export function reportProblems(
	{ problemExamples }: ReportRecord,
	{ form, levelOf }: MessageOptions,
	folder: string | undefined,
	{ report }: Io,
): void {
	for (const { code, count, page, file, line } of problemExamples) {
		const { text } = problemRules[code];
		const more = {
			line,
			text: count === 1 ? text : `${text} (${count} times)`,
			ruleId: code,
			count,
			page,
		};
		const path = folder === undefined ? file : join(folder, file);
		const severity = levelOf(code) === "error" ? "error" : "warning";
		report(...formOf(form).message(path, more, severity));
	}
}
