/** The account of a conversion: everything seen is written, or skipped for a reason. */
import type { Dump, PageEntry } from "../../dump/dump";
import type { DumpPage } from "../../dump/pages/page";
import type { Problem } from "../../dump/problems";
import type { TriedFormat } from "../record-fields";
import {
	type PageRecord,
	RECORDS_VERSION,
	type ReportRecord,
	type UsedName,
} from "../records";
import { latest } from "../times";
import { Account } from "./account";
import { Counter } from "./counter";
import { YearCounter } from "./edits-by-year";
import { LinkAccounts, linesOfWikis } from "./link-accounts";
import { NameCounter } from "./name-counter";
import { PageRanks } from "./page-ranks";
import { ProblemCounter, type ProblemPlace } from "./problem-counter";
import { asSkipped } from "./tallies";

/** Why an entry of the dump is not written. */
export type SkipReason =
	| NonNullable<PageEntry["skipped"]>
	| "underlay"
	| "private"
	| "unchanged"
	| "notRequested";

/** Entries that no link leads to: a link to a private page is one to a missing page in every report, as it is for readers. */
const NO_LINK_TARGETS: ReadonlySet<SkipReason> = new Set([
	"notAPage",
	"notAFile",
	"private",
]);

/** What a report is made of besides pages. */
export interface ReportFacts {
	/** Whether people were requested. */
	people: boolean;
	/** Whether private pages were requested. */
	private: boolean;
	/** Whether a configuration or an option gives the rules of the wiki. */
	hasRules: boolean;
	/** The format whose conversion was tried. */
	tries: TriedFormat | undefined;
	/** When the run began, ISO 8601. */
	started: string;
	/** The wiki's own macros and parsers. */
	own: { macros: readonly string[]; parsers: readonly string[] };
}

/** Kinds of what may be unknown. */
const UNKNOWN = ["macros", "parsers", "instructions", "interwiki"] as const;

