/** All problems of dumps and of what is written of them, by code. */

interface Rule {
	/** What it means. */
	readonly text: string;
	/** Whether something could not be read because of it. */
	readonly isLoss: boolean;
	/** Whether it is about a file of the output, and not of the dump. */
	readonly isOfOutput: boolean;
}

const notice = (text: string): Rule => ({
	text,
	isLoss: false,
	isOfOutput: false,
});
const loss = (text: string): Rule => ({ ...notice(text), isLoss: true });
const ofOutput = (text: string): Rule => ({
	...notice(text),
	isOfOutput: true,
});

/** What each code means; stable, so that tools can filter by them. */
export const problemRules = {
	"archive-damaged": loss("archive is damaged or ends too early"),
	"archive-trailing": notice("bytes after the end of the archive are not read"),
	"attachment-name-not-utf8": notice("name of an attachment is not UTF-8"),
	"config-unreadable": notice(
		"access rules in the configuration are not a plain string: pages without their own count as private",
	),
	"current-locked": notice(
		'"current" is missing after a crash: "current-locked" is taken',
	),
	"current-missing": notice('"current" is missing though there are revisions'),
	"current-unreadable": notice('"current" holds no number'),
	"dialect-contradicted": notice(
		"signs of the page contradict the dialect of the wiki",
	),
	"entry-twice": notice(
		"archive has two entries of one name: the last is read",
	),
	"file-changed": loss("file changed while it was read"),
	"file-kept": ofOutput(
		"file of the site is kept, as it was changed since it was written, but no page has it any more: remove it if nobody may read it",
	),
	"file-too-large": loss("file is larger than the limit"),
	"file-unreadable": loss("file cannot be read"),
	"file-vanished": loss("file vanished while it was read"),
	"format-unreadable": notice('"meta" holds no data_format_revision'),
	"link-broken": loss("link leads to nothing"),
	"link-nested": loss("link in a folder that a link leads to is not followed"),
	"link-outside": loss(
		"link leads out of the dump, or from a revision to another file",
	),
	"log-fields": notice(
		"log line whose fields have not the form of an edit: none of it is used",
	),
	"log-nul": notice("log holds a block of NUL bytes"),
	"name-not-utf8": notice("page name is not UTF-8"),
	"name-odd-digits": notice(
		"quoted page name has an odd number of digits: kept as written",
	),
	"name-quoted-twice": notice("page name is quoted twice"),
	"name-taken": notice("another folder has the same page name"),
	"name-unsafe": loss("name of an entry leads out of the archive"),
	"newest-unreadable": loss(
		"newest revision cannot be read: the page counts as private",
	),
	"no-pages": loss("folder of pages has no page in it"),
	"not-a-file": loss("is no file that can be read"),
	"pages-elsewhere": notice(
		"folder holds pages, too, but is not read: convert it by itself",
	),
	"page-too-large": loss("page is larger than the limit"),
	"revision-missing": notice("log names a revision of which there is no file"),
	"revision-not-utf8": notice("revision is not UTF-8"),
	"revision-twice": notice(
		"log names a revision twice: the last line is taken",
	),
	"script-command": notice("line of the package's script is not understood"),
	"script-missing": loss("package has no entry of the name its script says"),
	"script-page": notice(
		"package's script speaks of a page that it does not have",
	),
	"wiki-file": loss(
		"is binary, or a file that MoinMoin keeps beside pages: not the text of a page",
	),
} as const satisfies Readonly<Record<string, Rule>>;

export type ProblemCode = keyof typeof problemRules;

/** Something unexpected or unreadable in a dump; everything else is still read. */
export interface Problem {
	code: ProblemCode;
	/** Path within the dump; within the output if it is about a file there. */
	file: string;
	/** What it means, with details. */
	text: string;
	/** From 1, if it is in a line of a log or script. */
	line?: number;
}

/** Makes a problem. */
export const createProblem = (
	code: ProblemCode,
	file: string,
	detail?: string,
	line?: number,
): Problem => ({
	code,
	file,
	text:
		detail === undefined
			? problemRules[code].text
			: `${problemRules[code].text}: ${detail}`,
	...(line !== undefined && { line }),
});

/** Whether something could not be read. */
export const isLoss = ({ code }: Pick<Problem, "code">): boolean =>
	problemRules[code].isLoss;

/** Whether it is about a file of the output, and not of the dump. */
export const isOfOutput = ({ code }: Pick<Problem, "code">): boolean =>
	problemRules[code].isOfOutput;
