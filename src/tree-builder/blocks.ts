/** What a `{{{ … }}}` block holds (specification, 10.3 and 22.9; deviations in `docs/ast.md`). */

import { skipBlanks, trim } from "../../grammar/chars";
import type { BlockParts } from "../../grammar/payloads";
import { namesParser15 } from "../../grammar/tokens/blocks";
import type { Code } from "../ast";

/** A block: its parser, and where its content is in the text. */
export interface BlockContent {
	lang: string | undefined;
	meta: string | undefined;
	/** Start of the first line of the content. */
	start: number;
	/** End of its last line; equal to `start` for one empty line, below it for no line at all. */
	end: number;
	/** Text in front of the first line: what 1.5 keeps after the braces. */
	lead: string | undefined;
	/** Arguments after a nameless `#!`. */
	dropped: string;
}

/** Name and arguments of `#!name arguments`. */
const SHEBANG = /^#!\s*(\S+)(?:\s+(.*))?$/su;

/** How a dialect reads a block. */
export type ReadBlock = (parts: BlockParts, text: string) => BlockContent;

/** The content as a node. */
export function createCode(
	{ lang, meta, lead, start, end }: BlockContent,
	text: string,
): Code {
	const body = end < start ? undefined : text.slice(start, end);
	const value = [lead, body].filter((part) => part !== undefined).join("\n");
	return {
		type: "code",
		...(lang !== undefined && { lang }),
		...(meta && { meta }),
		value,
	};
}

export function readBlock19(parts: BlockParts, text: string): BlockContent {
	const content = contentOf(parts, text);
	const head = trim(parts.head);
	const [, name, args = ""] = /^#!(\S+)(.*)$/su.exec(head) ?? [];
	if (head !== "") {
		const meta = trim(args);
		if (name === undefined) content.dropped = trim(head.slice(2));
		else Object.assign(content, { lang: langOf(name), meta });
	} else {
		while (content.start <= content.end && isBlankLine(text, content.start))
			dropFirst(content, text);
		readShebang(content, text);
	}
	if (
		content.start <= content.end &&
		lineEnd(text, content.start) === content.start
	)
		dropFirst(content, text);
	dropLastBlank(content, text);
	return content;
}

/** The first line may name the parser; indented it stays in the content, and one that names none stays, too. */
function readShebang(content: BlockContent, text: string): void {
	if (content.start > content.end) return;
	const mark = skipBlanks(text, content.start);
	const [, name, args = ""] =
		SHEBANG.exec(
			text.slice(mark, Math.min(content.end, lineEnd(text, mark))),
		) ?? [];
	if (name === undefined || name.includes("/")) return;
	Object.assign(content, { lang: langOf(name), meta: trim(args) });
	if (mark === content.start) dropFirst(content, text);
}

export function readBlock15(parts: BlockParts, text: string): BlockContent {
	const content = contentOf(parts, text);
	const head = trim(parts.head) === "" ? "" : parts.head;
	const [, name, args = ""] = SHEBANG.exec(trim(head)) ?? [];
	if (head.startsWith("#!") && name !== undefined)
		Object.assign(content, { lang: name, meta: trim(args) });
	else if (
		head === "" &&
		namesParser15(text.slice(skipBlanks(text, content.start), content.end))
	)
		readShebang(content, text);
	else if (head.startsWith("#!")) content.lead = head.slice(2);
	else if (head !== "")
		content.lead = head.startsWith(" ") ? head.slice(1) : head;
	return content;
}

/** The lines after the head; the line of the end marker counts if something is in front of the marker. */
function contentOf(
	{ body, bodyEnd: end }: BlockParts,
	text: string,
): BlockContent {
	const content = {
		lang: undefined,
		meta: undefined,
		lead: undefined,
		dropped: "",
		start: body + 1,
		end,
	};
	if (text.charCodeAt(end - 1) === 10) content.end = end - 1;
	return content;
}

const langOf = (name: string): string | undefined =>
	name === "text" ? undefined : name;

function lineEnd(text: string, offset: number): number {
	const feed = text.indexOf("\n", offset);
	return feed < 0 ? text.length : feed;
}

/** Whether the line at `offset` is blank. */
function isBlankLine(text: string, offset: number): boolean {
	const end = skipBlanks(text, offset);
	return end >= text.length || text.charCodeAt(end) === 10;
}

function dropFirst(content: BlockContent, text: string): void {
	content.start = lineEnd(text, content.start) + 1;
}

function dropLastBlank(content: BlockContent, text: string): void {
	if (content.start > content.end) return;
	const last = Math.max(
		content.start,
		text.lastIndexOf("\n", content.end - 1) + 1,
	);
	if (trim(text.slice(last, content.end)) === "") content.end = last - 1;
}
