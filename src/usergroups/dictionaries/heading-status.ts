/** What a heading says of all groups under it: that they are no more, or only being started. */
import { alternativesOf, beginsWith, hasClass, isAllOf, scan } from "./lexicon";
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

/** What joins kinds of groups: "Official and proposed groups". */
const JOINT =
	/[/,;&+]|(?<=\s)(?:and|or|und|oder|y|o|e|ou|et|en|och|eller|og|i|a|ja|și)(?=\s)/giu;

/** Words that say how groups are, which may have what else joins: "en formation". */
const STATES = C.forming | C.defunct | C.endings;

/**
 * Whether each of the kinds of groups that a heading joins has what says how they are, or only the first, for nouns after it:
 * "Former clubs and groups", but not "Local and planned groups".
 */
function isSaidOfAll(
	heading: string,
	isSaid: (part: string) => boolean,
): boolean {
	const states = scan(heading).hits.filter(
		({ classes }) => (classes & STATES) !== 0,
	);
	const parts: string[] = [];
	let from = 0;
	/** The first state that does not end in front of the joint. */
	let at = 0;
	for (const { index, 0: joint } of heading.matchAll(JOINT)) {
		while ((states[at]?.end ?? index + 1) <= index) at++;
		if ((states[at]?.start ?? index + 1) <= index) continue;
		parts.push(heading.slice(from, index));
		from = index + joint.length;
	}
	parts.push(heading.slice(from));
	return parts.every(
		(part, number) =>
			isSaid(part) ||
			(number > 0 && isAllOf(part, GROUP | C.manyGroups | C.entries, GROUP)),
	);
}

/** Whether a heading says that groups are no more, and nothing else: "Inactive", "Former groups", "Old and closed groups". */
export const isOfFormerGroups: (heading: string) => boolean = remembering(
	(heading) => {
		const rest = heading.replace(FORMER, " ");
		// "Fermo" and "Over" are places, too.
		const ends = C.defunct | (hasClass(rest, GROUP) ? C.endings : 0);
		if (NEW.test(rest)) return false;
		if (
			!isSaidOfAll(
				heading,
				(part) => part.search(FORMER) >= 0 || hasClass(part, ends),
			)
		)
			return false;
		if (isAllOf(rest, BESIDE, ends)) return true;
		return (
			rest !== heading &&
			(!/\p{L}/u.test(rest) || isAllOf(rest, BESIDE, GROUP | C.entries))
		);
	},
);

/** Whether a heading says that groups are only being started, and nothing else: "Planned groups", "Gruppen im Aufbau". */
export const isOfFormingGroups: (heading: string) => boolean = remembering(
	(heading) =>
		!beginsWith(heading, C.forming) &&
		isSaidOfAll(
			heading,
			(part) => part.search(PLANNED) >= 0 || hasClass(part, C.forming),
		) &&
		isAllOf(heading.replace(PLANNED, " "), BESIDE | C.forming, GROUP),
);

/**
 * Whether a heading is about how groups are started: "Forming a new group", "Launching a meetup". "Founding groups" may be the
 * first ones.
 */
export const isOnStarting = (heading: string): boolean =>
	beginsWith(heading, C.founding | C.forming) &&
	hasClass(heading, GROUP) &&
	isAllOf(heading, BESIDE | C.founding | C.forming, C.fillers | C.articles);
