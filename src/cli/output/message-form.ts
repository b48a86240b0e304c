/** The forms of messages on standard error: for people, for programs, for annotations of a workflow on GitHub. */

import { escapeControls, escapeControlsInJson } from "../../escape-controls";
import type { Span } from "../io";
import type { Reported } from "./report";

export const MESSAGE_FORMS = ["text", "json", "github"] as const;
export type MessageForm = (typeof MESSAGE_FORMS)[number];

/** How much a message weighs. */
export type Severity = "warning" | "error";

/** A file that cannot be read or written. */
export interface Failure {
	file: string;
	/** What is wrong, without the name of the file. */
	reason: string;
	/** Such as `ENOENT`. */
	code?: string | undefined;
}

/** Writes one form. */
interface Form {
	/** Returns the line of a message about a file. */
	message(file: string, message: Reported, severity: Severity): Span[];
	/** Returns the line of a failure. */
	failure(failure: Failure): Span[];
}

/** Returns what writes a form. */
export const formOf = (form: MessageForm): Form => FORMS[form];

const FORMS: Readonly<Record<MessageForm, Form>> = {
	text: {
		message: (file, { line, column, text, ruleId }, severity) => [
			{
				text: `${[file, line, column].filter(isGiven).join(":")}:`,
				style: "bold",
			},
			severity === "error" ? ` error: ${text} ` : ` ${text} `,
			{ text: `(${ruleId})`, style: "dim" },
		],
		failure: ({ file, reason }) => [`moinmoin: ${file}: ${reason}`],
	},
	json: {
		message: (file, { text, ...message }, severity) => [
			toJson({ file, severity, ...message, reason: text }),
		],
		failure: (failure) => [
			toJson({ severity: "error", fatal: true, ...failure }),
		],
	},
	github: {
		message: (file, { line, column, place, text, ruleId }, severity) => [
			workflowCommand(
				severity,
				{
					file,
					line,
					col: column,
					endLine: place?.end.line,
					endColumn: place?.end.column,
					title: ruleId,
				},
				text,
			),
		],
		failure: ({ file, reason, code }) => [
			workflowCommand("error", { file, title: code }, reason),
		],
	},
};

const isGiven = (part: unknown): boolean => part !== undefined;

const toJson = (value: object): string =>
	escapeControlsInJson(JSON.stringify(value));

/**
 * Returns `::warning file=a.txt,line=2::text`.
 *
 * @param name of the command.
 */
function workflowCommand(
	name: string,
	properties: Readonly<Record<string, string | number | undefined>>,
	text: string,
): string {
	const written = Object.entries(properties).flatMap(([key, value]) =>
		value === undefined ? [] : [`${key}=${encodeProperty(String(value))}`],
	);
	return `::${name} ${written.join(",")}::${encodeData(text)}`;
}

/** As GitHub decodes it. Other controls are shown as in text. */
const encodeData = (text: string): string =>
	text
		.replaceAll("%", "%25")
		.split(/(\r|\n)/)
		.map((part) =>
			part === "\r" ? "%0D" : part === "\n" ? "%0A" : escapeControls(part),
		)
		.join("");

const encodeProperty = (text: string): string =>
	encodeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
