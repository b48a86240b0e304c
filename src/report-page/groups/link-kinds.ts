/** Where the links of groups lead, by kind. */
import { element, type Section } from "../html/elements";
import { barPlot } from "../plots/bar-plot";
import type { PageRow } from "./page";

/** Returns the section, if any group has a link. */
export function linkKindsSection(
	rows: readonly PageRow[],
): Section | undefined {
	const links = new Map<string, number>();
	const withKind = new Map<string, number>();
	for (const row of rows) {
		const kinds = row.links.map(({ kind }) => kind);
		for (const kind of kinds) bump(links, kind);
		for (const kind of new Set(kinds)) bump(withKind, kind);
	}
	if (links.size === 0) return undefined;
	return {
		id: "links",
		title: "Links",
		content: element(
			"div.plots",
			{},
			barPlot("Links of groups by kind", toBars(links)),
			barPlot("Groups that have a link of the kind", toBars(withKind)),
		),
	};
}

function bump(counts: Map<string, number>, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

const toBars = (
	counts: ReadonlyMap<string, number>,
): { label: string; value: number }[] =>
	[...counts]
		.map(([label, value]) => ({ label, value }))
		.sort((a, b) => b.value - a.value || (a.label < b.label ? -1 : 1));
