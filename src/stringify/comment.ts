/** Lines that start with a hash. */
import { splitLines } from "./white-space";

export const oneLine = (value: string): string => splitLines(value).join(" ");

/** A comment in a line of its own; `##master-page:X` is written without a blank, as MoinMoin writes it. */
export function comment(value: string): string {
	const text = oneLine(value);
	return text === "" || /^[\w-]+:\S/.test(text)
		? `\n##${text}`
		: `\n## ${text}`;
}
