/** Lines that start with a hash. */

import { isInstruction15 } from "../../grammar/tokens/lines";
import type { Comment, Dialect, ProcessingInstruction } from "../ast";
import { factsOf } from "../dialect-facts";
import { splitLines } from "./escape/white-space";

/** Whether all lines of a block can be in the head of a page. */
export const isHead = (markup: string): boolean =>
	/^(?:\n#[^\n]*)+$/.test(markup);

const oneLine = (value: string): string => splitLines(value).join(" ");

/** A comment in a line of its own, with a blank in front where there was one; `##master-page:X` has none, as MoinMoin writes it. */
export function comment({ value, position }: Comment): string {
	const text = oneLine(value);
	const { start, end } = position ?? {};
	const isTight =
		start?.offset !== undefined && end?.offset !== undefined
			? end.offset - start.offset === value.length + 2
			: /^[\w-]+:\S/.test(text);
	return text === "" || isTight ? `\n##${text}` : `\n## ${text}`;
}

/** Whether the dialect knows an instruction: what 1.5 does not know is text there. */
export const isWritableInstruction = (
	{ name }: ProcessingInstruction,
	dialect: Dialect,
): boolean => factsOf({ dialect }).hasAnyInstruction || isInstruction15(name);

/** An instruction at the head of the page. */
export const instruction = ({ name, value }: ProcessingInstruction): string =>
	`\n#${oneLine(value ? `${name} ${value}` : name)}`;
