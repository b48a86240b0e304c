/** The definitions of all dialects. */
import type { Dialect } from "../dialect-names";
import type { Mark } from "../marks";
import type { DialectGrammar } from "./dialect";
import { moin15 } from "./moin15";
import { moin19 } from "./moin19";

export const grammars: Readonly<Record<Dialect, DialectGrammar>> = {
	"1.5": moin15,
	"1.9": moin19,
};

/** Whether a dialect has formatting of a type. */
export const hasMark = (dialect: Dialect, mark: Mark): boolean =>
	grammars[dialect].marks.has(mark);
