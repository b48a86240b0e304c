/** The subdivisions of ISO 3166-2 that the tables have. */
import { iso31662 } from "iso-3166";

/** Monaco and islands with fewer than 150,000 inhabitants, whose quarters and parishes are called as other things are: "Moulins". */
const SMALLEST: ReadonlySet<string> = new Set(
	"AG DM FM GD KI KN MC MH NR PW SC TO TV VC".split(" "),
);

export const KNOWN_SUBDIVISIONS = iso31662.filter(
	({ code }) => !SMALLEST.has(code.slice(0, 2)),
);
