/** Markup that the other dialect writes otherwise, in its place (specification, section 23). */
import { hasMark } from "../../grammar/dialects";
import { appendAll } from "../append-all";
import type { Code, Formatting, Nodes, Text } from "../ast";
import { type Atom, isAtom } from "../stringify/atoms/atom";
import {
	atom,
	isReadAs,
	likelyCandidates,
	verifiedCandidates,
} from "../stringify/atoms/candidates";
import { code } from "../stringify/code";
import { comment, isWritableInstruction } from "../stringify/comment";
import {
	canHoldSection,
	escapeOptionsOf,
	type Writing,
	withinSection,
} from "../stringify/context";
import { escapeBlock } from "../stringify/escape/escape-until-stable";
import {
	append,
	markupOf,
	type Piece,
	text,
	verbatim,
} from "../stringify/escape/pieces";
import { trim } from "../stringify/escape/white-space";
import { lowerAtom } from "../stringify/lower/atoms";
import { lowerBlock } from "../stringify/lower/blocks";
import { withoutDoubleBlanks } from "../stringify/lower/phrasing";
import { isMarkNode, phrasing } from "../stringify/phrasing";

/** Nodes whose content is read as it is written. */
const LITERAL: ReadonlySet<Nodes["type"]> = new Set([
	"heading",
	"definitionTerm",
	"superscript",
	"subscript",
]);

/** Puts together a range of the source in pieces: text that must stay text, atoms as the dialect writes them, and everything else. */
export class InPlace {
	readonly pieces: Piece[] = [];
	#at: number;

	/**
	 * @param source as MoinMoin reads it: begins with a line feed, has neither CR nor tabs.
	 * @param start where the range starts.
	 */
	constructor(
		private readonly source: string,
		start: number,
		private readonly writing: Writing,
	) {
		this.#at = start;
	}

	/** Takes what is up to the end of the range. */
	finish(end: number): Piece[] {
		this.#keepTo(end);
		return this.pieces;
	}

	/** Takes a node and what is in front of it. */
	visit(node: Nodes): void {
		if (isAtom(node)) this.#atom(node);
		else if (node.type === "text") this.#text(node);
		else if (node.type === "code") this.#code(node);
		else if (node.type === "section") this.#section(node);
		else if (isMarkNode(node) && !hasMark(this.writing.dialect, node.type))
			this.#withoutMarks(node);
		else if (
			node.type === "processingInstruction" &&
			!isWritableInstruction(node, this.writing.dialect)
		)
			this.#replace(node, [verbatim(comment(asComment(node)).slice(1))]);
		else if ("children" in node && !LITERAL.has(node.type))
			for (const child of node.children) this.visit(child);
	}

	#keepTo(end: number): void {
		if (end > this.#at) {
			this.pieces.push(verbatim(this.source.slice(this.#at, end)));
			this.#at = end;
		}
	}

	#replace(node: Nodes, pieces: readonly Piece[]): void {
		const { start, end } = rangeOf(node);
		this.#keepTo(start);
		append(this.pieces, pieces);
		this.#at = end;
	}

	#sliceOf(node: Nodes): string {
		const { start, end } = rangeOf(node);
		return this.source.slice(start, end);
	}

