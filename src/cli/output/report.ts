/** Messages for people. */
import type { VFileMessage } from "vfile-message";
import type { Span } from "../io";

/** The reported parts of a message. */
export interface Reported {
	line: number;
	column: number;
	text: string;
	ruleId: string;
}

/** Returns the line `file:line:column: text (rule-id)`. */
export const formatMessage = (
	file: string,
	{ line, column, text, ruleId }: Reported,
): Span[] => [
	{ text: `${file}:${line}:${column}:`, style: "bold" },
	` ${text} `,
	{ text: `(${ruleId})`, style: "dim" },
];

/** Messages of the parser and of the mapper; what both report at one position is reported once. */
export function joinMessages(
	first: readonly Reported[],
	second: readonly Reported[],
): Reported[] {
	const key = ({ line, column, ruleId }: Reported): string =>
		`${line}:${column} ${ruleId}`;
	const known = new Set(first.map(key));
	return [...first, ...second.filter((message) => !known.has(key(message)))];
}

/** Returns the reported parts of a message of the library. */
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
