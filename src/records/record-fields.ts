/** What fields of several records hold. */
import * as z from "zod";
import { dialectNames } from "../../grammar/dialect-names";
import { DIALECT_SOURCES } from "./dialect/dialect-sources";

/** Version of the records; raised on breaking changes. */
export const RECORDS_VERSION = 3;

export const Count = z.int().min(0);
export const Counts = z.record(z.string(), Count);
export const Dialect = z.enum(dialectNames);
export type Dialect = z.infer<typeof Dialect>;

/** Returns an object with the same value for each dialect. */
export const perDialect = <Value>(value: Value): Record<Dialect, Value> =>
	Object.fromEntries(dialectNames.map((name) => [name, value])) as Record<
		Dialect,
		Value
	>;
/** `option`, `log` (of the wiki's conversion), `format` (of the wiki) or `signs` (in its pages). */
export const Source = z.enum(DIALECT_SOURCES);
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Formats whose conversion a run can try. */
export const TRIED_FORMATS = ["markdown", "html"] as const;
export const TriedFormat = z.enum(TRIED_FORMATS);
export type TriedFormat = z.infer<typeof TriedFormat>;

/** Something in a page that a format cannot carry over. */
export const Unconverted = z.strictObject({
	/** `docs/bridges.md` has the rules. */
	ruleId: z.string(),
	/** What it is. */
	text: z.string(),
	/** Of the page, from 1. */
	line: z.int().min(1).optional(),
});
export type Unconverted = z.infer<typeof Unconverted>;

/** `seen` is `written` and what is skipped for each reason. */
export const Accounted = z.strictObject({
	seen: Count,
	written: Count,
	skipped: Counts,
});
export type Accounted = z.infer<typeof Accounted>;
