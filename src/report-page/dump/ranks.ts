/** The pages that matter most by size and by links. */
import { element, type Section } from "../html/elements";
import { table } from "../html/table";
import type { WikiReport } from "./wiki-report";

/** Returns the section, if any page has text. */
export function ranksSection({
	report: { largestPages, linkedPages },
}: WikiReport): Section | undefined {
	if (largestPages.length === 0) return undefined;
	return {
		id: "ranks",
		title: "Largest and most linked pages",
		content: [
			element("h3", {}, "Largest pages"),
			table({
				id: "largest-table",
				caption: "Largest pages, up to 100",
				columns: [
					{ title: "Page", names: "page", cell: ({ name }) => name },
					{ title: "Bytes", isNumber: true, cell: ({ size }) => size },
				],
				rows: largestPages,
			}),
			linkedPages.length === 0
				? undefined
				: [
						element("h3", {}, "Most linked pages"),
						table({
							id: "linked-table",
							caption: "Pages that most pages link to, up to 100",
							columns: [
								{ title: "Page", names: "page", cell: ({ name }) => name },
								{
									title: "Linked from",
									isNumber: true,
									cell: ({ count }) => count,
								},
								{
									title: "For example",
									names: "page",
									cell: ({ page }) => page,
								},
							],
							rows: linkedPages,
						}),
					],
		],
	};
}
