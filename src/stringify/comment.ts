/** Lines that start with a hash. */
import { isInstruction15 } from "../../grammar/tokens/lines";
import type { Comment, ProcessingInstruction } from "../ast";
import type { Writing } from "./context";
import { splitLines, trimEnd } from "./escape/white-space";

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

/** What 1.5 does not know would be text there: as a comment it is not shown. */
export function instruction(
	node: ProcessingInstruction,
	{ dialect, tell }: Writing,
): string {
	const written = trimEnd(oneLine(`${node.name} ${node.value ?? ""}`));
	if (dialect === "1.9" || isInstruction15(node.name)) return `\n#${written}`;
	tell("write-value", node, `#${written}`);
	return comment({ type: "comment", value: written });
}
