/** What a language's folder holds: words by what they say on a page of groups. */
import type { LinkKind } from "../result/schema";

/**
 * Words of one language. Each field holds words and phrases, separated by `|`; accents and case do not count (but see
 * `verbs`). `*pug` matches all words that end so, `usergroup*` all that start so. Add a word here and, after
 * `npm run build:words`, every table, pattern and fast path that depends on it has it.
 */
export interface Dictionary {
	/** Nouns that can mean one group of people or several, in names and in prose. */
	groups?: string;
	/** Those of them that speak of several groups. */
	manyGroups?: string;
	/** Phrases that name a group with hardly a doubt: "user group". */
	certainGroups?: string;
	/** Phrases that say that a page or a section lists groups: "user groups". */
	listings?: string;
	/** Kinds of entries that are listed as groups are: conferences, schools, companies. */
	entries?: string;
	/** Things that groups are about; no places. */
	topics?: string;
	/** Verbs that make running prose of a text; only in small letters. */
	verbs?: string;
	/** Verbs that start a request, in small letters or capitals. */
	imperatives?: string;
	/** Other words that open prose and no name. */
	openers?: string;
	/** Those that say that there is nothing, which are openers, too: "no group yet". */
	none?: string;
	/** Words for "here is" and articles that make no name. */
	articles?: string;
	/** A group that is no more. */
	defunct?: string;
	/** Words that say so where they are a remark of their own: "(closed)". */
	endings?: string;
	/** Words in headings over groups that are no more: "Former groups". */
	former?: string;
	/** Words in headings over groups that are only being started: "Planned groups". */
	planned?: string;
	/** A group that is only being started, whatever the rest says. */
	forming?: string;
	/** Verbs that say so where a form of "be" comes before and a group after them. */
	founding?: string;
	/** Verbs of starting a group, of which a person is the subject: "wants to start", "quiere formar". */
	beginnings?: string;
	/** Forms of "be" that come before such verbs. */
	being?: string;
	/** Words in front of the place in which a group is being started. */
	prepositions?: string;
	/** Words of times: of meetings and events. */
	times?: string;
	/** Capitalized words that are no places although they are found where places are. */
	notPlaces?: string;
	/** Words in lower case inside the name of a place. */
	placeJoints?: string;
	/** Words that make a place of the name before them. */
	areas?: string;
	/** Headings of parts of the world that have no code, whole. */
	parts?: string;
	/** Headings of sections that list no groups, but for fillers and topics. */
	subjects?: string;
	/** Those of them that are fields of conferences and the like, too: "Web frameworks". */
	fields?: string;
	/** Starts of such headings: "how to". */
	subjectStarts?: string;
	/** Ends of such headings: "by language". */
	subjectEnds?: string;
	/** Words that add nothing to a heading. */
	fillers?: string;
	/** Headings and labels over people. */
	members?: string;
	/** Words of an index of the page's own kind: "list of countries", "map of users". */
	indexes?: string;
	/** What such an index is of. */
	indexed?: string;
	/** Words before a person's name that make a contact of it. */
	roles?: string;
	/** Words inside the name of a person, in lower case. */
	nameParticles?: string;
	/** Names of the columns of tables, by role. */
	columns?: Partial<Record<ColumnRole, string>>;
	/** Nouns that name a channel, with the kind of link that they announce. */
	channels?: Partial<Record<LinkKind, string>>;
	/** Words beside channel words that add nothing. */
	companions?: string;
}

/** What a column of a table holds. */
export type ColumnRole =
	| "name"
	| "place"
	| "country"
	| "region"
	| "website"
	| "contact"
	| "channel"
	| "date"
	| "status"
	| "description";
