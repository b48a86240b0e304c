/** Running text of a page: what is as it was is given back, everything else is written. */
import { SPACES } from "../../../grammar/chars";
import { marks } from "../../../grammar/marks";
import type { PhrasingContent, Text } from "../../ast";
import { isAtom } from "../atoms/atom";
import { atom } from "../atoms/candidates";
import type { Writing } from "../context";
import { guarded } from "../escape/guards";
import {
	append,
	giveSeparators,
	line,
	type Piece,
	text,
	verbatim,
} from "../escape/pieces";
import {
	isMarkNode,
	type NewLine,
	NOTHING,
	phrasing,
	toggleOf,
} from "../phrasing";
import { follows, type Original, type Originals } from "./originals";

/** What all parts of the merge share. */
export interface Merging {
	originals: Originals;
	writing: Writing;
}

/** Where a node is. */
interface Setting {
	/** What begins another line. */
	newLine: NewLine;
	/** Types of the formatting around. */
	around: ReadonlySet<string>;
	/** Whether it is as it was. */
	isSame: boolean;
	/** Whether the text before and after it is that of its lines. */
	isInPlace: boolean;
	/** Whether the neighbors of an atom are what they were. */
	hasSameNeighbors: boolean;
}

/**
 * Phrasing content in place of other.
 *
 * @param parent what held it.
 */
export function mergePhrasing(
	nodes: readonly PhrasingContent[],
	parent: Original,
	merging: Merging,
	newLine: NewLine,
	around: ReadonlySet<string> = NOTHING,
): Piece[] {
	const { originals } = merging;
	let before: Original | undefined;
	const all = nodes.map((node) => {
		before = originals.of(node, before);
		return before;
	});
	const areSame = nodes.map((node, index) => {
		const original = all[index];
		return original !== undefined && originals.isEqual(node, original);
	});
	/** Whether a node is there as it was, or none as there was none. */
	const isAsBefore = (index: number, was: Original | undefined): boolean =>
		was === all[index] &&
		(was === undefined ? nodes[index] === undefined : areSame[index] === true);
	const pieces: Piece[] = [];
	for (const [index, node] of nodes.entries()) {
		const original = all[index];
		const last = all[index - 1];
		// A line that begins has its indentation.
		if (
			last &&
			original &&
			follows(last, original) &&
			!originals.endsLine(last) &&
			last.end < original.start
		)
			pieces.push(verbatim(originals.text.slice(last.end, original.start)));
		const setting = {
			newLine,
			around,
			isSame: areSame[index] === true,
			isInPlace: original?.parent === parent,
			hasSameNeighbors:
				isAtom(node) &&
				isAsBefore(index - 1, siblingOf(original, -1)) &&
				isAsBefore(index + 1, siblingOf(original, 1)),
		};
		append(pieces, merged(node, original, merging, setting));
	}
	return giveSeparators(pieces, around);
}

const siblingOf = (
	original: Original | undefined,
	step: number,
): Original | undefined => original?.parent?.children[original.index + step];

function merged(
	node: PhrasingContent,
	original: Original | undefined,
	merging: Merging,
	{ newLine, around, isSame, isInPlace, hasSameNeighbors }: Setting,
): Piece[] {
	const { originals, writing } = merging;
	const anew = (): Piece[] => phrasing([node], newLine, writing, around);
	if (original === undefined) return anew();
	const slice = originals.slice(original);
	if (!isInPlace && slice.includes("\n")) return anew();
	if (node.type === "text")
		return mergeText(node, original, slice, newLine, around) ?? anew();
	if (isAtom(node)) {
		if (!isSame) return anew();
		return [hasSameNeighbors ? verbatim(slice) : atom(node, writing, slice)];
	}
	if (!isMarkNode(node) || marks[node.type].blanks === "needed")
		return isSame ? [verbatim(slice)] : anew();
	const { on, off } = marks[node.type];
	if (around.has(node.type) || !isClosed(original, originals)) return anew();
	if (isSame) return [verbatim(slice)];
	const [first] = original.children;
	if (first === undefined || node.children.length === 0) return anew();
	const last = original.children.at(-1) ?? first;
	const within = new Set([...around, node.type]);
	const begin = originals.text.slice(original.start, first.start);
	const end = originals.text.slice(last.end, original.end);
	return [
		begin === on ? toggleOf(node.type, on) : verbatim(begin),
		...mergePhrasing(node.children, original, merging, newLine, within),
		end === off ? toggleOf(node.type, off) : verbatim(end),
	];
}

