/** What the words of a text say: questions that the mapper asks, answered from the dictionaries. */
import { isOnStarting } from "./heading-status";
import {
	alternativesOf,
	beginsWith,
	canHaveIn,
	endsWith,
	firstHit,
	type Hit,
	hasClass,
	isAllOf,
	type Scan,
	scan,
} from "./lexicon";
import { isListOfGroups } from "./lists-of-groups";
import { remembering } from "./remembering";
import {
	hasEnded,
	type IsOfGroup,
	inFront,
	isFoundingAlone,
	isOfMembers,
	isPlanned,
} from "./status-remarks";
import { CLASSES as C, PYTHON } from "./word-classes";

const GROUP = C.groups | C.certainGroups | C.listings;
const MANY = C.manyGroups | C.listings;
const VERB = C.verbs | C.imperatives;
const BESIDE_MEMBERS =
	C.fillers | C.founding | C.articles | C.defunct | C.indexes;

/** Whether a text has a word that means a group or a community. */
export const hasGroupWord = (text: string): boolean => hasClass(text, GROUP);

/** Whether a text surely names a group, or groups. */
export const isCertainGroup = (text: string): boolean =>
	hasClass(text, C.certainGroups);

/** Whether a text says "the group" or "our club", and not which. */
export const isGenericGroup = (text: string): boolean =>
	isAllOf(text, GROUP | C.articles | C.fillers, GROUP) &&
	(startsWithArticle(text) || !text.includes(" "));

/** Whether a text says what a group is, and nothing else: "Subgroup", "Local chapter". */
export const isKindOfGroup = (text: string): boolean =>
	isAllOf(text, GROUP | C.fillers, GROUP);

/** Whether a text speaks of groups in the plural, as headings do. */
export const isPlural = (text: string): boolean => hasClass(text, MANY);

/** Whether a text says that groups are listed: "User groups", "Groupes régionaux", "User group directory". */
export const announcesGroups = (text: string): boolean =>
	hasClass(text, C.listings) || isListOfGroups(text);

/** Whether a text has a word for what is listed as groups are: a conference, schools, a company. */
export const hasEntryWord = (text: string): boolean =>
	hasClass(text, C.entries);

/** Whether a text speaks of what groups are about. */
export const hasTopic = (text: string): boolean =>
	hasClass(text, C.topics | PYTHON);

/** Whether a text has a word of a subject that is no place: books, questions, schools. */
export const hasSubjectWord = (text: string): boolean =>
	hasClass(text, C.subjects | C.entries);

/** Whether a heading is that of books, related pages, mailing lists, things to do … */
export const isSubjectHeading: (heading: string) => boolean = remembering(
	(heading) => isSubject(heading),
);

function isSubject(heading: string): boolean {
	if (beginsWith(heading, C.subjectStarts)) return true;
	if (endsWith(heading, C.subjectEnds)) return true;
	if (isOnStarting(heading)) return true;
	return (
		(isAllOf(
			heading,
			C.subjects | C.fillers | C.topics | C.entries,
			C.subjects,
		) &&
			!hasGroupWord(heading)) ||
		isSubjectWithMore(heading)
	);
}

/** What more is said of a subject: "Books in print", "Editors written in C", "Libros para empezar". */
const MORE =
	/^\s(?:in|on|with|without|from|for|by|about|of|to|at|using|written|that|which|en|sobre|para|con|com|sin|sem|por|que|em|de|do|da|del|pour|avec|sans|sur|qui|du|des|mit|ohne|für|über|auf|aus|zum|zur|von|vom|die|per|su|sul|di|che|senza|over|voor|met|zonder|van|om)\s/u;

/** A capitalized word where a place would be. */
const PLACE_IN_MORE =
	/(?<=\s(?:in|from|near|around|of|at|the|en|em|no|na|nos|nas|de|del|do|da|dos|das|à|au|aux|la|du|des|im|aus|von|bei|nel|nella|di|te|uit|van|het)\s)\p{Lu}\p{L}{2,}/gu;

