/**
 * Normalizes generated blocks: the result is what the parser returns for it. Blocks that were in another one, and replace it
 * while a counterexample shrinks, may not be allowed where that was.
 */
import type { DefinitionContent, FlowContent, List } from "../ast";

/** Blocks that are at the start of a line of the page or section. */
const UNINDENTED: ReadonlySet<FlowContent["type"]> = new Set([
	"heading",
	"comment",
	"processingInstruction",
	"thematicBreak",
]);

const HEAD: ReadonlySet<FlowContent["type"]> = new Set([
	"comment",
	"processingInstruction",
]);

/**
 * Normalizes the content of a page or section: instructions come before all blocks but comments, and no two neighbors are
 * lists that the parser would merge.
 *
 * @param blocks any blocks.
 * @returns new blocks.
 */
export const normalizeFlow = (blocks: readonly FlowContent[]): FlowContent[] =>
	removeContinuedLists(removeLateInstructions(blocks.map(normalizeBlock)));

/** Normalizes the content of an item: it has no headings and the like, and no two paragraphs are neighbors. */
export const normalizeItem = (blocks: readonly FlowContent[]): FlowContent[] =>
	removeContinuedLists(
		blocks
			.filter(({ type }) => !UNINDENTED.has(type))
			.filter(
				({ type }, index, all) =>
					type !== "paragraph" || all[index - 1]?.type !== "paragraph",
			)
			.map(normalizeBlock),
	);

/** Normalizes the content of a description: a row below it begins an item of its own, so it has no tables. */
export const normalizeDescription = (
	blocks: readonly FlowContent[],
): FlowContent[] =>
	normalizeItem(blocks.filter(({ type }) => type !== "table"));

/** Normalizes what is in a block. */
export function normalizeBlock<Block extends FlowContent>(block: Block): Block;
export function normalizeBlock(block: FlowContent): FlowContent {
	switch (block.type) {
		case "section":
			return { ...block, children: normalizeFlow(block.children) };
		case "list":
			return {
				...block,
				children: block.children.map((item) => ({
					...item,
					children: normalizeItem(item.children),
				})),
			};
		case "definitionList":
			return { ...block, children: block.children.map(normalizePart) };
		default:
			return block;
	}
}

/** Normalizes what is in a term or description. */
const normalizePart = (part: DefinitionContent): DefinitionContent =>
	part.type === "definitionTerm"
		? part
		: { ...part, children: normalizeDescription(part.children) };

function removeLateInstructions(blocks: readonly FlowContent[]): FlowContent[] {
	const bodyStart = blocks.findIndex(({ type }) => !HEAD.has(type));
	return blocks.filter(
		({ type }, index) =>
			type !== "processingInstruction" || bodyStart === -1 || index < bodyStart,
	);
}

const removeContinuedLists = (blocks: readonly FlowContent[]): FlowContent[] =>
	blocks.filter((block, index) => !continuesList(blocks[index - 1], block));

const continuesList = (
	before: FlowContent | undefined,
	block: FlowContent,
): boolean =>
	before?.type === "list" && block.type === "list"
		? listKind(before) === listKind(block)
		: before?.type === "definitionList" && block.type === "definitionList";

const listKind = ({ ordered, style, start }: List): string =>
	[ordered, style, start].join(" ");
