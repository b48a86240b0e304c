/** Tries the conversion of a page, for what it cannot carry over. */
import type { VFileMessage } from "vfile-message";
import type { Root } from "../../ast";
import type { BridgeRuleId } from "../../bridge/messages";
import { toHast } from "../../hast/to-hast";
import { toMdast } from "../../mdast/to-mdast";
import { Counter } from "../accounts/counter";
import type { TriedFormat, Unconverted } from "../record-fields";
import type { PageRecord } from "../records";

/** Maximum number of places of a page that are recorded; all are counted. */
const MAX_PLACES = 100;

/** What is written as HTML is carried over: it is counted, and no place to look at. */
const CARRIED_OVER: BridgeRuleId = "bridge-html";

/** How a page is converted; what comes out is dropped. */
const CONVERTERS: {
	readonly [Format in TriedFormat]: (
		tree: Root,
		options: { pageName: string; onMessage: (message: VFileMessage) => void },
	) => unknown;
} = { markdown: toMdast, html: toHast };

/** Converts a page to a format, and returns what it cannot carry over. */
export function tryFormat(
	format: TriedFormat,
	tree: Root,
	pageName: string,
): NonNullable<PageRecord["unconverted"]> {
	const rules = new Counter();
	const places: Unconverted[] = [];
	CONVERTERS[format](tree, {
		pageName,
		onMessage({ ruleId = "", reason, line }) {
			rules.add(ruleId);
			if (ruleId === CARRIED_OVER || places.length >= MAX_PLACES) return;
			places.push({
				ruleId,
				text: reason,
				...(line !== undefined && { line }),
			});
		},
	});
	return { rules: rules.toObject(), places };
}
