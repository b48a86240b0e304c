/** Blocks whose content is no markup (rule book, sections 10 and 22.9). */
import type { Code } from "../ast";
import type { Writing } from "./context";
import { indent, line, mark, type Piece } from "./escape/pieces";
import { trimStart } from "./escape/white-space";

/** Braces, and a word in 1.9, that do not stand in the value. */
export function fenceFor(
	value: string,
	dialect: "1.5" | "1.9",
): readonly [string, string] | undefined {
	if (!value.includes("}}}")) return ["{{{", "}}}"];
	if (dialect === "1.5") return undefined;
	for (let count = 4; count < 20; count++)
		if (!value.includes("}".repeat(count)))
			return ["{".repeat(count), "}".repeat(count)];
	return ["{{{end", "end}}}"];
}

/** A block of code. */
export function code(node: Code, width: number, writing: Writing): Piece[] {
	const { dialect, tell } = writing;
	const value = node.value.replace(/\r/g, "");
	const fence = fenceFor(value, dialect);
	if (fence === undefined) tell("write-value", node, "}}}");
	const [open, close] = fence ?? ["{{{", "}}}"];
	const needsName =
		node.lang === undefined && dialect === "1.9" && /^\s*\n|^\s*#!/.test(value);
	const isNamedInside =
		node.lang !== undefined &&
		trimStart(value).startsWith(`#!${node.lang}`) &&
		value.startsWith(" ");
	const name = isNamedInside
		? undefined
		: (node.lang ?? (needsName ? "text" : undefined));
	const head =
		name === undefined
			? ""
			: `#!${name}${node.meta === undefined || node.meta === "" ? "" : ` ${node.meta}`}`;
	if (dialect === "1.5" && node.lang === undefined && /^ *#!/.test(value))
		return [line(indent(width)), mark(`${open} ${value}\n${close}`)];
	const gap =
		dialect === "1.9" &&
		head !== "" &&
		/^[ ]*(?:\n|$)/.test(value) &&
		value !== ""
			? "\n"
			: "";
	// MoinMoin drops a last line that is blank.
	const end = dialect === "1.9" && /\n *$/.test(value) ? "\n\n" : "\n";
	const body = value === "" ? "\n" : `\n${gap}${value}${end}`;
	return [line(indent(width)), mark(`${open}${head}${body}${close}`)];
}
