/** The ways to write a node that is one token. */
import type { AnchorLink, Dialect } from "../../ast";
import type { Writing } from "../context";
import {
	BLANK,
	type Candidates,
	EMPTY_STRONG,
	type MarkPiece,
	markOf,
	type Piece,
	text,
} from "../escape/pieces";
import { isBlank } from "../escape/white-space";
import type { Atom } from "./atom";
import { candidates15 } from "./candidates15";
import { candidates19 } from "./candidates19";

/** 1.5 leaves the page of an anchor empty, or has none; in 1.9 it is this one. */
function onThisPage(node: Atom, pageName = ""): Exclude<Atom, AnchorLink> {
	if (node.type === "anchorLink")
		return { ...node, type: "pageLink", page: pageName };
	const isOwn =
		node.type === "pageLink" && node.page === "" && node.anchor !== undefined;
	return isOwn ? { ...node, page: pageName } : node;
}

/** How each dialect writes atoms. */
const DIALECTS: Readonly<
	Record<
		Dialect,
		{
			candidates: (node: Atom, pageName: string | undefined) => string[];
			/** The node that is read from what is written. */
			toRead: (node: Atom, pageName: string | undefined) => Atom;
		}
	>
> = {
	"1.5": { candidates: candidates15, toRead: (node) => node },
	"1.9": {
		candidates: (node, pageName) =>
			candidates19(onThisPage(node, pageName), pageName),
		toRead: onThisPage,
	},
};

/** What a node is in the dialect that is written. */
const inDialect = (node: Atom, { dialect, options }: Writing): Atom =>
	DIALECTS[dialect].toRead(node, options.pageName);

/** Ways to write a node that are likely read as it, the usual one first; some may come twice. */
const allCandidates = (
	node: Atom,
	{ dialect, options: { pageName } }: Writing,
): string[] => DIALECTS[dialect].candidates(node, pageName);

/** What is in one line; tabs would be read as blanks. */
const isInLine = (candidate: string): boolean => !/[\n\r\t]/.test(candidate);

/** Ways to write a node that are likely read as it, the usual one first, each once. */
export const likelyCandidates = (node: Atom, writing: Writing): string[] =>
	allCandidates(node, writing).filter(
		(candidate, index, all) =>
			all.indexOf(candidate) === index && isInLine(candidate),
	);

/** All ways to write a node that are read as it, the usual one first. */
export function verifiedCandidates(node: Atom, writing: Writing): string[] {
	return likelyCandidates(node, writing).filter((candidate) =>
		isReadAs(candidate, node, writing),
	);
}

/** Whether there is a way to write a node that is read as it. */
export function hasVerifiedCandidate(node: Atom, writing: Writing): boolean {
	for (const candidate of allCandidates(node, writing))
		if (isInLine(candidate) && isReadAs(candidate, node, writing)) return true;
	return false;
}

/** Whether markup is read as a node. */
export const isReadAs = (
	markup: string,
	node: Atom,
	writing: Writing,
): boolean => writing.readings.isReadAs(markup, inDialect(node, writing));

/** The first way that is as wide as what was written, so that brackets and backticks stay what they were; else the first. */
export function usualCandidate(
	node: Atom,
	writing: Writing,
): string | undefined {
	const width = writing.isOwnDialect ? widthOf(node) : undefined;
	let first: string | undefined;
	for (const candidate of allCandidates(node, writing)) {
		const isWide = width === undefined || candidate.length === width;
		if (!isWide && first !== undefined) continue;
		if (!isInLine(candidate)) continue;
		if (isWide) return candidate;
		first = candidate;
	}
	return first;
}

/** How wide a node was in the source, if that is known. */
function widthOf({ position }: Atom): number | undefined {
	const start = position?.start.offset;
	const end = position?.end.offset;
	return start === undefined || end === undefined ? undefined : end - start;
}

/** The first candidate of a node, and the verified ones after it, which are found only when they are asked for. */
class AtomCandidates implements Candidates {
	#others: readonly string[] | undefined;

	constructor(
		private readonly first: string,
		private readonly node: Atom,
		private readonly writing: Writing,
	) {}

	at(index: number): string | undefined {
		if (index === 0) return this.first;
		this.#others ??= verifiedByWidth(this.node, this.writing).filter(
			(other) => other !== this.first,
		);
		return this.#others.at(index - 1);
	}
}

/**
 * A node as markup.
 *
 * @param first how it was written, if that is known to be read as it.
 */
export function atom(node: Atom, writing: Writing, first?: string): Piece {
	const taken =
		first ??
		(writing.isCareful
			? verifiedByWidth(node, writing)[0]
			: usualCandidate(node, writing));
	if (taken === undefined) return text("value" in node ? node.value : "");
	const written = markOf(new AtomCandidates(taken, node, writing), true);
	if (node.type === "smiley") return apart(written);
	written.separatorAfter = EMPTY_STRONG;
	written.fallback = beforeBlank;
	return written;
}

/** A mark that takes in what follows has a blank after it. */
const beforeBlank = (piece: MarkPiece): Piece[] => [
	{
		...piece,
		at: 0,
		separators: piece.allSeparators ?? [],
		allSeparators: undefined,
		fallback: undefined,
	},
	BLANK,
];

/** The ways to write a node that are read as it, first those that are as wide as what was written. */
function verifiedByWidth(node: Atom, writing: Writing): string[] {
	const candidates = verifiedCandidates(node, writing);
	const width = writing.isOwnDialect ? widthOf(node) : undefined;
	const isWide = ({ length }: string): boolean => length === width;
	return [
		...candidates.filter(isWide),
		...candidates.filter((candidate) => !isWide(candidate)),
	];
}

/** A smiley has white space on both sides, if need be some of its own: in front where there is none, then after. */
function apart(smiley: MarkPiece): MarkPiece {
	const alone = { ...smiley, separators: [] };
	const beforeBlank = (): Piece[] => [alone, BLANK];
	return {
		...alone,
		fallback: (_, before) =>
			before !== undefined && isBlank(before)
				? beforeBlank()
				: [BLANK, { ...alone, fallback: beforeBlank }],
	};
}
