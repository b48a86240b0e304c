/** What items were taken for, as a table for people. */

import cliTruncate from "cli-truncate";
import stringWidth from "string-width";
import { escapeControls } from "../../escape-controls";
import type { Decision } from "../../usergroups/classify/decision";

/** A decision with the page that the item is on. */
export interface PageDecision extends Decision {
	page: string;
}

const GAP = "  ";

/** No column but the last is wider. */
const MAX_WIDTH = 40;

/**
 * Lines decisions up under a header.
 *
 * @param isOne whether all are of one page, which need not be named.
 * @param columns how wide a line may be.
 */
export function decisionTable(
	decisions: readonly PageDecision[],
	isOne: boolean,
	columns: number,
): string {
	const rows = [
		["PAGE", "LINE", "KIND", "NAME", "RULE", "EVIDENCE"],
		...decisions.map(cellsOf),
	].map((cells) => cells.slice(isOne ? 1 : 0));
	const widths = (rows[0] ?? []).map((_, column) =>
		rows.reduce(
			(widest, cells) =>
				Math.min(MAX_WIDTH, Math.max(widest, stringWidth(cells[column] ?? ""))),
			0,
		),
	);
	return rows.map((cells) => `${lineOf(cells, widths, columns)}\n`).join("");
}

const cellsOf = ({
	page,
	position,
	kind,
	name,
	rule,
	evidence,
	rejected,
}: PageDecision): string[] =>
	[
		page,
		String(position.start.line),
		kind,
		name,
		rule,
		[
			...evidence,
			...rejected.map((each) => `not ${each.rule}: ${each.reason}`),
		].join("; "),
	].map(escapeControls);

function lineOf(
	cells: readonly string[],
	widths: readonly number[],
	columns: number,
): string {
	const line = cells
		.map((cell, column) => {
			if (column === cells.length - 1) return cell;
			const width = widths[column] ?? 0;
			const cut = cliTruncate(cell, width);
			return cut + " ".repeat(Math.max(0, width - stringWidth(cut)));
		})
		.join(GAP)
		.trimEnd();
	return Number.isFinite(columns) ? cliTruncate(line, columns) : line;
}
