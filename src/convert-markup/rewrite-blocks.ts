/** A page in another dialect, block by block. */
import type { FlowContent, Root } from "../ast";
import type { OnMessage } from "../messages";
import { parse } from "../parse";
import type { Writing } from "../stringify/context";
import { type Edit, patch } from "../stringify/patch";
import { isSame } from "../stringify/same-tree";
import { stringify } from "../stringify/stringify";

/** The page block by block; those that are read otherwise than before are written anew. */
export function rewriteBlocks(
	tree: Root,
	source: string,
	edits: readonly Edit[],
	writing: Writing,
	onMessage: OnMessage,
): string | undefined {
	const starts = tree.children.map((node) => lineStart(source, node));
	if (starts.some((start, index) => start < (starts[index - 1] ?? 0)))
		return undefined;
	let converted = source.slice(0, starts[0] ?? source.length);
	for (const [index, node] of tree.children.entries()) {
		const start = starts[index] ?? 0;
		const end = starts[index + 1] ?? source.length;
		const own = edits.filter(({ position }) => {
			const offset = position.start.offset ?? -1;
			return offset >= start && offset < end;
		});
		converted += rewriteBlock(
			node,
			source,
			start,
			end,
			own,
			writing,
			onMessage,
		);
	}
	return converted;
}

function lineStart(source: string, { position }: FlowContent): number {
	const offset = position?.start.offset ?? 0;
	return source.lastIndexOf("\n", offset - 1) + 1;
}

function rewriteBlock(
	node: FlowContent,
	source: string,
	start: number,
	end: number,
	edits: readonly Edit[],
	{ dialect, options }: Writing,
	onMessage: OnMessage,
): string {
	const slice = source.slice(start, end);
	const moved = edits.map(({ position, value }) => ({
		position: {
			start: {
				...position.start,
				offset: (position.start.offset ?? 0) - start,
			},
			end: { ...position.end, offset: (position.end.offset ?? 0) - start },
		},
		value,
	}));
	const block: Root = { type: "root", children: [node] };
	const respelled = patch(slice, moved);
	const isHead =
		node.type === "processingInstruction" || node.type === "comment";
	const guard = isHead ? "" : "\n";
	if (
		isSame(
			parse(guard + respelled, { ...options, dialect }),
			block,
			options.pageName,
		)
	)
		return respelled;
	const [, gap = ""] = /((?:[^\S\n]*\n)*)$/.exec(slice) ?? [];
	const written = stringify(block, { ...options, dialect, onMessage });
	return written.replace(/\n$/, "") + (gap === "" ? "\n" : gap);
}
