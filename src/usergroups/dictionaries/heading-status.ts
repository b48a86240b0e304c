/** What a heading says of all groups under it: that they are no more, or only being started. */
import { alternativesOf, hasClass, isAllOf } from "./lexicon";
import { remembering } from "./remembering";
import { CLASSES as C } from "./word-classes";

const GROUP = C.groups | C.certainGroups | C.listings;

const wordsOf = (field: "former" | "planned"): RegExp =>
	new RegExp(
		String.raw`(?<![\p{L}\p{N}])(?:${alternativesOf(field)})(?![\p{L}\p{N}])`,
		"giu",
	);

/** Words for groups that are no more, in headings. */
const FORMER = wordsOf("former");

/** Words for groups that are only being started. */
const PLANNED = wordsOf("planned");

/** Fillers that say the opposite of the first: "New and old groups". */
const NEW =
	/(?<!\p{L})(?:n(?:ew|eu|ieuw|ov|ow|y[ae]|uev|ouv|uov)|uude|a(?:k|c|t)?tu|latest|upcoming|kommend)/iu;

/** Classes of words that may be beside those that say how groups are. */
const BESIDE =
	GROUP |
	C.manyGroups |
	C.entries |
	C.fillers |
	C.topics |
	C.articles |
	C.placeJoints;

/** Whether a heading says that groups are no more, and nothing else: "Inactive", "Former groups", "Old and closed groups". */
export const isOfFormerGroups: (heading: string) => boolean = remembering(
	(heading) => {
		const rest = heading.replace(FORMER, " ");
		// "Fermo" and "Over" are places, too.
		const ends = C.defunct | (hasClass(rest, GROUP) ? C.endings : 0);
		if (NEW.test(rest)) return false;
		if (isAllOf(rest, BESIDE, ends)) return true;
		return (
			rest !== heading &&
			(!/\p{L}/u.test(rest) || isAllOf(rest, BESIDE, GROUP | C.entries))
		);
	},
);

/** Whether a heading says that groups are only being started, and nothing else: "Planned groups", "Gruppen im Aufbau". */
export const isOfFormingGroups: (heading: string) => boolean = remembering(
	(heading) => {
		const rest = heading.replace(PLANNED, " ");
		const says = rest !== heading || hasClass(rest, C.forming | C.founding);
		return says && isAllOf(rest, BESIDE | C.forming | C.founding, GROUP);
	},
);