/** Whether a heading starts with a subject that is no kind of entry, and goes on with what is said of it, but not with where. */
function isSubjectWithMore(heading: string): boolean {
	const words = scan(heading);
	const { classes } = words;
	if ((classes & C.subjects) === 0 || (classes & C.entries) !== 0) return false;
	let covered = 0;
	let end = 0;
	for (const hit of words.hits) {
		if ((hit.classes & (C.subjects | C.fillers | C.topics)) === 0) continue;
		if (hit.start > covered && /\p{L}/u.test(heading.slice(covered, hit.start)))
			break;
		covered = Math.max(covered, hit.end);
		if ((hit.classes & C.subjects) !== 0) end = covered;
	}
	const more = heading.slice(end);
	if (end === 0 || !MORE.test(more)) return false;
	if ((classes & GROUP) !== 0) return isForGroups(heading.slice(0, end), more);
	return (more.match(PLACE_IN_MORE) ?? []).every((word) =>
		hasClass(word, C.notPlaces | C.times | C.topics),
	);
}

/** Such lists have those of groups in them: "Links for Python user groups", "Forum für Benutzergruppen". */
const OF_ADDRESSES = /(?:link|list|forum|site|page|seite)[ens]{0,2}$/iu;

/** Whether a heading goes on with groups that a subject is for, and that it is not of: "Material für Gruppen". */
const isForGroups = (subject: string, more: string): boolean =>
	!hasGroupWord(subject) &&
	!OF_ADDRESSES.test(subject) &&
	/^\s(?:for|für|pour|para|per|voor)\s/u.test(more) &&
	isAllOf(more, GROUP | MANY | C.fillers | C.topics, GROUP);

/** Whether a heading has a word for a subject that is no kind of entry either: "Conference schedule". */
export const hasOtherSubject = (heading: string): boolean =>
	scan(heading).hits.some(
		({ classes }) =>
			(classes & C.subjects) !== 0 && (classes & (C.entries | C.fields)) === 0,
	);

/** Whether a heading is a field that conferences and the like can be of: "Web frameworks", or says that they are by fields: "By topic". */
export const isFieldHeading = (heading: string): boolean =>
	isAllOf(heading, C.fields | C.fillers | C.topics, C.fields) ||
	isAllOf(heading, C.subjectEnds, C.subjectEnds);

/** Whether a heading or label is over the people of a group. */
export const isMembersHeading = (text: string): boolean =>
	isAllOf(text, BESIDE_MEMBERS, C.members);

/** Whether a text is the office that a person holds in a group, or says whom to write to: "Chair", "Our contact person". */
export const isRole = (text: string): boolean =>
	isAllOf(text, C.roles | C.fillers | C.articles, C.roles);

/** Whether a label is that of an index of the page's own kind: "Map of users", "Liste des pays". */
export const isIndexLabel = (text: string): boolean =>
	hasClass(text, C.indexed) &&
	isAllOf(text, C.indexes | C.indexed | C.fillers | C.placeJoints, C.indexes);

/** Whether a heading is a part of the world without being the name of any region. */
export const isPartOfWorld = (heading: string): boolean =>
	isAllOf(heading, C.parts | C.fillers | C.manyGroups, C.parts) ||
	/^rest of |\bocean$/iu.test(heading);

/** Where in a text its first verb is, -1 if it has none. */
export const findVerb = (text: string, words?: Scan): number =>
	firstHit(text, VERB, 0, words)?.start ?? -1;

/** The same, but for a remark at the end that begins with its verb: "Alpha (was Beta)", not "Jane (she is here)". */
export const findVerbOutsideBrackets = (text: string): number => {
	const open = text.lastIndexOf("(");
	const isRemark =
		open > 0 &&
		/^\([^()]*\)\s*$/.test(text.slice(open)) &&
		beginsWith(text.slice(open), C.verbs);
	return findVerb(isRemark ? text.slice(0, open) : text);
};

/** Whether a text ends with a word that needs another one, so that no name ends there: "Here's a", "wiki of", but not "Alpha Pará". */
export const isUnfinished = (text: string): boolean =>
	(endsWith(text, C.articles | C.openers) && !/\s\p{Lu}\S*$/u.test(text)) ||
	/(?:^|\s)(?:of|to|at|by|with|from|for|de|do|da|des?|du|von|vom|van|di|del|à|au|in|en|em|im)[\s'"(]*$/u.test(
		text,
	);

/** Whether a text starts with an article or the like. */
export const startsWithArticle = (text: string): boolean =>
	beginsWith(text, C.articles);

/** Whether a text says when a group meets. */
export const hasTime = (text: string): boolean => hasClass(text, C.times);

