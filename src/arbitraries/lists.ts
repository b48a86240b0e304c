/** Lists and definition lists. */
import fc from "fast-check";
import type {
	DefinitionDescription,
	DefinitionList,
	DefinitionTerm,
	FlowContent,
	List,
	ListItem,
	ListStyle,
} from "../ast";
import { rarely } from "./attributes";
import { type Context, nonEmptyArray } from "./options";
import { literalText, TERM_END } from "./words";

/** The content of items and descriptions. */
export type Content = fc.Arbitrary<FlowContent[]>;

export const listItem = (content: Content): fc.Arbitrary<ListItem> =>
	fc
		.tuple(
			fc.oneof(
				{ withCrossShrink: true },
				{ weight: 4, arbitrary: fc.constant(true) },
				fc.constant(false),
			),
			content,
		)
		.map(([marker, children]) => ({ type: "listItem", marker, children }));

const STYLES: readonly ListStyle[] = [
	"decimal",
	"lower-alpha",
	"upper-alpha",
	"lower-roman",
	"upper-roman",
];

const listKind = (): fc.Arbitrary<Pick<List, "ordered" | "style" | "start">> =>
	fc.oneof(
		{ withCrossShrink: true },
		{ weight: 2, arbitrary: fc.constant({ ordered: false }) },
		{
			weight: 1,
			arbitrary: fc
				.tuple(
					fc.constantFrom(...STYLES),
					rarely(fc.integer({ min: 1, max: 99 }).map((start) => ({ start }))),
				)
				.map(([style, more]) => ({ ordered: true, style, ...more })),
		},
	);

const EMPTY_ITEM: ListItem = { type: "listItem", marker: true, children: [] };

/** Returns lists. The number of the first item makes a list ordered, so that item has a marker. */
export const list = (context: Context, content: Content): fc.Arbitrary<List> =>
	fc
		.tuple(listKind(), nonEmptyArray(listItem(content), EMPTY_ITEM, 4, context))
		.map(([kind, items]) => ({
			type: "list",
			...kind,
			children: items.map((item, index) =>
				kind.ordered && index === 0 ? { ...item, marker: true } : item,
			),
		}));

/** Text that makes the line a numbered item or a table row, or ends a remark. */
const FORBIDDEN_IN_TERM = [
	/^(?:\d+|[aAiI])\.(?:#\d+)?(?=\s)/,
	/^\|\|/,
	/^\*\/(?=\s|$)/,
];

/** Returns terms with literal text, or without any. */
export const definitionTerm = (
	context: Context,
): fc.Arbitrary<DefinitionTerm> =>
	fc
		.oneof({ withCrossShrink: true }, fc.constant(""), {
			weight: 6,
			arbitrary: literalText(context, [TERM_END, ...FORBIDDEN_IN_TERM]),
		})
		.map((value) => ({
			type: "definitionTerm",
			children: value === "" ? [] : [{ type: "text", value }],
		}));

export const definitionDescription = (
	content: Content,
): fc.Arbitrary<DefinitionDescription> =>
	content.map((children) => ({ type: "definitionDescription", children }));

const EMPTY_PAIR: [DefinitionTerm, DefinitionDescription] = [
	{ type: "definitionTerm", children: [] },
	{ type: "definitionDescription", children: [] },
];

/** Returns definition lists in which each term has a description. */
export const definitionList = (
	context: Context,
	content: Content,
): fc.Arbitrary<DefinitionList> =>
	nonEmptyArray(
		fc.tuple(definitionTerm(context), definitionDescription(content)),
		EMPTY_PAIR,
		3,
		context,
	).map((pairs) => ({ type: "definitionList", children: pairs.flat() }));
