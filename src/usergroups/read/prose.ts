/**
 * Running text as a reader takes it in: plain text, and where in it the links are.
 *
 *     [[http://ctpug.org.za/|Cape Town PUG]] - Cape Town
 *     Cape Town PUG - Cape Town
 *     └─── span ──┘
 */

import { isSpace } from "../../../grammar/chars";
import type { Macro, Nodes, Text } from "../../ast";
import { codeAt } from "../dictionaries/codes";
import type { Link, Position } from "../result/schema";
import { decodeAddress } from "./addresses";
import { MARKS, marksOf } from "./characters";
import type { Context } from "./context";
import { withTypoLinks } from "./link-slips";
import {
	type AnyLink,
	lengthOf,
	linkMeantBy,
	positionOf,
	toLink,
} from "./links";
import { repairMojibake } from "./mojibake";
import { withoutOldBrackets } from "./old-brackets";
import { fold, foldMarked, textOf } from "./plain-text";
import type { Prose } from "./span";

/** All links of a text, in the order of the page. */
export function linksOf({ spans, hidden }: Prose): Link[] {
	const shown = spans.map(({ link }) => link);
	return hidden.length === 0
		? shown
		: [...shown, ...hidden].sort(
				(a, b) => a.position.start.offset - b.position.start.offset,
			);
}

/** A text behind another, with a blank between. */
export function joinProse(front: Prose, back: Prose): Prose {
	const { boldEnd } = front;
	const gap = front.text === "" || back.text === "" ? "" : " ";
	const shift = front.text.length + gap.length;
	return {
		text: front.text + gap + back.text,
		marks: front.marks | back.marks,
		words: undefined,
		spans: [
			...front.spans,
			...back.spans.map((span) => ({
				...span,
				start: span.start + shift,
				end: span.end + shift,
			})),
		],
		hidden: [...front.hidden, ...back.hidden],
		notes: [...front.notes, ...back.notes],
		contacts: [...front.contacts, ...back.contacts],
		position: { start: front.position.start, end: back.position.end },
		breaks: [
			...(front.breaks ?? []),
			...(gap === "" ? [] : [front.text.length]),
			...(back.breaks ?? []).map((at) => at + shift),
		],
		...(boldEnd !== undefined && { boldEnd }),
	};
}

/** Nodes as running text; blocks are parted by blanks. */
export function toProse(
	nodes: readonly Nodes[],
	position: Position,
	context: Context,
): Prose {
	const writer = new ProseWriter(position, context);
	writer.addAll(nodes);
	const written = writer.end();
	const prose = withTypoLinks(
		withoutOldBrackets(written, context),
		(slip, position) => linkMeantBy(slip, position, context),
		context,
	);
	// What is written for the links of a slip moves the ends of lines.
	return prose.text === written.text ? prose : { ...prose, breaks: [] };
}

class ProseWriter {
	readonly prose: Prose;
	readonly #context: Context;
	/** What is written, none of it empty, and the length of all. */
	readonly #parts: string[] = [];
	#length = 0;
	/** White space is only written where something follows it. */
	#blank = false;
	/** Whether the white space holds the end of a line. */
	#isLineEnd = false;
	readonly #breaks: number[] = [];

	constructor(position: Position, context: Context) {
		this.prose = {
			text: "",
			marks: 0,
			words: undefined,
			spans: [],
			hidden: [],
			notes: [],
			contacts: [],
			position,
		};
		this.#context = context;
	}

