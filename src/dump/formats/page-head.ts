/** The head of a page, read without the parser (`docs/dumps.md`, section 4). */
import {
	headStart,
	isInstructionLine,
	splitInstruction,
	XML_START,
} from "../../../grammar/page-head";

/** A line `#verb rest`. */
export interface Instruction {
	/** In lower case. */
	name: string;
	value: string;
}

/** The instructions of a page, and where its body begins. */
interface Head {
	instructions: Instruction[];
	bodyStart: number;
}

function splitHead(text: string): Head {
	const instructions: Instruction[] = [];
	let start = headStart(text);
	while (text[start] === "#") {
		const feed = text.indexOf("\n", start);
		const end = feed < 0 ? text.length : feed;
		if (isInstructionLine(text, start, end))
			instructions.push(splitInstruction(text.slice(start, end)));
		else if (text[start + 1] !== "#") break;
		start = Math.min(end + 1, text.length);
	}
	return { instructions, bodyStart: start };
}

/**
 * Returns the instructions at the head of a page: the same as `parse` reads in 1.9, which reads all that 1.5 does.
 *
 * Lines from the top that start with `#`, up to the first that does not or is `#` alone; comments are skipped.
 *
 * @param text of a revision, without CR.
 */
export const readHead = (text: string): Instruction[] =>
	splitHead(text).instructions;

/** Returns the format of a page: `wiki`, `xslt` for XML, or the first word of the last `#format`. */
export function formatOf(text: string): string {
	const { instructions, bodyStart } = splitHead(text);
	const values = instructions
		.filter(({ name }) => name === "format")
		.flatMap(({ value }) => /\S+/.exec(value)?.[0].toLowerCase() ?? []);
	return (
		values.at(-1) ?? (text.startsWith(XML_START, bodyStart) ? "xslt" : "wiki")
	);
}
