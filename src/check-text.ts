/** Text that was probably meant as markup. */
import type { Dialect } from "./ast";
import type { RuleId } from "./messages";
import type { Report } from "./tree-builder/report";

const SLIPS: Readonly<Record<Dialect, readonly (readonly [RegExp, RuleId])[]>> =
	{
		"1.5": [
			[/\[\[[A-Z]\w*(?:\([^)\n]*\))?\]\]/g, "macro-unknown"],
			[
				/\[\[[^[\]|\n]+\|[^[\]\n]*\]\]|<<\w+(?:\([^)\n]*\))?>>|\{\{[^{}\n]+\}\}/g,
				"link-other-dialect",
			],
		],
		"1.9": [
			[
				/\[(?:"[^"\n]+"|:[^\s\]]+[^\]\n]*|#\w[^\]\n]*)\]|\[(?:attachment|wiki|inline):\S*/g,
				"link-other-dialect",
			],
		],
	};

/** Looks a stretch of text through; reports where the slips are. */
export function checkText(
	dialect: Dialect,
	report: Report,
): (value: string, start: number, end: number) => void {
	return (value, start, end) => {
		for (const [pattern, ruleId] of SLIPS[dialect]) {
			for (const match of value.matchAll(pattern)) {
				const isExact = value.length === end - start;
				const from = isExact ? start + match.index : start;
				report(ruleId, from, isExact ? from + match[0].length : end, match[0]);
			}
		}
	};
}
