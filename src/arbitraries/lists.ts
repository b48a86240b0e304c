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
import { seldom } from "./attributes";
import { type Given, several } from "./options";
import { literal, TERM_END } from "./words";

/** What stands in items and descriptions. */
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

const kind = (): fc.Arbitrary<Pick<List, "ordered" | "style" | "start">> =>
	fc.oneof(
		{ withCrossShrink: true },
		{ weight: 2, arbitrary: fc.constant({ ordered: false }) },
		{
			weight: 1,
			arbitrary: fc
				.tuple(
					fc.constantFrom(...STYLES),
					seldom(fc.integer({ min: 1, max: 99 }).map((start) => ({ start }))),
				)
				.map(([style, more]) => ({ ordered: true, style, ...more })),
		},
	);

const EMPTY_ITEM: ListItem = { type: "listItem", marker: true, children: [] };

/** A list; a number opens an ordered one, so that its first item has a marker. */
export const list = (given: Given, content: Content): fc.Arbitrary<List> =>
	fc
		.tuple(kind(), several(listItem(content), EMPTY_ITEM, 4, given))
		.map(([of, items]) => ({
			type: "list",
			...of,
			children: items.map((item, at) =>
				of.ordered && at === 0 ? { ...item, marker: true } : item,
			),
		}));

/** What makes a line a numbered item or a row. */
const NO_TERM = [/^(?:\d+|[aAiI])\.(?:#\d+)?(?=\s)/, /^\|\|/, /^\*\/(?=\s|$)/];

/** A term holds text as it stands, or nothing. */
export const definitionTerm = (given: Given): fc.Arbitrary<DefinitionTerm> =>
	fc
		.oneof({ withCrossShrink: true }, fc.constant(""), {
			weight: 6,
			arbitrary: literal(given, [TERM_END, ...NO_TERM]),
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

/** Terms, each with its description. */
export const definitionList = (
	given: Given,
	content: Content,
): fc.Arbitrary<DefinitionList> =>
	several(
		fc.tuple(definitionTerm(given), definitionDescription(content)),
		EMPTY_PAIR,
		3,
		given,
	).map((pairs) => ({ type: "definitionList", children: pairs.flat() }));
