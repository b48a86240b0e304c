/** Whether nodes say the same (`docs/ast.md`, “Canonical form”). */
import { SPACES } from "../../grammar/chars";
import type { DefinitionTerm, Heading, Nodes, Paragraph } from "../ast";
import {
	BLOCKS_OF_TEXT,
	canonicalForm,
	isFormatting,
	type PlainNode,
} from "../canonical-form";
import { splitAnchor } from "../tree-builder/links/page-names";
import { isAtom } from "./atoms/atom";
import { fieldNames } from "./node-fields";

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
	typeof value === "object" && value !== null;

/** A node of a tree, or of its canonical form. */
interface AnyNode {
	type: string;
	children?: readonly AnyNode[];
}

/** Whether two nodes are the same field by field; only positions and data may differ. */
export function isEqual(one: AnyNode, other: AnyNode): boolean {
	if (one === other) return true;
	if (!haveEqualFields(one, other)) return false;
	const { children } = one;
	const others = other.children;
	if (children === undefined && others === undefined) return true;
	return areEqual(children ?? NO_NODES, others ?? NO_NODES);
}

/** Whether nodes are the same one by one. */
export function areEqual(
	nodes: readonly AnyNode[],
	others: readonly AnyNode[],
): boolean {
	if (nodes.length !== others.length) return false;
	for (let index = 0; index < nodes.length; index++) {
		const node = nodes[index];
		const other = others[index];
		if (node === undefined || other === undefined) return false;
		if (!isEqual(node, other)) return false;
	}
	return true;
}

const NO_NODES: readonly AnyNode[] = [];

/** Whether two nodes are the same but for their children, positions and data. */
export function haveEqualFields(one: AnyNode, other: AnyNode): boolean {
	const { type } = one;
	if (type !== other.type) return false;
	const first = one as AnyNode & Fields;
	const second = other as AnyNode & Fields;
	// Most nodes are text.
	if (type === "text") return first.value === second.value;
	const names = fieldNames(type);
	for (let index = 0; index < names.length; index++) {
		const name = names[index] ?? "";
		const value = first[name];
		const counterpart = second[name];
		if (value === counterpart) continue;
		if (!isObject(value) || !isObject(counterpart)) return false;
		if (!areEqualValues(value, counterpart)) return false;
	}
	return true;
}

/** Whether objects hold the same strings; attributes may have any name. */
function areEqualValues(one: Fields, other: Fields): boolean {
	const names = Object.keys(one);
	return (
		names.length === Object.keys(other).length &&
		names.every(
			(name) => Object.hasOwn(other, name) && one[name] === other[name],
		)
	);
}

/** Gives the form of a tree in which it is compared. */
type ToForm = (tree: object) => PlainNode;

/** Neighboring nodes compared as one page. */
const pageOf = (children: readonly Nodes[]): object => ({
	type: "root",
	children,
});

/** Whether neighboring nodes have the same form, which is built only of those that differ field by field. */
const haveSameForm = (
	one: readonly Nodes[],
	other: readonly Nodes[],
	toForm: ToForm,
): boolean =>
	areEqual(one, other) ||
	areSimilar(one, other, toForm) ||
	(!(areTextBlock(one) && areTextBlock(other)) &&
		haveSameText(one, other) &&
		isEqual(toForm(pageOf(one)), toForm(pageOf(other))));

/** A block that holds running text. */
type TextBlock = Heading | Paragraph | DefinitionTerm;

const isTextBlock = (node: Nodes): node is TextBlock =>
	BLOCKS_OF_TEXT.has(node.type);

/** Whether nodes are one block of text, whose form is that of the page. */
const areTextBlock = (nodes: readonly Nodes[]): boolean =>
	nodes.length === 1 && nodes.every(isTextBlock);

/** Whether nodes have the same form one by one, which is so where all parts have. */
function areSimilar(
	one: readonly Nodes[],
	other: readonly Nodes[],
	toForm: ToForm,
): boolean {
	if (one.length !== other.length) return false;
	for (let index = 0; index < one.length; index++) {
		const first = one[index];
		const second = other[index];
		if (first === undefined || second === undefined) return false;
		if (!isSimilar(first, second, toForm)) return false;
	}
	return true;
}

function isSimilar(one: Nodes, other: Nodes, toForm: ToForm): boolean {
	if (one === other) return true;
	if (!("children" in one && "children" in other))
		return isSameAsWhole(one, other, toForm);
	if (isTextBlock(one) && isTextBlock(other))
		return haveSimilarText(one, other, toForm);
	if (hasNeighboringParagraphs(one.children))
		return isSameAsWhole(one, other, toForm);
	return (
		haveEqualFields(one, other) &&
		areSimilar(one.children, other.children, toForm)
	);
}

/** Whether nodes have the same form, which is built of all that is in them. */
const isSameAsWhole = (one: Nodes, other: Nodes, toForm: ToForm): boolean =>
	isEqual(one, other) ||
	(haveSameText([one], [other]) && isEqual(toForm(one), toForm(other)));

