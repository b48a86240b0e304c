/** Edits of pages by year. */
import { type EditLogEntry, yearOf } from "../../dump/formats/edit-log";
import type { PageRecord, ReportRecord } from "../records";

type PageYears = PageRecord["edits"];
type WikiYears = ReportRecord["years"];

/** Counts the edits of a log by year; those at a time that no calendar has are not counted. */
export function editsByYear(log: readonly EditLogEntry[]): PageYears {
	const years = new Map<number, { edits: number; users: Set<string> }>();
	for (const { time, user } of log) {
		const year = yearOf(time);
		if (year === undefined) continue;
		const known = years.get(year) ?? { edits: 0, users: new Set() };
		years.set(year, known);
		known.edits++;
		if (user !== undefined) known.users.add(user);
	}
	return [...years]
		.sort(([a], [b]) => a - b)
		.map(([year, { edits, users }]) => ({
			year,
			edits,
			users: [...users].sort(),
		}));
}

/** Longer gaps than this come from wrong clocks, and are not filled. */
const MAX_GAP = 30;

/** Adds up the years of pages. */
export class YearCounter {
	readonly #years = new Map<
		number,
		{ edits: number; pages: number; users: Set<string> }
	>();

	/** Adds a page. */
	add(page: PageYears): void {
		for (const { year, edits, users } of page) {
			const known = this.#years.get(year) ?? {
				edits: 0,
				pages: 0,
				users: new Set(),
			};
			this.#years.set(year, known);
			known.edits += edits;
			known.pages++;
			for (const user of users) known.users.add(user);
		}
	}

	/** Returns the years in order, also those without an edit between others. */
	toList(): WikiYears {
		const list: WikiYears = [];
		const years = [...this.#years].sort(([a], [b]) => a - b);
		for (const [year, { edits, pages, users }] of years) {
			const last = list.at(-1)?.year ?? year - 1;
			if (year - last <= MAX_GAP)
				for (let empty = last + 1; empty < year; empty++)
					list.push({ year: empty, edits: 0, pages: 0, users: 0 });
			list.push({ year, edits, pages, users: users.size });
		}
		return list;
	}
}
