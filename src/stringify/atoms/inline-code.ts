/** Ways to write code in a line, in both dialects (specification, 13.5). */
import type { InlineCode } from "../../ast";

/** Between backticks, or between braces; each where the end is not in the code. */
export function inlineCode({ value }: InlineCode, ways: string[]): void {
	if (!value.includes("`")) ways.push(`\`${value}\``);
	if (`${value}}}}`.indexOf("}}}") === value.length)
		ways.push(`{{{${value}}}}`);
}
