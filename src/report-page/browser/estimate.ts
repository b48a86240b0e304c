/** An estimate whose assumptions a reader can change: minutes for each thing, in hours as a sum. */

/** Enables what is within an element. */
export function enableEstimates(root: ParentNode): void {
	for (const table of root.querySelectorAll<HTMLTableElement>(
		"table[data-estimate]",
	))
		enableEstimate(table);
}

/** Computes the hours of a table anew whenever somebody changes the minutes of a row. */
function enableEstimate(table: HTMLTableElement): void {
	const rows = [...(table.tBodies[0]?.rows ?? [])].flatMap((row) => {
		const minutes = row.querySelector<HTMLElement>("[data-minutes]");
		const hours = row.querySelector<HTMLElement>("[data-hours]");
		if (minutes === null || hours === null) return [];
		const input = document.createElement("input");
		input.type = "number";
		input.min = "0";
		input.step = "any";
		input.value = minutes.dataset.minutes ?? "0";
		input.ariaLabel = `Minutes each: ${row.cells[0]?.textContent ?? ""}`;
		input.addEventListener("input", compute);
		minutes.replaceChildren(input);
		return [{ input, hours, count: Number(row.dataset.count) }];
	});
	const total = table.querySelector<HTMLElement>("[data-total]");

	function compute(): void {
		let sum = 0;
		for (const { input, hours, count } of rows) {
			const each = (count * Math.max(0, Number(input.value))) / 60;
			hours.textContent = show(each);
			sum += each;
		}
		if (total !== null) total.textContent = show(sum);
	}
}

const show = (hours: number): string =>
	hours.toLocaleString("en", { maximumFractionDigits: 1 });