/**
 * Whether all formatting in a range is switched on and off in it, so that it can be where other formatting is on.
 *
 *     ''a '''b'' c'''     the strong text goes on
 */
function isClosed(original: Original, originals: Originals): boolean {
	const { node, children } = original;
	if (isMarkNode(node)) {
		const slice = originals.slice(original);
		const { on, off } = marks[node.type];
		if (!slice.startsWith(on) || !slice.endsWith(off)) return false;
	}
	return children.every((child) => isClosed(child, originals));
}

const NEW_LINE = new RegExp(`\\n[${SPACES}]*`, "u");
/** Between words. */
const WORDS = /(?<=[ \n])/;

/** Whether a text has one word and one line. */
const isWord = (value: string): boolean =>
	!value.includes("\n") && !/ ./.test(value);

/** The lines of a text without the indentation that they share. */
const withoutIndentation = (text: string, width: number): string =>
	text.includes("\n")
		? text.replace(new RegExp(`\\n[${SPACES}]{0,${width}}`, "gu"), "\n")
		: text;

/**
 * Words that are as they were stay as they were written, at both ends of the text; in others nothing is replaced when the page is
 * saved. `undefined` if they cannot be found.
 */
function mergeText(
	{ value }: Text,
	{ node, width }: Original,
	slice: string,
	newLine: NewLine,
	around: ReadonlySet<string>,
): Piece[] | undefined {
	if (node.type !== "text") return undefined;
	if (value === node.value && value === slice && isWord(value))
		return [text(value)];
	const written = withoutIndentation(slice, width).split(WORDS);
	const parsed = node.value.split(WORDS);
	if (written.length !== parsed.length)
		return value === node.value && !slice.includes("\n")
			? [verbatim(slice)]
			: undefined;
	const words = value.split(WORDS);
	const most = Math.min(words.length, parsed.length);
	let before = 0;
	while (before < most && words[before] === parsed[before]) before++;
	let after = 0;
	while (
		after < most - before &&
		words.at(-1 - after) === parsed.at(-1 - after)
	)
		after++;
	const asWritten = (from: number, to: number): Piece[] =>
		parsed
			.slice(from, to)
			.flatMap((word, at) =>
				wordPieces(word, written[from + at] ?? "", newLine),
			);
	const other = words.slice(before, words.length - after).join("");
	return [
		...asWritten(0, before),
		...textPieces(other, newLine).flatMap((piece) =>
			piece.kind === "text"
				? guarded(piece.value, around.has("strong"))
				: [piece],
		),
		...asWritten(parsed.length - after, parsed.length),
	];
}

function wordPieces(
	parsed: string,
	written: string,
	newLine: NewLine,
): Piece[] {
	if (parsed === written) return textPieces(written, newLine);
	return newLine !== undefined && written.endsWith("\n")
		? [verbatim(written.slice(0, -1)), line(newLine)]
		: [verbatim(written)];
}

/** Text with the blanks at the ends of its lines. */
function textPieces(value: string, newLine: NewLine): Piece[] {
	const lines = value.split(NEW_LINE);
	if (newLine === undefined) return [text(lines.join(" "))];
	return lines.flatMap((part, index) =>
		index === 0 ? [text(part)] : [line(newLine), text(part)],
	);
}
