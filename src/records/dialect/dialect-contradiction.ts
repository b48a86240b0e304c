/** Pages whose signs contradict the dialect of their wiki. */
import { dialectNames } from "../../../grammar/dialect-names";
import type { Dialect } from "../../ast";
import type { DialectSigns } from "../../dialect";

/** Fewer signs of the other dialect may be slips. */
const CLEAR_SIGNS = 3;
/** How many times as many signs there must be of the other dialect. */
const CLEAR_RATIO = 4;

/** Whether the signs of a page clearly contradict the dialect of its wiki. */
export const isContradicted = (
	dialect: Dialect,
	signs: DialectSigns,
): boolean => {
	const other = Math.max(
		...dialectNames
			.filter((name) => name !== dialect)
			.map((name) => signs[name]),
	);
	return other >= CLEAR_SIGNS && other >= CLEAR_RATIO * signs[dialect];
};
