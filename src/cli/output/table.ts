/** Groups as a table for people. */
import cliTruncate from "cli-truncate";
import stringWidth from "string-width";
import { escapeControls } from "../../escape-controls";
import { linkTarget } from "../../usergroups/result/link-target";
import type { PageRow } from "./page-row";

const GAP = "  ";

/**
 * Lines up rows under a header.
 *
 * @param isOne whether all rows are of one page, which need not be named.
 * @param columns how wide a line may be; the widest columns are cut first, and each keeps one character at least.
 */
export function formatTable(
	rows: readonly PageRow[],
	isOne: boolean,
	columns: number,
): string {
	const lines = [
		["PAGE", "GROUP", "WHERE", "PLACE", "COUNTRY", "LINK"],
		...rows.map(cellsOf),
	].map((cells) => cells.slice(isOne ? 1 : 0));
	const widths = fitWidths(contentWidths(lines), columns);
	return lines.map((cells) => `${formatLine(cells, widths)}\n`).join("");
}

function cellsOf({
	page,
	name,
	status,
	regions,
	parents,
	place = "",
	countryCode = "",
	links: [home],
}: PageRow): string[] {
	return [
		page,
		status === "listed" ? name : `${name} (${status})`,
		[...regions, ...parents].join(" > "),
		place,
		countryCode,
		home === undefined ? "" : linkTarget(home),
	].map(escapeControls);
}

const contentWidths = (lines: readonly (readonly string[])[]): number[] =>
	(lines[0] ?? []).map((_, column) =>
		lines.reduce(
			(widest, cells) => Math.max(widest, stringWidth(cells[column] ?? "")),
			0,
		),
	);

/** Shortens the widest columns until all fit in the width. */
function fitWidths(widths: readonly number[], columns: number): number[] {
	const room = columns - GAP.length * (widths.length - 1);
	const isTooWide = (cap: number): boolean =>
		widths.reduce((sum, width) => sum + Math.min(width, cap), 0) > room;
	let cap = Math.max(1, ...widths);
	while (cap > 1 && isTooWide(cap)) cap--;
	return widths.map((width) => Math.min(width, cap));
}

/** A character that is two columns wide may leave one over. */
function formatLine(
	cells: readonly string[],
	widths: readonly number[],
): string {
	return cells
		.map((cell, column) => {
			const width = widths[column] ?? 0;
			const cut = cliTruncate(cell, width);
			return cut + " ".repeat(Math.max(0, width - stringWidth(cut)));
		})
		.join(GAP)
		.trimEnd();
}
