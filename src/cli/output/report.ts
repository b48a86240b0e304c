/** Messages for people. */
import { styleText } from "node:util";
import type { VFileMessage } from "vfile-message";

/** What is told of a message. */
export interface Reported {
	line: number;
	column: number;
	text: string;
	ruleId: string;
}

/** `file:line:column: text (rule-id)`, coloured on request. */
export function formatMessage(
	file: string,
	{ line, column, text, ruleId }: Reported,
	color: boolean,
): string {
	const place = `${file}:${line}:${column}:`;
	if (!color) return `${place} ${text} (${ruleId})`;
	const paint = (style: "bold" | "dim", part: string): string =>
		styleText(style, part, { validateStream: false });
	return `${paint("bold", place)} ${text} ${paint("dim", `(${ruleId})`)}`;
}

/** Messages of the parser and of the mapper; what both report at one place is told once. */
export function joinMessages(
	first: readonly Reported[],
	second: readonly Reported[],
): Reported[] {
	const key = ({ line, column, ruleId }: Reported): string =>
		`${line}:${column} ${ruleId}`;
	const known = new Set(first.map(key));
	return [...first, ...second.filter((message) => !known.has(key(message)))];
}

/** A message of the library as it is told. */
export const toReported = ({
	line,
	column,
	reason,
	ruleId,
}: VFileMessage): Reported => ({
	line: line ?? 1,
	column: column ?? 1,
	text: reason,
	ruleId: ruleId ?? "",
});
