/** Text that was probably meant as markup. */
import { dialectNames } from "../grammar/dialect-names";
import type { Dialect } from "./ast";
import type { RuleId } from "./messages";
import type { TreeDialect } from "./tree-builder/context";
import { treeDialects } from "./tree-builder/dialects";
import type { Report } from "./tree-builder/report";

type Slips = TreeDialect["slips"];

const slipsByDialect: Partial<Record<Dialect, Slips>> = {};

/** The slips of a dialect: its own, and what looks like markup of any other one. */
function slipsOf(dialect: Dialect): Slips {
	slipsByDialect[dialect] ??= [
		...treeDialects[dialect].slips,
		[
			new RegExp(
				dialectNames
					.filter((other) => other !== dialect)
					.map((other) => treeDialects[other].lookalike.source)
					.join("|"),
				"g",
			),
			"link-other-dialect" satisfies RuleId,
		],
	];
	return slipsByDialect[dialect];
}

/** Looks a stretch of text through; reports where the slips are. */
export function checkText(
	dialect: Dialect,
	report: Report,
): (value: string, start: number, end: number) => void {
	const slips = slipsOf(dialect);
	return (value, start, end) => {
		for (const [pattern, ruleId] of slips) {
			for (const match of value.matchAll(pattern)) {
				const isExact = value.length === end - start;
				const from = isExact ? start + match.index : start;
				report(ruleId, from, isExact ? from + match[0].length : end, match[0]);
			}
		}
	};
}
