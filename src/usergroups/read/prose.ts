/**
 * Running text as a reader takes it in: plain text, and where in it the links are.
 *
 *     [[http://ctpug.org.za/|Cape Town PUG]] - Cape Town
 *     Cape Town PUG - Cape Town
 *     └─── span ──┘
 */
import { isSpace } from "../../../grammar/chars";
import type { Macro, Nodes, Text } from "../../ast";
import type { Contact, Link, Position } from "../result/schema";
import { codeOrNone } from "../text/codes";
import { decodeAddress } from "./addresses";
import { MARKS, marksOf } from "./characters";
import type { Context } from "./context";
import { type AnyLink, lengthOf, positionOf, toLink } from "./links";
import { fold, foldMarked, textOf } from "./plain-text";
import { repairMojibake } from "./repairs/mojibake";
import { withoutSlips } from "./repairs/without-slips";
import { createSpan, type Extent, type Prose, type Span } from "./span";

/** All links of a text, in the order of the page. */
export function linksOf({ spans, hidden }: Prose): Link[] {
	const shown = spans.map(({ link }) => link);
	return hidden.length === 0
		? shown
		: [...shown, ...hidden].sort(
				(a, b) => a.position.start.offset - b.position.start.offset,
			);
}

/** Nodes as running text; blocks are parted by blanks. */
export function toProse(
	nodes: readonly Nodes[],
	position: Position,
	context: Context,
): Prose {
	const written = new ProseWriter(position, context).write(nodes);
	return (written.marks & MARKS.bracket) === 0
		? written
		: withoutSlips(written, context);
}

/** Most texts have no breaks, no hidden links, no notes and no contacts. */
const NONE: readonly never[] = [];

/** A list with one more value; V8 makes room for 16 more where a value is added to an empty list. */
function withOne<T>(list: T[] | undefined, value: T): T[] {
	if (list === undefined) return [value];
	list.push(value);
	return list;
}

const CLOSING_MARK = /^[.,;:!?)]/;

class ProseWriter {
	readonly #position: Position;
	readonly #context: Context;
	/** What is written, as in {@link Prose}; most texts have no more than that. */
	#text = "";
	#marks = 0;
	#spans: Span[] | undefined;
	#hidden: Link[] | undefined;
	#notes: string[] | undefined;
	#contacts: Contact[] | undefined;
	#breaks: number[] | undefined;
	#boldEnd = 0;
	#struck: Extent | undefined;
	/** What was written last; empty after a link that shows no text. */
	#last = "";
	/** White space is only written where something follows it. */
	#blank = false;
	/** Whether the white space holds the end of a line. */
	#isLineEnd = false;
	/** Whether the white space is in front of a footnote, whose number is left out. */
	#isBeforeNote = false;

	constructor(position: Position, context: Context) {
		this.#position = position;
		this.#context = context;
	}

	/** Returns what nodes give. */
	write(nodes: readonly Nodes[]): Prose {
		this.#addAll(nodes);
		return {
			text: this.#text,
			marks: this.#marks,
			words: undefined,
			addresses: undefined,
			spans: this.#spans ?? NONE,
			hidden: this.#hidden ?? NONE,
			notes: this.#notes ?? NONE,
			contacts: this.#contacts ?? NONE,
			position: this.#position,
			breaks: this.#breaks ?? NONE,
			boldEnd: this.#boldEnd,
			struck: this.#struck,
		};
	}

