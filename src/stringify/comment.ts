/** Lines that start with a hash. */
import { isInstruction15 } from "../../grammar/lines";
import type { ProcessingInstruction } from "../ast";
import type { Writing } from "./context";
import { splitLines, trimEnd } from "./white-space";

const oneLine = (value: string): string => splitLines(value).join(" ");

/** A comment in a line of its own; `##master-page:X` is written without a blank, as MoinMoin writes it. */
export function comment(value: string): string {
	const text = oneLine(value);
	return text === "" || /^[\w-]+:\S/.test(text)
		? `\n##${text}`
		: `\n## ${text}`;
}

/** What 1.5 does not know would be text there: as a comment it is not shown. */
export function instruction(
	node: ProcessingInstruction,
	{ dialect, tell }: Writing,
): string {
	const written = trimEnd(oneLine(`${node.name} ${node.value ?? ""}`));
	if (dialect === "1.9" || isInstruction15(node.name)) return `\n#${written}`;
	tell("write-value", node, `#${written}`);
	return comment(written);
}
