/** Tallies of the dump as accounts of records. */
import type { Tally } from "../../dump/pages/page";
import type { Accounted } from "../records";
import { Counter } from "./counter";

/** What was taken from a page is written with it. */
export const asWritten = ({
	seen,
	taken,
	skipped,
}: Tally<string>): Accounted => ({
	seen,
	written: taken,
	skipped: withoutAbsent(skipped),
});

/** Everything seen of a page, skipped with it. */
export const asSkipped = ({
	seen,
	taken,
	skipped,
}: Tally<string>): Accounted => ({
	seen,
	written: 0,
	skipped: { ...withoutAbsent(skipped), pageSkipped: taken },
});

/** Counts by reason, those that are there. */
export const withoutAbsent = (
	counts: Readonly<Partial<Record<string, number>>>,
): Record<string, number> => {
	const counter = new Counter();
	counter.addAll(counts);
	return counter.toObject();
};