	#atom(node: Atom): void {
		const { writing } = this;
		const written = this.#sliceOf(node);
		if (!writing.isCareful) {
			this.#replace(node, [
				atom(node, writing, choose(node, written, writing)),
			]);
			return;
		}
		const { start, end } = rangeOf(node);
		const lowered = withoutDoubleBlanks(
			lowerAtom(node, writing),
			/\s/.test(this.source.charAt(start - 1)),
			/\s/.test(this.source.charAt(end)),
		);
		const pieces = lowered.flatMap((each): Piece | Piece[] =>
			isAtom(each)
				? atom(each, writing, chooseVerified(each, written, writing))
				: phrasing([each], undefined, writing),
		);
		this.#replace(node, pieces);
	}

	#text(node: Text): void {
		this.#replace(node, aligned(node.value, this.#sliceOf(node)));
	}

	/** A block stays as it is where it is read as the same one; it may be in the middle of a line. */
	#code(node: Code): void {
		const { writing } = this;
		const written = this.#sliceOf(node);
		if (!writing.isCareful || writing.readings.isBlock(written, node)) return;
		const [lowered] = lowerBlock(node, false, writing);
		if (lowered?.type === "code")
			this.#replace(node, [
				verbatim(code(lowered, 0, writing).map(markupOf).join("").slice(1)),
			]);
	}

	/** What is between the braces is a page of its own. */
	#section(node: Extract<Nodes, { type: "section" }>): void {
		const [first] = node.children;
		const last = node.children.at(-1);
		if (first === undefined || last === undefined) return;
		const start = this.source.lastIndexOf("\n", rangeOf(first).start);
		const { end } = rangeOf(last);
		if (!canHoldSection(this.writing)) {
			for (const child of node.children) this.visit(child);
			return;
		}
		const inner = new InPlace(this.source, start, withinSection(this.writing));
		for (const child of node.children) inner.visit(child);
		this.#keepTo(start);
		const options = escapeOptionsOf(this.writing, "section");
		this.pieces.push(
			verbatim(escapeBlock(inner.finish(end), [], true, options)),
		);
		this.#at = end;
	}

	/** The marks of a remark are left out, its content stays. */
	#withoutMarks(node: Formatting): void {
		const { start, end } = rangeOf(node);
		const [first] = node.children;
		const last = node.children.at(-1);
		this.#keepTo(start);
		if (first !== undefined && last !== undefined && this.writing.isCareful) {
			this.#at = rangeOf(first).start;
			for (const child of node.children) this.visit(child);
			this.#keepTo(rangeOf(last).end);
			this.#at = end;
		}
	}
}

/** Range of a node in the source. The node was parsed from it without the line feed in front. */
export function rangeOf({ position }: Nodes): { start: number; end: number } {
	const start = (position?.start.offset ?? 0) + 1;
	return { start, end: (position?.end.offset ?? start - 1) + 1 };
}

const asComment = ({
	name,
	value,
}: Extract<Nodes, { type: "processingInstruction" }>) => ({
	type: "comment" as const,
	value: trim(`${name} ${value ?? ""}`),
});

/** The markup as it was if it may do, else a likely candidate of the same sort: in brackets what was in brackets. */
function choose(
	node: Atom,
	written: string,
	writing: Writing,
): string | undefined {
	const likely = likelyCandidates(node, writing);
	return likely.includes(written) ? written : ofSameSort(likely, written);
}

/** The same among those that are known to be read as the node. */
function chooseVerified(
	node: Atom,
	written: string,
	writing: Writing,
): string | undefined {
	return isReadAs(written, node, writing)
		? written
		: ofSameSort(verifiedCandidates(node, writing), written);
}

function ofSameSort(
	likely: readonly string[],
	written: string,
): string | undefined {
	const isBracketed = /^[[{<]/.test(written);
	const isRelative = written.includes("../");
	return (
		likely.find((candidate) => isRelative && candidate.includes("../")) ??
		likely.find((candidate) => /^[[{<]/.test(candidate) === isBracketed) ??
		likely[0]
	);
}

/**
 * Text as it was written, word by word: a word that is written as it says must stay text, any other is markup that says it.
 *
 *     a &amp; {{b}}     text · verbatim · text
 */
export function aligned(value: string, written: string): Piece[] {
	const isOneLine = !written.includes("\n");
	if (value === written && isOneLine) return [text(value)];
	const target = value.match(WORD) ?? [];
	const words = written.match(WORD) ?? [];
	if (target.length !== words.length) return [verbatim(written)];
	const pieces: Piece[] = [];
	let at = 0;
	for (const [index, word] of words.entries()) {
		const start = written.indexOf(word, at);
		appendAll(pieces, blanks(written.slice(at, start)));
		pieces.push(word === target[index] ? text(word) : verbatim(word));
		at = start + word.length;
	}
	appendAll(pieces, blanks(written.slice(at)));
	return pieces;
}

const WORD = /\S+/g;

const blanks = (value: string): Piece[] =>
	value === "" ? [] : [value.includes("\n") ? verbatim(value) : text(value)];
