/** Flow content: which blocks may stand beside which, and in which. */
import fc from "fast-check";
import type { Code, FlowContent, List, Root, Section } from "../ast";
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
import { type Given, within } from "./options";
import { table } from "./tables";

type Blocks = fc.Arbitrary<FlowContent[]>;

/** What may stand anywhere but in cells, apart from tables. */
function anywhere(given: Given): fc.Arbitrary<FlowContent> {
	const inside = within(given);
	const blocks: fc.MaybeWeightedArbitrary<FlowContent>[] = [
		{ weight: 5, arbitrary: paragraph(given) },
	];
	/** In a section of 1.5 there is no second end marker. */
	const mayNest = given.dialect === "1.9" || !given.inSection;
	if (mayNest) blocks.push({ weight: 1, arbitrary: code(given) });
	if (given.depth > 0) {
		blocks.push(
			{ weight: 3, arbitrary: list(given, itemContent(inside)) },
			{
				weight: 1,
				arbitrary: definitionList(given, descriptionContent(inside)),
			},
		);
		if (mayNest) blocks.push({ weight: 1, arbitrary: section(given) });
	}
	return fc.oneof({ withCrossShrink: true }, ...blocks);
}

const some = (
	block: fc.Arbitrary<FlowContent>,
	{ extent }: Given,
	maxLength: number,
): Blocks => fc.array(block, { maxLength, ...extent }).map(kept);

/** A list goes on with one of its own kind. */
const kept = (blocks: readonly FlowContent[]): FlowContent[] =>
	blocks.filter((block, at) => !goesOn(blocks[at - 1], block));

const goesOn = (
	before: FlowContent | undefined,
	block: FlowContent,
): boolean =>
	before?.type === "list" && block.type === "list"
		? kindOf(before) === kindOf(block)
		: before?.type === "definitionList" && block.type === "definitionList";

const kindOf = ({ ordered, style, start }: List): string =>
	[ordered, style, start].join(" ");

/** In an item or a description text goes on in the paragraph before it. */
const inItem = (blocks: Blocks): Blocks =>
	blocks.map((all) =>
		kept(
			all.filter(
				({ type }, at) =>
					type !== "paragraph" || all[at - 1]?.type !== "paragraph",
			),
		),
	);

const withTables = (given: Given): fc.Arbitrary<FlowContent> =>
	given.depth === 0
		? anywhere(given)
		: fc.oneof(
				{ withCrossShrink: true },
				{ weight: 8, arbitrary: anywhere(given) },
				{ weight: 1, arbitrary: table(within(given)) },
			);

export const itemContent = (given: Given): Blocks =>
	inItem(some(withTables(given), given, 3));

/** A row in a description stands in an item of its own. */
export const descriptionContent = (given: Given): Blocks =>
	inItem(some(anywhere(given), given, 3));

/** What stands in a page or section behind its head. */
const body = (given: Given): Blocks =>
	some(
		fc.oneof(
			{ withCrossShrink: true },
			{ weight: 8, arbitrary: withTables(given) },
			{ weight: 2, arbitrary: heading(given) },
			{ weight: 1, arbitrary: thematicBreak() },
			{ weight: 1, arbitrary: comment(given) },
		),
		given,
		5,
	);

const head = (given: Given): Blocks =>
	fc.oneof(
		{ weight: 3, arbitrary: fc.constant<FlowContent[]>([]) },
		fc.array(
			fc.oneof(
				{ weight: 3, arbitrary: processingInstruction(given) },
				comment(given),
			),
			{ maxLength: 3, ...given.extent },
		),
	);

/** The content of a page or a section. */
export const content = (given: Given): Blocks =>
	fc.tuple(head(given), body(given)).map((parts) => parts.flat());

const CLASSES = ["comment", "red/solid", "dotted green", "a-b"] as const;

/** A section of markup. */
export const section = (given: Given): fc.Arbitrary<Section> =>
	fc
		.tuple(
			fc.option(fc.constantFrom(...CLASSES), { nil: undefined }),
			content({ ...within(given), inSection: true }),
		)
		.map(([args, children]) => ({
			type: "section",
			parser: "wiki",
			...(args !== undefined && { args }),
			children,
		}));

/** A page in another language: its instruction, and all the rest. */
const foreign = (given: Given): Blocks =>
	fc
		.tuple(
			fc.constantFrom("python", "rst", "csv"),
			fc.constantFrom("", "-x y"),
			codeValue(given),
		)
		.map(([lang, meta, value]) => {
			const all: Code = {
				type: "code",
				lang,
				...(meta !== "" && { meta }),
				value: `text\n${value}`.trimEnd(),
			};
			return [
				{
					type: "processingInstruction",
					name: "format",
					value: [lang, meta].join(" ").trimEnd(),
				},
				all,
			];
		});

export const root = (given: Given): fc.Arbitrary<Root> =>
	fc
		.oneof(
			{ withCrossShrink: true },
			{ weight: 30, arbitrary: content(given) },
			foreign(given),
		)
		.map((children) => ({ type: "root", children }));
