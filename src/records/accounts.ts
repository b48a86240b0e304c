/** The account of a conversion: everything seen is written, or skipped for a reason. */
import type { Dump, PageEntry } from "../dump/dump";
import type { DumpPage, Tally } from "../dump/pages/page";
import { isLoss, type Problem } from "../dump/problems";
import { Counter } from "./counter";
import { NameCounter } from "./name-counter";
import {
	type Accounted,
	type PageRecord,
	RECORDS_VERSION,
	type ReportRecord,
} from "./records";

/** Why an entry of the dump is not written. */
export type SkipReason =
	| NonNullable<PageEntry["leftOut"]>
	| "underlay"
	| "private"
	| "notRequested";

/** In 1.9 `[[NoWiki:Page]]` leads to a page of that name, if nobody knows the wiki. */
const WIKI_NAME = /^([A-Z][A-Za-z0-9]*):\S/;

/** Kinds of what may be unknown. */
const UNKNOWN = ["macros", "parsers", "instructions", "interwiki"] as const;

/** Sums of one kind of thing. */
class Account {
	seen = 0;
	written = 0;
	readonly skipped = new Counter();

	add({ seen, written, skipped }: Accounted): void {
		this.seen += seen;
		this.written += written;
		this.skipped.addAll(skipped);
	}

	toObject(): Accounted {
		const { seen, written } = this;
		return { seen, written, skipped: this.skipped.toObject() };
	}
}

/** What is known of pages that are written, page by page; the sum is the report. */
export class Accounts {
	readonly #entries = new Account();
	readonly #states = new Counter();
	readonly #revisions = new Account();
	readonly #attachments = new Account();
	readonly #logLines = new Account();
	readonly #problemCounts = new Counter();
	readonly #problems: Problem[] = [];
	readonly #unknown = {
		macros: new NameCounter(),
		parsers: new NameCounter(),
		instructions: new NameCounter(),
		interwiki: new NameCounter(),
	};
	readonly #links = new NameCounter();
	readonly #existing = new Set<string>();
	#addresses = 0;
	#hosts = 0;
	#otherFiles = 0;
	#sharedLogLines = 0;
	#isComplete = true;

	/** Whether nothing was unreadable so far. */
	get isComplete(): boolean {
		return this.#isComplete;
	}

	/** An entry that is not looked into. */
	skip({ name, problem }: PageEntry, reason: SkipReason): void {
		this.#entries.add({ seen: 1, written: 0, skipped: { [reason]: 1 } });
		if (problem !== undefined) this.addProblem(problem);
		if (reason !== "notAPage" && reason !== "notAFile")
			this.#existing.add(name);
	}

	/** A page that is looked into and not written. */
	skipPrivate(entry: PageEntry, { tally, problems }: DumpPage): void {
		this.skip(entry, "private");
		this.#revisions.add(asSkipped(tally.revisions));
		this.#attachments.add(asSkipped(tally.attachments));
		this.#logLines.add(asSkipped(tally.logLines));
		this.#sharedLogLines += tally.sharedLogLines;
		this.#otherFiles += tally.otherFiles;
		for (const problem of problems) this.addProblem(problem);
	}

	/** A page that is written. */
	addPage(page: PageRecord): void {
		this.#entries.add({ seen: 1, written: 1, skipped: {} });
		this.#states.add(page.state);
		if (page.state === "live" || page.state === "damaged")
			this.#existing.add(page.name);
		this.#revisions.add(page.revisions);
		this.#attachments.add(page.attachments);
		this.#logLines.add(page.logLines);
		this.#sharedLogLines += page.sharedLogLines;
		this.#otherFiles += page.otherFiles;
		this.#addresses += page.peopleSkipped.addresses;
		this.#hosts += page.peopleSkipped.hosts;
		for (const target of page.links.pages) this.#links.add(target, page.name);
		for (const kind of UNKNOWN)
			this.#unknown[kind].addAll(page.unknown[kind], page.name);
		for (const { code } of page.problems) this.#count({ code });
	}

	/** A revision or attachment that is written without what could not be read. */
	addError(problem: Pick<Problem, "code">): void {
		this.#count(problem);
	}

	/** A problem that is in no record. */
	addProblem(problem: Problem): void {
		this.#count(problem);
		this.#problems.push(problem);
	}

	#count({ code }: Pick<Problem, "code">): void {
		this.#problemCounts.add(code);
		if (isLoss({ code })) this.#isComplete = false;
	}

	/**
	 * The last record.
	 *
	 * @param dump whose entries have all gone by.
	 * @param hasPeople whether people were asked for.
	 */
	toReport(dump: Dump, hasPeople: boolean): ReportRecord {
		for (const problem of dump.problems) this.addProblem(problem);
		const { lines, noEntry } = dump.log;
		const inLog = noEntry.blank + noEntry.nul + noEntry.fields;
		this.#logLines.add({
			seen: lines - this.#sharedLogLines,
			written: 0,
			skipped: {
				...noEntry,
				pageSkipped: lines - this.#sharedLogLines - inLog,
			},
		});
		const missingPages = this.#links.toList(
			(name) => !this.#existing.has(name),
		);
		for (const { name, count, page } of missingPages) {
			const [, wiki] = WIKI_NAME.exec(name) ?? [];
			if (wiki !== undefined) this.#unknown.interwiki.add(wiki, page, count);
		}
		return {
			type: "report",
			version: RECORDS_VERSION,
			complete: this.#isComplete,
			entries: this.#entries.toObject(),
			states: this.#states.toObject(),
			revisions: this.#revisions.toObject(),
			attachments: this.#attachments.toObject(),
			logLines: this.#logLines.toObject(),
			otherFiles: this.#otherFiles,
			peopleSkipped: {
				addresses: this.#addresses,
				hosts: this.#hosts,
				userFiles: hasPeople ? 0 : dump.userCount,
			},
			notRun: dump.notRun,
			unknown: {
				macros: this.#unknown.macros.toList(),
				parsers: this.#unknown.parsers.toList(),
				instructions: this.#unknown.instructions.toList(),
				interwiki: this.#unknown.interwiki.toList(),
			},
			missingPages,
			problemCounts: this.#problemCounts.toObject(),
			problems: this.#problems.sort(byPlace),
		};
	}
}

/** By file, line and code. */
const byPlace = (a: Problem, b: Problem): number =>
	compare(a.file, b.file) ||
	(a.line ?? 0) - (b.line ?? 0) ||
	compare(a.code, b.code);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What was taken from a page is written with it. */
export const asWritten = ({
	seen,
	taken,
	leftOut,
}: Tally<string>): Accounted => ({
	seen,
	written: taken,
	skipped: withoutAbsent(leftOut),
});

/** Everything seen of a page, skipped with it. */
const asSkipped = ({ seen, taken, leftOut }: Tally<string>): Accounted => ({
	seen,
	written: 0,
	skipped: { ...withoutAbsent(leftOut), pageSkipped: taken },
});

/** Counts by reason, those that are there. */
export const withoutAbsent = (
	counts: Readonly<Partial<Record<string, number>>>,
): Record<string, number> => {
	const counter = new Counter();
	counter.addAll(counts);
	return counter.toObject();
};
