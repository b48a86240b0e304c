/** Phrasing content: text, formatting and everything else that a paragraph holds. */
import fc from "fast-check";
import { hasMark } from "../../grammar/dialects";
import { type Mark, markNames, marks } from "../../grammar/marks";
import type { Formatting, PhrasingContent, Text } from "../ast";
import { isFormatting } from "../canonical-form";
import { factsOf } from "../dialect-facts";
import { image, inlineCode, macro, smiley, transclusion } from "./embedded";
import {
	anchorLink,
	attachmentLink,
	interwikiLink,
	link,
	pageLink,
} from "./links";
import { normalizePhrasing } from "./normalize-phrasing";
import { type Context, childContext } from "./options";
import { constructsIn } from "./shrinking/constructs-in-text";
import { sequence } from "./shrinking/sequence";
import { withSimplerForms } from "./shrinking/simpler-forms";
import { literalText, words } from "./words";

/** A node with the spaces that it needs around it. */
type Part = fc.Arbitrary<PhrasingContent[]>;

const SPACE: Text = { type: "text", value: " " };
const A: Text = { type: "text", value: "a" };

const SCRIPT_TYPES = ["superscript", "subscript"] as const;

/** Subscript of 1.5 is at most 40 UTF-16 code units long, which hold at least this many characters. */
const MAX_SUBSCRIPT = 20;

export const text = (context: Context): fc.Arbitrary<Text> =>
	words(context).map((value) => ({ type: "text", value }));

/** A formatting node of one type. */
interface FormattingOf<Type extends Formatting["type"]> {
	type: Type;
	children: PhrasingContent[];
}

/** Returns superscript or subscript. */
export const scriptNode = <Type extends (typeof SCRIPT_TYPES)[number]>(
	context: Context,
	type: Type,
): fc.Arbitrary<FormattingOf<Type>> =>
	literalText(context, [/[\^,:{}]/], 2).map((value) => ({
		type,
		children: [truncate({ type: "text", value })],
	}));

const bare = (node: fc.Arbitrary<PhrasingContent>): Part =>
	node.map((each) => [each]);

/** Returns nodes that shrink to what their text would be as markup, or to what is in them. */
const unwrappable = (context: Context, part: Part): Part =>
	withSimplerForms(
		part,
		(nodes) => asMarkup(context, unwrapAll(context, nodes)),
		(nodes) => unwrapAll(context, nodes),
	);

const unwrapAll = (
	context: Context,
	nodes: readonly PhrasingContent[],
): PhrasingContent[] => nodes.flatMap((node) => phrasingIn(context, node));

/** Replaces texts by the constructs that they look like. */
const asMarkup = (
	{ dialect }: Context,
	nodes: readonly PhrasingContent[],
): PhrasingContent[] =>
	nodes.flatMap((node) =>
		node.type === "text" ? constructsIn(dialect, node.value) : [node],
	);

/** Returns the content of a node without the node; a space remains itself. */
function phrasingIn(
	context: Context,
	node: PhrasingContent,
): PhrasingContent[] {
	if (node.type === "inlineCode") return [{ type: "text", value: node.value }];
	if (!("children" in node)) return node.type === "text" ? [node] : [];
	return node.children.flatMap((child): PhrasingContent[] =>
		child.type === "image" && !factsOf(context).hasBracketedImages
			? [SPACE, child, SPACE]
			: [child],
	);
}

const spaced = (node: fc.Arbitrary<PhrasingContent>): Part =>
	node.map((each) => [SPACE, each, SPACE]);

/** Returns images and transclusions. Addresses in running text are ended reliably by white space alone. */
const embedded = (context: Context): Part => {
	const part = factsOf(context).hasBracketedImages ? bare : spaced;
	return fc.oneof(part(image(context)), part(transclusion(context)));
};

const links = (context: Context): Part =>
	unwrappable(
		context,
		bare(
			fc.oneof(
				{ withCrossShrink: true },
				link(context),
				pageLink(context),
				interwikiLink(context),
				attachmentLink(context),
				...(factsOf(context).hasAnchorLinks ? [anchorLink(context)] : []),
			),
		),
	);

/** Returns formatting with content; not normalized. */
const nestable = (context: Context, maxParts: number): Part => {
	const content = rawRun(childContext(context), maxParts);
	const types = markNames.filter((type) => hasMark(context.dialect, type));
	return unwrappable(
		context,
		fc
			.tuple(fc.constantFrom(...types), content)
			.map(([type, children]): PhrasingContent[] =>
				marks[type].blanks === "needed"
					? [SPACE, { type, children }, SPACE]
					: [{ type, children }],
			),
	);
};

/** Returns content of a paragraph; not normalized. */
const rawRun = (context: Context, maxParts: number): Part =>
	sequence(
		fc.oneof(
			{ withCrossShrink: true },
			{ weight: 8, arbitrary: bare(text(context)) },
			{ weight: 4, arbitrary: fc.constant([SPACE]) },
			{ weight: 4, arbitrary: links(context) },
			{
				weight: 1,
				arbitrary: unwrappable(
					context,
					bare(
						fc.oneof(...SCRIPT_TYPES.map((type) => scriptNode(context, type))),
					),
				),
			},
			{
				weight: 1,
				arbitrary: unwrappable(context, bare(inlineCode(context))),
			},
			{ weight: 1, arbitrary: bare(macro(context)) },
			{ weight: 1, arbitrary: embedded(context) },
			{ weight: 1, arbitrary: spaced(smiley(context)) },
			...(context.depth === 0
				? []
				: [{ weight: 4, arbitrary: nestable(context, 3) }]),
		),
		{ maxLength: maxParts, ...context.arraySize },
	).map((run) => run.flat());

/** Returns the content of a paragraph. */
export const phrasingRun = (
	context: Context,
): fc.Arbitrary<PhrasingContent[]> =>
	rawRun(context, 5).map((content) => normalizeRun(context, content));

/** Normalizes content as the parser of a dialect would. */
export const normalizeRun = (
	context: Context,
	content: readonly PhrasingContent[],
): PhrasingContent[] =>
	normalizePhrasing(
		factsOf(context).hasShortSubscript
			? normalizePhrasing(content).map(truncateSubscripts)
			: content,
	);

/** Returns content of a paragraph in which texts are replaced by the constructs that they look like. */
export const markupRun = (
	context: Context,
	content: readonly PhrasingContent[],
): PhrasingContent[] => normalizeRun(context, asMarkup(context, content));

/** Neighbors that were merged can be too long for the subscript of 1.5. */
function truncateSubscripts(node: PhrasingContent): PhrasingContent {
	if (!isFormatting(node)) return node;
	const shorten = node.type === "subscript" ? truncate : truncateSubscripts;
	return { ...node, children: node.children.map(shorten) };
}

const truncate = (node: PhrasingContent): PhrasingContent =>
	node.type === "text"
		? { ...node, value: [...node.value].slice(0, MAX_SUBSCRIPT).join("") }
		: node;

/** Returns one formatting node, normalized as if it were alone in a paragraph. */
export const formattingNode = <Type extends Mark>(
	context: Context,
	type: Type,
): fc.Arbitrary<FormattingOf<Type>> =>
	rawRun(childContext(context), 3).map((children) => {
		const mark: Mark = type;
		const [node] = normalizeRun(context, [{ type: mark, children }]);
		return {
			type,
			children: node !== undefined && isFormatting(node) ? node.children : [A],
		};
	});
