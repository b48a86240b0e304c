/** Which dialect the pages of a wiki are in, by its `data_format_revision` and by what its conversion left in logs. */
import { type Dialect, dialectNames } from "../../../grammar/dialect-names";

/** First `data_format_revision` with the markup and the names of 1.6 and later. */
export const FIRST_19 = 1_060_000;

/** First `data_format_revision` whose newest revisions are in a dialect; absent if no version of MoinMoin made it the default. */
const FIRST_FORMATS: Readonly<Record<Dialect, number | undefined>> = {
	"1.5": 0,
	"1.9": FIRST_19,
};

/** The revision that MoinMoin's migration adds to each page: its comment, and the dialects before and from there. */
export const CONVERSION: Readonly<
	{ comment: RegExp } & Record<"from" | "to", Dialect>
> = { comment: /converted to 1\.6 markup/i, from: "1.5", to: "1.9" };

/** Returns the dialect of the pages of a wiki by its `data_format_revision`. */
export const dialectOfFormat = (format: number): Dialect =>
	dialectNames.reduce((latest, each) =>
		firstFormat(each) <= format && firstFormat(each) > firstFormat(latest)
			? each
			: latest,
	);

const firstFormat = (dialect: Dialect): number =>
	FIRST_FORMATS[dialect] ?? Number.POSITIVE_INFINITY;
