/** What a report does in a browser: tables, links that set a filter, an estimate that can be changed, printing. */
import { enableEstimate } from "./estimate";
import { enhanceTable, type TableFilters } from "./tables";

const tables = new Map<string, TableFilters>();
for (const table of document.querySelectorAll<HTMLTableElement>(
	"table[data-tools]",
))
	tables.set(table.id, enhanceTable(table));

for (const element of document.querySelectorAll<HTMLElement | SVGElement>(
	"[data-table]",
))
	element.addEventListener("click", () => {
		const { table = "", column = "", value = "" } = element.dataset;
		tables.get(table)?.choose(column, value);
		document.getElementById(table)?.closest("section")?.scrollIntoView();
	});

for (const table of document.querySelectorAll<HTMLTableElement>(
	"table[data-estimate]",
))
	enableEstimate(table);

// What is folded is not printed otherwise.
addEventListener("beforeprint", () => {
	for (const details of document.querySelectorAll("details"))
		details.open = true;
});
