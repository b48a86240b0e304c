/** Flow content: which blocks can be children of which; not normalized, except for pages. */
import fc from "fast-check";
import type { Code, FlowContent, Root, Section } from "../ast";
import { factsOf } from "../dialect-facts";
import {
	code,
	codeValue,
	comment,
	heading,
	paragraph,
	processingInstruction,
	thematicBreak,
} from "./blocks";
import { definitionList, list } from "./lists";
import { normalizeFlow } from "./normalize-flow";
import { type Context, childContext, oncePerContext } from "./options";
import { markupRun } from "./phrasing";
import { sequence } from "./shrinking/sequence";
import { withSimplerForms } from "./shrinking/simpler-forms";
import { unwrapBlock } from "./shrinking/unwrapped-blocks";
import { table } from "./tables";

type Blocks = fc.Arbitrary<FlowContent[]>;

/** Returns blocks that any parent but a table cell can have; tables are added by `blockOrTable`. */
const block = oncePerContext((context): fc.Arbitrary<FlowContent> => {
	const inner = childContext(context);
	const blocks: fc.MaybeWeightedArbitrary<FlowContent>[] = [
		{ weight: 5, arbitrary: paragraph(context) },
	];
	// A section of 1.5 ends at the first `}}}`, so it holds neither code nor sections.
	const canNest = factsOf(context).hasFreeBraces || !context.inSection;
	if (canNest) blocks.push({ weight: 1, arbitrary: code(context) });
	if (context.depth > 0) {
		blocks.push(
			{ weight: 3, arbitrary: list(context, itemContent(inner)) },
			{
				weight: 1,
				arbitrary: definitionList(context, descriptionContent(inner)),
			},
		);
		if (canNest) blocks.push({ weight: 1, arbitrary: section(context) });
	}
	return fc.oneof({ withCrossShrink: true }, ...blocks);
});

/** Returns blocks that shrink to what their text would be as markup, or to what is in them. */
const blocksOf = (
	each: fc.Arbitrary<FlowContent>,
	context: Context,
	maxLength: number,
): Blocks =>
	sequence(
		withSimplerForms(
			each.map((block) => [block]),
			(blocks) =>
				blocks
					.flatMap(unwrapBlock)
					.map((block) =>
						block.type === "paragraph"
							? { ...block, children: markupRun(context, block.children) }
							: block,
					),
			(blocks) => blocks.flatMap(unwrapBlock),
		),
		{ maxLength, ...context.arraySize },
	).map((blocks) => blocks.flat());

const blockOrTable = (context: Context): fc.Arbitrary<FlowContent> =>
	context.depth === 0
		? block(context)
		: fc.oneof(
				{ withCrossShrink: true },
				{ weight: 8, arbitrary: block(context) },
				{ weight: 1, arbitrary: table(childContext(context)) },
			);

export const itemContent = (context: Context): Blocks =>
	blocksOf(blockOrTable(context), context, 3);

/** A row below a description begins an item of its own, so a description has no tables. */
export const descriptionContent = (context: Context): Blocks =>
	blocksOf(block(context), context, 3);

/** Returns the content of a page or section after its instructions. */
const body = (context: Context): Blocks =>
	blocksOf(
		fc.oneof(
			{ withCrossShrink: true },
			{ weight: 8, arbitrary: blockOrTable(context) },
			{ weight: 2, arbitrary: heading(context) },
			{ weight: 1, arbitrary: thematicBreak() },
			{ weight: 1, arbitrary: comment(context) },
		),
		context,
		5,
	);

/** Returns the instructions of a page or section, mixed with comments. */
const head = (context: Context): Blocks =>
	fc.oneof(
		{ weight: 3, arbitrary: fc.constant<FlowContent[]>([]) },
		sequence(
			fc.oneof(
				{ weight: 3, arbitrary: processingInstruction(context) },
				comment(context),
			),
			{ maxLength: 3, ...context.arraySize },
		),
	);

/** Returns the content of a page or a section. */
export const content = (context: Context): Blocks =>
	fc.tuple(head(context), body(context)).map((parts) => parts.flat());

const CLASSES = ["comment", "red/solid", "dotted green", "a-b"] as const;

/** Returns sections whose body is markup. */
export const section = (context: Context): fc.Arbitrary<Section> =>
	fc
		.tuple(
			fc.option(fc.constantFrom(...CLASSES), { nil: undefined }),
			content({ ...childContext(context), inSection: true }),
		)
		.map(([args, children]) => ({
			type: "section",
			parser: "wiki",
			...(args !== undefined && { args }),
			children,
		}));

/**
 * Returns the content of a page in another language: `#format` and one block of code with all of the text. It shrinks to
 * the blocks that the text would be as markup, to the code, or to a page whose format is MoinMoin's.
 */
const foreignContent = (context: Context): Blocks =>
	withSimplerForms(
		foreignPage(context),
		() => [{ type: "processingInstruction", name: "format", value: "wiki" }],
		(blocks) =>
			blocks.flatMap((block) =>
				block.type === "code"
					? [{ ...block, value: block.value.slice(FIRST_LINE.length + 1) }]
					: [],
			),
		(blocks) => blocks.flatMap(unwrapBlock),
	);

/** The text of the page begins with a line that is no markup. */
const FIRST_LINE = "text";

const foreignPage = (context: Context): Blocks =>
	fc
		.tuple(
			fc.constantFrom("python", "rst", "csv"),
			fc.constantFrom("", "-x y"),
			codeValue(context),
		)
		.map(([lang, meta, value]) => {
			const body: Code = {
				type: "code",
				lang,
				...(meta !== "" && { meta }),
				value: `${FIRST_LINE}\n${value}`.trimEnd(),
			};
			return [
				{
					type: "processingInstruction",
					name: "format",
					value: [lang, meta].join(" ").trimEnd(),
				},
				body,
			];
		});

export const root = (context: Context): fc.Arbitrary<Root> =>
	fc
		.oneof(
			{ withCrossShrink: true },
			{ weight: 30, arbitrary: content(context) },
			foreignContent(context),
		)
		.map((children) => ({ type: "root", children: normalizeFlow(children) }));
