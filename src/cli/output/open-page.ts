/** A page whose tree is written while it is read, so that it need not be in memory as a whole. */
import { removePosition } from "unist-util-remove-position";
import type { FlowContent, ParsedRoot } from "../../ast";
import type { PageReader } from "../../page-reader";
import type { OpenNode } from "./node-json";

/** The root of a page that is read to its end as its children are asked for. */
export function openPage(reader: PageReader, keepPositions: boolean): OpenNode {
	let root: ParsedRoot | undefined;
	function* children(): Generator<FlowContent> {
		for (const node of read()) {
			if (!keepPositions) removePosition(node, { force: true });
			yield node;
		}
	}
	function* read(): Generator<FlowContent> {
		while (reader.readMore()) yield* reader.takeFinished();
		root = reader.finish();
		yield* root.children;
	}
	return {
		before: { type: "root" },
		children: children(),
		after: () => ({
			data: root?.data,
			...(keepPositions && { position: root?.position }),
		}),
	};
}
