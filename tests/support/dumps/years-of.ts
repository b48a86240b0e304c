/** The years of a wiki, from the records of its pages. */
import type { PageRecord, ReportRecord } from "../../../src/records";

/** The years of pages: each edit once, and nobody twice in a year. */
export function yearsOf(pages: readonly PageRecord[]): ReportRecord["years"] {
	const all = pages.flatMap(({ edits }) => edits);
	const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b);
	const isEmpty = (year: number): boolean => {
		const before = years.findLast((each) => each < year) ?? year;
		const after = years.find((each) => each > year) ?? year;
		return after - before <= 30;
	};
	const [first = 0] = years;
	return Array.from(
		{ length: (years.at(-1) ?? first - 1) - first + 1 },
		(_, index) => first + index,
	)
		.filter((year) => years.includes(year) || isEmpty(year))
		.map((year) => {
			const own = all.filter((each) => each.year === year);
			return {
				year,
				edits: own.reduce((sum, { edits }) => sum + edits, 0),
				pages: own.length,
				users: new Set(own.flatMap(({ users }) => users)).size,
			};
		});
}