	#addAll(nodes: readonly Nodes[]): void {
		for (const node of nodes) this.#add(node);
	}

	#add(node: Nodes): void {
		switch (node.type) {
			case "text":
				this.#addText(node);
				break;
			case "link":
			case "pageLink":
			case "interwikiLink":
			case "anchorLink":
			case "attachmentLink":
				this.#addLink(node);
				break;
			case "inlineCode":
				this.#writeText(node.value);
				break;
			case "macro":
				this.#addMacro(node);
				break;
			case "remark":
				for (const link of linksOf(this.#hide(node.children, this.#context)))
					link.hidden = true;
				break;
			case "strong":
				this.#addStrong(node.children);
				break;
			case "delete":
				this.#addStruck(node.children);
				break;
			case "code":
			case "thematicBreak":
				this.#blank = true;
				break;
			case "paragraph":
			case "heading":
			case "list":
			case "listItem":
			case "definitionList":
			case "definitionTerm":
			case "definitionDescription":
			case "table":
			case "tableRow":
			case "tableCell":
			case "section":
				// Blocks are parted by blanks.
				this.#blank = true;
				this.#addAll(node.children);
				this.#blank = true;
				break;
			default:
				// Other formatting shows nothing of its own.
				if ("children" in node) this.#addAll(node.children);
		}
	}

	#addStrong(nodes: readonly Nodes[]): void {
		const isFirst = this.#text === "";
		this.#addAll(nodes);
		if (isFirst) this.#boldEnd = this.#text.length;
	}

	#addStruck(nodes: readonly Nodes[]): void {
		const start = this.#text.length;
		this.#addAll(nodes);
		this.#struck ??= { start, end: this.#text.length };
	}

	#addText(node: Text): void {
		const { value } = node;
		const marks = marksOf(value);
		const repaired =
			(marks & MARKS.beyond) === 0 ? undefined : repairMojibake(value);
		if (repaired !== undefined)
			this.#context.report(
				"text-repaired",
				`letters were decoded wrongly: "${fold(value)}" is "${fold(repaired)}"`,
				positionOf(node),
			);
		if (repaired === undefined) this.#writeMarked(value, marks);
		else this.#writeText(repaired);
	}

	#addLink(node: AnyLink): void {
		const link = toLink(node, this.#context, this.#last);
		const { label } = link;
		const wikiName =
			node.type === "pageLink" &&
			label === undefined &&
			node.page.length === lengthOf(node);
		if (!this.#blank && this.#text !== "") this.#checkGlue(node, link);
		this.#flush();
		const start = this.#text.length;
		const shown = label ?? fold(textOf(node.children));
		this.#put(shown, marksOf(shown));
		const span = createSpan(start, this.#text.length, link, wikiName);
		this.#spans = withOne(this.#spans, span);
	}

	/** Reports a link in brackets right after a word. */
	#checkGlue(node: AnyLink, { position }: Link): void {
		const before = this.#last.at(-1) ?? "";
		const shown = fold(textOf(node.children));
		if (/[\p{L}\p{N}]/u.test(before) && lengthOf(node) > shown.length)
			this.#context.report(
				"link-glued",
				`"${shown}" is right after a word`,
				position,
			);
	}

	#addMacro(macro: Macro): void {
		const { name, args = "" } = macro;
		const position = positionOf(macro);
		if (name === "BR") {
			this.#blank = true;
			this.#isLineEnd = true;
		} else if (name === "MailTo") {
			const [address = "", label = ""] = args.split(/,(.*)/s);
			const email = decodeAddress(address);
			if (email === undefined) return;
			this.#contacts = withOne(this.#contacts, {
				...(fold(label) !== "" && { name: fold(label) }),
				email,
				original: fold(address),
				position,
			});
			this.#writeText(fold(label) || email);
		} else if (name === "FootNote") {
			this.#isBeforeNote = this.#blank;
			const { readMarkup, report } = this.#context;
			const note = this.#hide(readMarkup(args), {
				...this.#context,
				report: (ruleId, text) => report(ruleId, text, position),
				place: position,
			});
			if (note.text === "") return;
			this.#notes = withOne(this.#notes, note.text);
		}
	}

	/** Takes the links of what does not show in the text. */
	#hide(nodes: readonly Nodes[], context: Context): Prose {
		const prose = toProse(nodes, this.#position, context);
		for (const link of linksOf(prose))
			this.#hidden = withOne(this.#hidden, link);
		return prose;
	}

	#writeText(value: string): void {
		this.#writeMarked(value, marksOf(value));
	}

	/** Writes a text, and notes where its lines end. */
	#writeMarked(value: string, marks: number): void {
		if ((marks & MARKS.line) === 0) {
			this.#writeLine(value, marks);
			return;
		}
		for (const [index, line] of value.split("\n").entries()) {
			if (index > 0) {
				this.#blank = true;
				this.#isLineEnd = true;
			}
			this.#writeLine(line, marksOf(line));
		}
	}

	#writeLine(value: string, marks: number): void {
		const words = foldMarked(value, marks);
		this.#blank ||= isSpace(codeOrNone(value, 0));
		if (words !== "") {
			if (this.#isBeforeNote && CLOSING_MARK.test(value)) this.#blank = false;
			this.#flush();
			this.#put(words, marks);
		}
		this.#blank ||= isSpace(codeOrNone(value, value.length - 1));
	}

	#flush(): void {
		if (this.#blank && this.#text !== "") {
			if (this.#isLineEnd)
				this.#breaks = withOne(this.#breaks, this.#text.length);
			this.#text += " ";
			this.#last = " ";
		}
		this.#blank = false;
		this.#isLineEnd = false;
		this.#isBeforeNote = false;
	}

	#put(text: string, marks: number): void {
		this.#last = text;
		if (text === "") return;
		this.#marks |= marks;
		this.#text += text;
	}
}