/** Whether blocks of text have the same form; it is built only of what they do not begin and end with in common. */
function haveSimilarText(
	one: TextBlock,
	other: TextBlock,
	toForm: ToForm,
): boolean {
	if (isEqual(one, other)) return true;
	const [first, second] = differingRuns(one.children, other.children);
	return (
		haveSameText(first, second) &&
		isEqual(
			toForm({ ...one, children: first }),
			toForm({ ...other, children: second }),
		)
	);
}

/**
 * Nodes without those that both begin and end with, up to the last one there that is neither text nor formatting: no form joins
 * what is on both sides of it.
 */
function differingRuns<Node extends Nodes>(
	one: readonly Node[],
	other: readonly Node[],
): [one: readonly Node[], other: readonly Node[]] {
	const most = Math.min(one.length, other.length);
	const areSame = (at: number): boolean => {
		const first = one.at(at);
		const second = other.at(at);
		return (
			first !== undefined && second !== undefined && isEqual(first, second)
		);
	};
	let before = 0;
	while (before < most && areSame(before)) before++;
	let after = 0;
	while (after < most - before && areSame(-1 - after)) after++;
	while (before > 0 && !endsRun(one[before - 1])) before--;
	while (after > 0 && !endsRun(one.at(-after))) after--;
	const from = Math.max(0, before - 1);
	const to = Math.max(0, after - 1);
	const between = (nodes: readonly Node[]): readonly Node[] =>
		from + to === 0 ? nodes : nodes.slice(from, nodes.length - to);
	return [between(one), between(other)];
}

/** Whether a node is neither text nor formatting. */
const endsRun = (node: Nodes | undefined): boolean =>
	node !== undefined && node.type !== "text" && !isFormatting(node);

/** Whether nodes have the same text but for white space, and atoms at the same places in it, without which no form of them is the same. */
const haveSameText = (
	one: readonly Nodes[],
	other: readonly Nodes[],
): boolean => textWithoutBlanks(one) === textWithoutBlanks(other);

function textWithoutBlanks(nodes: readonly Nodes[]): string {
	let text = "";
	for (const node of nodes) {
		if (isAtom(node)) text += ATOM;
		if (node.type === "text") text += node.value.replace(BLANKS, "");
		else if ("children" in node) text += textWithoutBlanks(node.children);
	}
	return text;
}

/** What is where an atom begins in a text that is compared. */
const ATOM = "\ufffc";

const BLANKS = new RegExp(`[${SPACES}]+`, "gu");

/** Their content is one text, in which blanks at the ends of the first count. */
function hasNeighboringParagraphs(nodes: readonly Nodes[]): boolean {
	for (let index = 1; index < nodes.length; index++)
		if (
			nodes[index]?.type === "paragraph" &&
			nodes[index - 1]?.type === "paragraph"
		)
			return true;
	return false;
}

/** Whether neighboring nodes say the same. */
export const isSameContent = (
	one: readonly Nodes[],
	other: readonly Nodes[],
): boolean => haveSameForm(one, other, canonicalForm);

/**
 * The same for nodes of different dialects. Equal are a link to an anchor of the page and one to the page's own anchor, a link to
 * this wiki by its name `Self` and one to the page, and a macro without arguments and one with empty ones.
 *
 * @param pageName name of the page, if that is known.
 */
export const isSameAcrossDialects = (
	one: readonly Nodes[],
	other: readonly Nodes[],
	pageName: string | undefined,
): boolean =>
	haveSameForm(one, other, (tree) => crossDialectForm(tree, pageName));

/** A tree in canonical form as text, fields in the order of their names. */
export const canonicalJson = (tree: object): string =>
	JSON.stringify(sorted(canonicalForm(tree)));

/** What trees of either dialect have in common that say the same, as text. */
export const crossDialectKey = (tree: object, pageName?: string): string =>
	JSON.stringify(sorted(crossDialectForm(tree, pageName)));

const sorted = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(sorted);
	if (!isObject(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, inner]) => [key, sorted(inner)]),
	);
};

const crossDialectForm = (
	tree: object,
	pageName: string | undefined,
): PlainNode => unified(canonicalForm(tree), pageName ?? "");

function unified(node: PlainNode, pageName: string): PlainNode {
	const children = node.children?.map((child) => unified(child, pageName));
	const { wiki, args, ...rest } = node;
	const page = String(node.page ?? "");
	const plain = { ...node, ...(children !== undefined && { children }) };
	if (
		node.type === "anchorLink" ||
		(node.type === "pageLink" && node.page === "")
	)
		return { ...plain, type: "pageLink", page: pageName };
	if (node.type === "interwikiLink" && wiki === "Self")
		return {
			...rest,
			...(children !== undefined && { children }),
			type: "pageLink",
			...(node.anchor === undefined && splitAnchor(page)),
		};
	return node.type === "macro" && args === "" ? rest : plain;
}
