/** Names that pages have, counted as the report counts them. */
import type { NameCount, PageRecord } from "../../../src/records/records";

/** What pages have, by name: how often, and the first page by name with the line of its first link. */
export function namesOf(found: readonly NameCount[]): NameCount[] {
	const names = [...new Set(found.map(({ name }) => name))];
	return names
		.map((name) => {
			const own = found.filter((each) => each.name === name);
			const count = own.reduce((sum, each) => sum + each.count, 0);
			const [page = ""] = own.map((each) => each.page).sort();
			const line = own.find((each) => each.page === page)?.line;
			return { name, count, page, ...(line !== undefined && { line }) };
		})
		.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

export const unknownOf = (
	pages: readonly PageRecord[],
	kind: keyof PageRecord["unknown"],
) =>
	pages.flatMap(({ name: page, unknown }) =>
		Object.entries(unknown[kind]).map(([name, count]) => ({
			name,
			count,
			page,
		})),
	);

/** Wikis that nobody knows, with the line of the first link to each. */
export const unknownWikisOf = (pages: readonly PageRecord[]): NameCount[] =>
	pages.flatMap((page) =>
		unknownOf([page], "interwiki").map((each) => ({
			...each,
			line: page.links.lines.interwiki[
				page.links.interwiki.findIndex((link) =>
					link.startsWith(`${each.name}:`),
				)
			],
		})),
	);