/** A form of "be" right before a founding verb, with one or two words between. */
const BEING = new RegExp(
	String.raw`(?:(?<![\p{L}\p{N}])(?:${alternativesOf("being")})|\b'm|\b're)\s+(?:[\p{L}-]+\s+){0,2}$`,
	"iu",
);

/**
 * What an item says of its group: "(Defunct)", "is organizing, join …".
 *
 * @param isRemarkOn whether what is in front of a remark such as "(closed)" is the group.
 */
export function statusOf(
	text: string,
	words: Scan = scan(text),
	isRemarkOn?: IsOfGroup,
): "listed" | "forming" | "defunct" {
	const { classes, ofParts } = words;
	if (
		(classes & C.defunct) !== 0 &&
		((classes & C.members) === 0 || !isOfMembers(words))
	)
		return "defunct";
	if ((classes & C.forming) !== 0) return "forming";
	if ((ofParts & C.endings) !== 0 && hasEnded(text, isRemarkOn))
		return "defunct";
	if (isPlanned(text, isRemarkOn)) return "forming";
	if ((classes & C.founding) === 0) return "listed";
	if (words.hits.some((hit) => isFoundingAlone(text, hit))) return "forming";
	if ((classes & GROUP) === 0) return "listed";
	const isForming = words.hits.some(
		(hit) => (hit.classes & C.founding) !== 0 && isOfGroup(text, hit),
	);
	return isForming ? "forming" : "listed";
}

/** What a sentence says of its group, if it speaks of the group: "No longer active", "The club is dormant", but not "The old list is closed". */
export function statusOfSubject(sentence: string): ReturnType<typeof statusOf> {
	const status = statusOf(sentence);
	if (status === "listed") return status;
	const hit = firstHit(sentence, C.defunct | C.forming | C.founding);
	const front = sentence.slice(0, hit?.start);
	return !/\p{L}/u.test(front) || isAboutGroup(front) ? status : "listed";
}

/** Whether the subject of a sentence is "the group", "it", "we" … */
const isAboutGroup = (front: string): boolean =>
	hasGroupWord(front) || beginsWith(front, C.openers | C.imperatives);

/**
 * Whether a sentence of a text with such words may say that a group is being started: false for most texts.
 *
 * @param isOfPerson whether it speaks of a person, so that it needs no word for a group.
 */
export const canAnnounceStart = (
	{ ofParts }: Scan,
	isOfPerson: boolean,
): boolean =>
	(ofParts & (C.founding | C.beginnings | C.forming)) !== 0 &&
	(isOfPerson || (ofParts & GROUP) !== 0);

/** Whether a text with such words may have the label of an index in it, or in a part of it: false for most texts. */
export const canHoldIndexLabel = (
	words: Scan,
	start = 0,
	end = Number.POSITIVE_INFINITY,
): boolean =>
	(words.ofParts & C.indexes) !== 0 && canHaveIn(words, C.indexed, start, end);

/** The end of the first verb of starting something: "is organizing", "quiere formar"; -1 if there is none. */
export const endOfStart = (text: string): number =>
	firstHit(text, C.founding | C.beginnings)?.end ?? -1;

/** The end of the first word for a group in a text, -1 if there is none. */
export const endOfGroupWord = (text: string): number =>
	firstHit(text, GROUP)?.end ?? -1;

/** Whether a status by itself says that a group is being started: "forming". */
export const isFounding = (status: string): boolean =>
	hasClass(status, C.founding | C.forming);

/** Whether a text is such a status, and nothing else: "Forming", which a capital makes look like a place. */
export const isStatusOfStart = (text: string): boolean =>
	isAllOf(text, 0, C.founding | C.forming);

/**
 * Whether what is being started is a group: "… is starting a user group"; and, if nothing else is organized, "A Springfield group
 * is organizing, join …", "Group forming in Ulm".
 */
function isOfGroup(text: string, { start, end }: Hit): boolean {
	const front = inFront(text, start);
	const isLast = BEHIND_START.test(text.slice(end));
	return BEING.test(front)
		? isGroupAfter(text, end) || (isLast && hasGroupWord(front))
		: isLast && endsWith(front, GROUP);
}

const isGroupAfter = (text: string, from: number): boolean => {
	const hit = firstHit(text, GROUP, from);
	return hit !== undefined && !text.slice(from, hit.start).includes(".");
};

/** The end of what is said, or a place. */
const BEHIND_START =
	/^\s*(?:[,.;!]|$|(?:in|near|around|at|en|em)\s(?:the\s)?\p{Lu})/u;
