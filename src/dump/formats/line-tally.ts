/** How many lines of a text have which form. */
import {
	accountKey,
	isAccessLine,
	isConfigClass,
	isConfigLine,
	isLogLine,
	isLogRest,
	isMapLine,
	isMetaLine,
	isPasswordLine,
} from "./line-forms";

/** What a line may be; it may be several of them. */
const FORMS = {
	log: isLogLine,
	access: isAccessLine,
	password: isPasswordLine,
	account: (line) => accountKey(line) !== undefined,
	config: isConfigLine,
	map: isMapLine,
	meta: isMetaLine,
} as const satisfies Readonly<Record<string, (line: string) => boolean>>;
export type LineForm = keyof typeof FORMS;
const FORM_NAMES = Object.keys(FORMS) as LineForm[];

/** How many lines have a form, and how many of them are one after the other, at the end and at most. */
interface FormCount {
	lines: number;
	run: number;
	longestRun: number;
}

const createCounts = (): Record<LineForm, FormCount> => {
	const count = (): FormCount => ({ lines: 0, run: 0, longestRun: 0 });
	return {
		log: count(),
		access: count(),
		password: count(),
		account: count(),
		config: count(),
		map: count(),
		meta: count(),
	};
};

/** Whether a line has any of the forms. */
export const hasForm = (line: string): boolean =>
	FORM_NAMES.some((form) => FORMS[form](line));

/** Counts lines that are neither blank nor comments. */
export class LineTally {
	/** All of them. */
	lines = 0;
	/** Those that a log cannot have, even a damaged one. */
	notInLog = 0;
	/** Keys that only user files have. */
	readonly accountKeys = new Set<string>();
	hasSecretKey = false;
	hasConfigClass = false;
	readonly #counts = createCounts();

	/** Counts a line. */
	add(line: string): void {
		this.lines++;
		if (!isLogRest(line) && !isLogLine(line)) this.notInLog++;
		this.hasConfigClass ||= isConfigClass(line);
		const account = accountKey(line);
		if (account !== undefined && account.kind !== "common")
			this.accountKeys.add(account.key);
		this.hasSecretKey ||= account?.kind === "secret";
		for (const form of FORM_NAMES) {
			const count = this.#counts[form];
			if (!FORMS[form](line)) count.run = 0;
			else {
				count.lines++;
				count.run++;
				count.longestRun = Math.max(count.longestRun, count.run);
			}
		}
	}

	/** Counts lines that are quoted: they have no form, and end what is one after the other. */
	addQuoted(lines: number): void {
		this.lines += lines;
		this.notInLog += lines;
		for (const form of FORM_NAMES) this.#counts[form].run = 0;
	}

	/** Adds the lines of another tally. */
	addAll(other: LineTally): void {
		this.lines += other.lines;
		this.notInLog += other.notInLog;
		for (const key of other.accountKeys) this.accountKeys.add(key);
		this.hasSecretKey ||= other.hasSecretKey;
		this.hasConfigClass ||= other.hasConfigClass;
		for (const form of FORM_NAMES) {
			const count = this.#counts[form];
			const { lines, longestRun } = other.#counts[form];
			count.lines += lines;
			count.longestRun = Math.max(count.longestRun, longestRun);
		}
	}

	/** How many lines have a form. */
	count(form: LineForm): number {
		return this.#counts[form].lines;
	}

	/** Whether at least half of the lines have a form. */
	isMostly(form: LineForm): boolean {
		const { lines } = this.#counts[form];
		return lines > 0 && 2 * lines >= this.lines;
	}

	/** Whether at least half of the lines, or so many one after the other, have a form. */
	isMostlyOrHasRun(form: LineForm, length: number): boolean {
		return this.isMostly(form) || this.#counts[form].longestRun >= length;
	}
}
