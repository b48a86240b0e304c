/** Classes of words, one bit each; a word may be in several. */

/** The classes, in the order of their bits. */
const CLASS_NAMES = [
	"groups",
	"manyGroups",
	"certainGroups",
	"listings",
	"entries",
	"topics",
	"verbs",
	"imperatives",
	"openers",
	"articles",
	"defunct",
	"forming",
	"founding",
	"beginnings",
	"times",
	"notPlaces",
	"placeJoints",
	"areas",
	"parts",
	"subjects",
	"fields",
	"subjectStarts",
	"subjectEnds",
	"fillers",
	"members",
	"indexes",
	"indexed",
	"roles",
	"endings",
] as const;

/** The name of a class: the field of a dictionary that holds its words. */
export type WordClass = (typeof CLASS_NAMES)[number];

/** The bit of each class. */
export const CLASSES = Object.fromEntries(
	CLASS_NAMES.map((name, bit) => [name, 1 << bit]),
) as Readonly<Record<WordClass, number>>;

export const WORD_CLASSES: readonly WordClass[] = CLASS_NAMES;

/** Is set for words that name channels. */
export const CHANNEL = 1 << 29;

/** Is set for words that stand for "@" where an address is written out. */
export const AT = 1 << 30;

/** Is set for words that have "py" before another letter: most texts that speak of a topic speak of Python. */
export const PYTHON = 1 << 31;
