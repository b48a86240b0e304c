/** Makes tables sort and filter, and lets links and maps set their filters. */
import { enhanceTable, type TableFilters } from "./tables";

/** Enables what is within an element; a click on `data-table` sets a filter of the table with that id. */
export function enableTables(root: ParentNode): void {
	const tables = new Map<string, TableFilters>();
	for (const table of root.querySelectorAll<HTMLTableElement>(
		"table[data-tools]",
	))
		tables.set(table.id, enhanceTable(table));
	for (const element of root.querySelectorAll<HTMLElement | SVGElement>(
		"[data-table]",
	))
		element.addEventListener("click", () => {
			const { table = "", column = "", value = "" } = element.dataset;
			tables.get(table)?.choose(column, value);
			document.getElementById(table)?.closest("section")?.scrollIntoView();
		});
}
