/** A page whose tree is written while it is read, so that it need not be in memory as a whole. */
import { removePosition } from "unist-util-remove-position";
import type { FlowContent } from "../../ast";
import type { PageReader } from "../../page-reader";
import type { OpenNode } from "./node-json";

/** The root of a page that is read to its end as its children are asked for. */
export function openPage(reader: PageReader, keepPositions: boolean): OpenNode {
	function* children(): Generator<FlowContent> {
		for (const node of reader.children()) {
			if (!keepPositions) removePosition(node, { force: true });
			yield node;
		}
	}
	return {
		before: { type: "root" },
		children: children(),
		after: () => {
			const { data, position } = reader.finish();
			return keepPositions ? { data, position } : { data };
		},
	};
}