	/** What all nodes give. */
	end(): Prose {
		const [only = ""] = this.#parts;
		this.prose.text = this.#parts.length > 1 ? this.#parts.join("") : only;
		if (this.#breaks.length > 0) this.prose.breaks = this.#breaks;
		return this.prose;
	}

	addAll(nodes: readonly Nodes[]): void {
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
				this.#write(node.value);
				break;
			case "macro":
				this.#addMacro(node);
				break;
			case "remark":
				for (const link of linksOf(this.#hide(node.children, this.#context)))
					link.hidden = true;
				break;
			default:
				this.#addOther(node);
		}
	}

	/** Blocks are parted by blanks; formatting shows nothing of its own. */
	#addOther(node: Nodes): void {
		const isBlock = BLOCKS.has(node.type);
		this.#blank ||= isBlock;
		if ("children" in node) {
			const isFirst = this.#length === 0;
			this.addAll(node.children);
			if (node.type === "strong" && isFirst && this.#length > 0)
				this.prose.boldEnd = this.#length;
			this.#blank ||= isBlock;
		}
	}

	#addText(node: Text): void {
		const { value } = node;
		const marks = marksOf(value);
		const repaired =
			(marks & MARKS.beyond) === 0 ? undefined : repairMojibake(value);
		if (repaired !== undefined)
			this.#context.report(
				"text-repaired",
				`letters were decoded wrongly: “${fold(value)}” is “${fold(repaired)}”`,
				positionOf(node),
			);
		if (repaired === undefined) this.#writeMarked(value, marks);
		else this.#write(repaired);
	}

	#addLink(node: AnyLink): void {
		const link = toLink(node, this.#context);
		const { label } = link;
		const wikiName =
			node.type === "pageLink" &&
			label === undefined &&
			node.page.length === lengthOf(node);
		if (!this.#blank && this.#length > 0) this.#checkGlue(node, link);
		this.#flush();
		const start = this.#length;
		const shown = label ?? fold(textOf(node.children));
		this.#put(shown, marksOf(shown));
		this.prose.spans.push({ start, end: this.#length, link, wikiName });
	}

	/** Reports a link in brackets right after a word. */
	#checkGlue(node: AnyLink, { position }: Link): void {
		const before = this.#parts.at(-1)?.at(-1) ?? "";
		const shown = fold(textOf(node.children));
		if (/[\p{L}\p{N}]/u.test(before) && lengthOf(node) > shown.length)
			this.#context.report(
				"link-glued",
				`“${shown}” is right after a word`,
				position,
			);
	}

	#addMacro(macro: Macro): void {
		const { name, args = "" } = macro;
		const position = positionOf(macro);
		if (name === "BR") this.#blank = true;
		else if (name === "MailTo") {
			const [address = "", label = ""] = args.split(/,(.*)/s);
			const email = decodeAddress(address);
			if (email === undefined) return;
			this.prose.contacts.push({
				...(fold(label) !== "" && { name: fold(label) }),
				email,
				original: fold(address),
				position,
			});
			this.#write(fold(label) || email);
		} else if (name === "FootNote") {
			const { readMarkup, report } = this.#context;
			const note = this.#hide(readMarkup(args), {
				...this.#context,
				report: (ruleId, text) => report(ruleId, text, position),
				place: position,
			});
			if (note.text !== "") this.prose.notes.push(note.text);
		}
	}

	/** Takes the links of what does not show in the text. */
	#hide(nodes: readonly Nodes[], context: Context): Prose {
		const prose = toProse(nodes, this.prose.position, context);
		this.prose.hidden.push(...linksOf(prose));
		return prose;
	}

	#write(value: string): void {
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
		this.#blank ||= isSpace(codeAt(value, 0));
		if (words !== "") {
			this.#flush();
			this.#put(words, marks);
		}
		this.#blank ||= isSpace(codeAt(value, value.length - 1));
	}

	#flush(): void {
		if (this.#blank && this.#length > 0) {
			if (this.#isLineEnd) this.#breaks.push(this.#length);
			this.#put(" ", 0);
		}
		this.#blank = false;
		this.#isLineEnd = false;
	}

	#put(text: string, marks: number): void {
		if (text === "") return;
		this.prose.marks |= marks;
		this.#parts.push(text);
		this.#length += text.length;
	}
}

/** Nodes on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set<Nodes["type"]>([
	"paragraph",
	"heading",
	"list",
	"listItem",
	"definitionList",
	"definitionTerm",
	"definitionDescription",
	"table",
	"tableRow",
	"tableCell",
	"code",
	"thematicBreak",
	"section",
]);
