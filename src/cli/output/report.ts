/** Messages of the library, as the command reports them. */
import type { Point, Position } from "unist";
import type { VFileMessage } from "vfile-message";

/** The reported parts of a message. */
export interface Reported {
	/** Absent where a message is about a whole file. */
	line?: number | undefined;
	/** Absent where a message is about a whole line. */
	column?: number | undefined;
	text: string;
	ruleId: string;
	/** Where it is, from beginning to end. */
	place?: Position | undefined;
	actual?: string | undefined;
	expected?: readonly string[] | undefined;
	/** Documentation of the rule. */
	url?: string | undefined;
}

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
	place,
	reason,
	ruleId,
	actual,
	expected,
	url,
}: VFileMessage): Reported => ({
	line: line ?? 1,
	column: column ?? 1,
	place: place && toPosition(place),
	text: reason,
	ruleId: ruleId ?? "",
	actual,
	expected,
	url,
});

const toPosition = (place: Point | Position): Position =>
	"start" in place ? place : { start: place, end: place };
