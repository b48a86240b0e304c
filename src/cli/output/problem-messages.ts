/** Problems of a dump as messages: the first of each kind, and each file of the output. */
import { join } from "node:path";
import { isOfOutput, problemRules } from "../../dump/problems";
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
 * @param folders `folder` of the dump, if it is one, and `output`: files are shown with their whole paths.
 */
export function reportProblems(
	{ problemExamples, problems }: ReportRecord,
	{ form, levelOf }: MessageOptions,
	{ folder, output }: Record<"folder" | "output", string | undefined>,
	{ report }: Io,
): void {
	const shown: ReportRecord["problemExamples"] = [
		...problemExamples.filter((each) => !isOfOutput(each)),
		...problems
			.filter(isOfOutput)
			.map(({ code, file }) => ({ code, file, count: 1 })),
	];
	for (const { code, count, page, file, line } of shown) {
		const { text } = problemRules[code];
		const more = {
			line,
			text: count === 1 ? text : `${text} (${count} times)`,
			ruleId: code,
			count,
			page,
		};
		const root = isOfOutput({ code }) ? output : folder;
		const path = root === undefined ? file : join(root, file);
		const severity = levelOf(code) === "error" ? "error" : "warning";
		report(...formOf(form).message(path, more, severity));
	}
}
