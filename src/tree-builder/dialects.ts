/** What each dialect decides about the tree; its syntax is in `grammar/dialects/`. */
import type { Dialect } from "../ast";
import { readBlock15, readBlock19 } from "./blocks";
import type { TreeDialect } from "./context";
import { links15 } from "./links/links15";
import { links19 } from "./links/links19";

export const treeDialects: Readonly<Record<Dialect, TreeDialect>> = {
	"1.5": {
		reader: links15,
		readBlock: readBlock15,
		lookalike:
			/\[(?:"[^"\n]+"|:[^\s\]]+[^\]\n]*|#\w[^\]\n]*)\]|\[(?:attachment|wiki|inline):\S*/,
		slips: [[/\[\[[A-Z]\w*(?:\([^)\n]*\))?\]\]/g, "macro-unknown"]],
	},
	"1.9": {
		reader: links19,
		readBlock: readBlock19,
		lookalike:
			/\[\[[^[\]|\n]+\|[^[\]\n]*\]\]|<<\w+(?:\([^)\n]*\))?>>|\{\{[^{}\n]+\}\}/,
		slips: [],
	},
};
