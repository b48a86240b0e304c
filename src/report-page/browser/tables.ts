/** Makes the tables of a report sortable and gives them filters; without it, they are plain tables. */

const collator = new Intl.Collator("en", {
	numeric: true,
	sensitivity: "base",
});

/** A row with what it is filtered and sorted by, read once. */
interface Row {
	element: HTMLTableRowElement;
	text: string;
	cells: readonly Cell[];
}

interface Cell {
	value: string;
	/** The entries of a list, else the value. */
	choices: readonly string[];
}

/** The filters of a table, so that a map can set one of them. */
export interface TableFilters {
	/** Shows only rows with a value in a column; does nothing if the column has no choice of values. */
	choose(column: string, value: string): void;
}

/** Adds controls to a table. */
export function enhanceTable(table: HTMLTableElement): TableFilters {
	const headers = [...table.querySelectorAll<HTMLTableCellElement>("thead th")];
	const body = table.tBodies[0] ?? table.createTBody();
	const rows = [...body.rows].map(readRow);
	const name = table.caption?.textContent ?? "";
	const status = document.createElement("output");
	const search = document.createElement("input");
	search.type = "search";
	const selects = headers.map((header, column) =>
		header.dataset.choices === undefined
			? undefined
			: createSelect(rows, column),
	);
	const filter = (): void => {
		const words = search.value.toLowerCase().split(/\s+/);
		let shown = 0;
		for (const { element, text, cells } of rows) {
			const isShown =
				words.every((word) => text.includes(word)) &&
				selects.every(
					(select, column) =>
						select === undefined ||
						select.value === "" ||
						cells[column]?.choices.includes(select.value) === true,
				);
			element.hidden = !isShown;
			if (isShown) shown++;
		}
		status.textContent =
			shown === rows.length
				? `${rows.length} rows`
				: `${shown} of ${rows.length} rows`;
	};
	const tools = document.createElement("div");
	tools.className = "tools";
	tools.role = "group";
	tools.ariaLabel = `Filters: ${name}`;
	tools.append(labeled("Search", search));
	for (const [column, select] of selects.entries()) {
		if (select === undefined) continue;
		select.addEventListener("change", filter);
		tools.append(labeled(headers[column]?.textContent ?? "", select));
	}
	tools.append(status);
	search.addEventListener("input", filter);
	(table.closest(".scroll") ?? table).before(tools);
	for (const [column, header] of headers.entries())
		makeSortable(header, () => {
			const isDescending = header.ariaSort === "ascending";
			for (const other of headers) other.ariaSort = null;
			header.ariaSort = isDescending ? "descending" : "ascending";
			const isNumber = header.classList.contains("number");
			rows.sort((a, b) => {
				const [one, other] = isDescending ? [b, a] : [a, b];
				const first = one.cells[column]?.value ?? "";
				const second = other.cells[column]?.value ?? "";
				return isNumber
					? toNumber(first) - toNumber(second)
					: collator.compare(first, second);
			});
			// One by one: too many rows to be arguments of one call.
			for (const { element } of rows) body.append(element);
		});
	filter();
	return {
		choose(column, value) {
			const index = headers.findIndex(
				({ textContent }) => textContent === column,
			);
			const select = selects[index];
			if (select === undefined) return;
			select.value = value;
			filter();
		},
	};
}

function readRow(element: HTMLTableRowElement): Row {
	const cells = [...element.cells].map((cell) => {
		const value = cell.dataset.sort ?? cell.textContent ?? "";
		const items = [...cell.querySelectorAll("li")];
		return {
			value,
			choices:
				items.length === 0
					? [value]
					: items.map((item) => item.textContent ?? ""),
		};
	});
	return {
		element,
		text: (element.textContent ?? "").toLowerCase(),
		cells,
	};
}

function createSelect(rows: readonly Row[], column: number): HTMLSelectElement {
	const values = new Set(
		rows.flatMap(({ cells }) => cells[column]?.choices ?? []),
	);
	const select = document.createElement("select");
	select.add(new Option("all", ""));
	for (const value of [...values].sort(collator.compare))
		if (value !== "") select.add(new Option(value, value));
	return select;
}

function labeled(text: string, control: HTMLElement): HTMLLabelElement {
	const label = document.createElement("label");
	label.append(text, control);
	return label;
}

function makeSortable(header: HTMLTableCellElement, sort: () => void): void {
	const button = document.createElement("button");
	button.type = "button";
	button.append(...header.childNodes);
	button.addEventListener("click", sort);
	header.append(button);
}

/** Numbers are written with separators of thousands; an empty cell comes first. */
const toNumber = (text: string): number =>
	text === "" ? Number.NEGATIVE_INFINITY : Number(text.replace(/[^\d.-]/g, ""));