/** What is known of pages that are written, page by page; the sum is the report. */
export class Accounts {
	readonly #entries = new Account();
	readonly #states = new Counter();
	readonly #dialects = new Map<
		string,
		Pick<PageRecord, "dialect" | "dialectSource"> & { pages: number }
	>();
	readonly #revisions = new Account();
	readonly #revisionsWithout = { time: 0, author: 0 };
	readonly #attachments = new Account();
	readonly #logLines = new Account();
	readonly #problems = new ProblemCounter();
	readonly #used = { macros: new NameCounter(), parsers: new NameCounter() };
	readonly #unknown = {
		macros: new NameCounter(),
		parsers: new NameCounter(),
		instructions: new NameCounter(),
		interwiki: new NameCounter(),
	};
	readonly #links = new LinkAccounts();
	readonly #years = new YearCounter();
	readonly #ranks = new PageRanks();
	readonly #private: string[] = [];
	#privateCount = 0;
	#until: string | undefined;
	#addresses = 0;
	#hosts = 0;
	#otherFiles = 0;
	#sharedLogLines = 0;
	#skippedLogLines = 0;

	/**
	 * @param onPage gets each page that is written, also by an earlier run.
	 * @param shouldHidePrivate whether problems of pages that are private are skipped, as they name the pages' files.
	 */
	constructor(
		private readonly onPage: (page: PageRecord) => void = () => {},
		private readonly shouldHidePrivate = false,
	) {}

	/** Whether nothing was unreadable so far. */
	get isComplete(): boolean {
		return this.#problems.isComplete;
	}

	/**
	 * An entry that is not looked into.
	 *
	 * @param logLines how many lines of the log of the whole wiki are of it.
	 */
	skip({ name, problem }: PageEntry, reason: SkipReason, logLines = 0): void {
		this.#skippedLogLines += logLines;
		this.#entries.add({ seen: 1, written: 0, skipped: { [reason]: 1 } });
		if (reason === "private" && this.shouldHidePrivate) return;
		if (problem !== undefined) this.addProblem(problem);
		if (!NO_LINK_TARGETS.has(reason)) this.#links.addSkipped(name);
	}

	/** A page that is looked into and not written. */
	skipPage(
		entry: PageEntry,
		page: DumpPage,
		reason: "private" | "unchanged",
		changed?: string,
	): void {
		const { tally, problems } = page;
		this.skip(entry, reason);
		if (reason === "private") this.#privateCount++;
		this.#until = latest(this.#until, changed);
		this.#revisions.add(asSkipped(tally.revisions));
		this.#attachments.add(asSkipped(tally.attachments));
		this.#logLines.add(asSkipped(tally.logLines));
		this.#sharedLogLines += tally.sharedLogLines;
		this.#otherFiles += tally.otherFiles;
		// Problems name the file of the page.
		if (reason === "private" && this.shouldHidePrivate) return;
		for (const problem of problems) this.addProblem(problem);
	}

	/**
	 * A page that is written.
	 *
	 * @param attachments names of the files that are attached to it.
	 */
	addPage(page: PageRecord, attachments: readonly string[]): void {
		this.#entries.add({ seen: 1, written: 1, skipped: {} });
		this.#states.add(page.state);
		this.#addDialect(page);
		this.#revisions.add(page.revisions);
		this.#revisionsWithout.time += page.revisionsWithout.time;
		this.#revisionsWithout.author += page.revisionsWithout.author;
		this.#attachments.add(page.attachments);
		this.#logLines.add(page.logLines);
		this.#sharedLogLines += page.sharedLogLines;
		this.#otherFiles += page.otherFiles;
		this.#addresses += page.peopleSkipped.addresses;
		this.#hosts += page.peopleSkipped.hosts;
		this.#until = latest(this.#until, page.changed);
		if (page.private) {
			this.#privateCount++;
			this.#private.push(page.name);
		}
		this.#links.addPage(page, attachments);
		this.#years.add(page.edits);
		this.#ranks.add(page);
		this.#used.macros.addAll(page.macros, page.name);
		this.#used.parsers.addAll(page.parsers, page.name);
		for (const kind of UNKNOWN)
			this.#unknown[kind].addAll(
				page.unknown[kind],
				page.name,
				kind === "interwiki" ? linesOfWikis(page.links) : undefined,
			);
		for (const problem of page.problems)
			this.#problems.count(problem, page.name);
		this.onPage(page);
	}

	#addDialect({ dialect, dialectSource }: PageRecord): void {
		if (dialect === undefined || dialectSource === undefined) return;
		const key = `${dialect} ${dialectSource}`;
		const pages = (this.#dialects.get(key)?.pages ?? 0) + 1;
		this.#dialects.set(key, { dialect, dialectSource, pages });
	}

	/** A revision or attachment that is written without what could not be read. */
	addError(problem: ProblemPlace, page: string): void {
		this.#problems.count(problem, page);
	}

	/** A problem that is in no record. */
	addProblem(problem: Problem): void {
		this.#problems.add(problem);
	}

	/**
	 * The last record.
	 *
	 * @param dump all of whose entries were read.
	 */
	toReport(dump: Dump, facts: ReportFacts): ReportRecord {
		for (const problem of dump.problems) this.addProblem(problem);
		const { lines, noEntry } = dump.log;
		const inLog = noEntry.blank + noEntry.nul + noEntry.fields;
		const pageSkipped = this.#skippedLogLines;
		const noPage = lines - this.#sharedLogLines - inLog - pageSkipped;
		this.#logLines.add({
			seen: lines - this.#sharedLogLines,
			written: 0,
			skipped: {
				...noEntry,
				pageSkipped,
				noPage,
			},
		});
		const missingPages = this.#links.takeWikisOf(
			this.#links.missingPages(dump.wiki.format),
			this.#unknown.interwiki,
		);
		return {
			type: "report",
			version: RECORDS_VERSION,
			complete: this.isComplete,
			entries: this.#entries.toObject(),
			states: this.#states.toObject(),
			dialects: this.#dialectCounts(),
			privatePages: {
				count: this.#privateCount,
				rules: facts.hasRules ? "wiki" : "pages",
				...(facts.private && { names: this.#private.sort() }),
			},
			revisions: this.#revisions.toObject(),
			revisionsWithout: this.#revisionsWithout,
			attachments: this.#attachments.toObject(),
			logLines: this.#logLines.toObject(),
			otherFiles: this.#otherFiles,
			peopleSkipped: {
				addresses: this.#addresses,
				hosts: this.#hosts,
				userFiles: facts.people ? 0 : dump.userCount,
			},
			notRun: dump.notRun,
			years: this.#years.toList(),
			largestPages: this.#ranks.largest(),
			linkedPages: this.#links.linkedPages(dump.wiki.format),
			...(facts.tries !== undefined && {
				unconverted: this.#ranks.unconverted(facts.tries),
			}),
			macros: this.#usedNames("macros", facts),
			parsers: this.#usedNames("parsers", facts),
			categories: this.#links.categories.toList(),
			interwiki: this.#links.wikis.toList(),
			unknown: {
				macros: this.#unknown.macros.toList(),
				parsers: this.#unknown.parsers.toList(),
				instructions: this.#unknown.instructions.toList(),
				interwiki: this.#unknown.interwiki.toList(),
			},
			missingPages,
			missingAttachments: this.#links.missingAttachments(dump.wiki.format),
			...untilOf(this.#until, facts.started),
			problemCounts: this.#problems.counts(),
			problemExamples: this.#problems.examples(),
			problems: this.#problems.toList(),
		};
	}

	#dialectCounts(): ReportRecord["dialects"] {
		return [...this.#dialects]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.flatMap(([, { dialect, dialectSource: source, pages }]) =>
				dialect === undefined || source === undefined
					? []
					: { dialect, source, pages },
			);
	}

	#usedNames(kind: "macros" | "parsers", { own }: ReportFacts): UsedName[] {
		const ownNames = new Set(own[kind]);
		return this.#used[kind].toList().map((each) => ({
			...each,
			status: ownNames.has(each.name)
				? "own"
				: this.#unknown[kind].has(each.name)
					? "unknown"
					: "known",
		}));
	}
}

/** A change during the run may have been missed on pages that were read before it: the next run begins with this one. */
function untilOf(
	until: string | undefined,
	started: string,
): { until?: string } {
	if (until === undefined) return {};
	const isDuring =
		latest(until, started) === until &&
		until !== started &&
		latest(until, new Date().toISOString()) !== until;
	return { until: isDuring ? started : until };
}
