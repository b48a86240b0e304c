/** A whole wiki as an export of MediaWiki, which `importDump.php` reads, with its files in a folder beside it. */
import type { Dump } from "../dump/dump";
import { Accounts } from "../records/accounts/accounts";
import {
	type Conversion,
	prepareConversion,
	withNewestOnly,
} from "../records/conversion";
import { convertPages } from "../records/convert-dump";
import type { ConvertDumpOptions } from "../records/options";
import { REPORT } from "../records/output/folder-names";
import { jsonLine } from "../records/output/json-line";
import type { OnReport } from "../records/output/on-report";
import type { ReportRecord, RevisionRecord } from "../records/records";
import type { Step } from "../records/steps";
import { inThisThread } from "../records/threads/executor";
import { toRecords, treeOf } from "../records/threads/job";
import {
	type AttachmentCounts,
	copyAttachments,
} from "../site/output/copy-attachments";
import { EXPORT_PARTIAL, PARTIAL, RunFolder } from "../site/output/run-folder";
import { SiteFolder } from "../site/output/site-folder";
import type { MappedPage } from "../wiki-map/schema";
import { surveyWiki } from "../wiki-map/survey/survey-wiki";
import { contributorOf } from "./contributors";
import { convertRevision } from "./convert-revision";
import { surveyPage } from "./survey-page";
import { WikiNames } from "./wiki-names";
import {
	EXPORT_END,
	exportHead,
	exportTime,
	PAGE_END,
	pageHead,
	revisionXml,
} from "./xml";

/** Name of the export in its folder. */
export const EXPORT_FILE = "wiki.xml";
/** Folder of the files. */
const FILES = "files/";

/** What is exported, and how. */
export interface ExportOptions {
	/** What of the dump is wanted. */
	convert: ConvertDumpOptions;
	/** Where the wiki was: its absolute URLs are links to pages. */
	oldUrl?: string | undefined;
	/** Overwrite files of the same name. */
	force: boolean;
}

/** Who hears of the run. */
export interface ExportListener {
	/** A page was surveyed or written. */
	onPage?: (pass: 1 | 2) => void;
	onReport?: OnReport;
	/** Stops the run after the page that it is at. */
	signal?: AbortSignal;
}

/** What became of the wiki. */
export interface ExportAccount {
	pages: number;
	revisions: number;
	redirects: number;
	files: AttachmentCounts;
	/** Revisions whose time nobody knows: they have that of the one before, or 1970. */
	withoutTime: number;
	/** What could not be carried over, how often each, by rule. */
	messages: Record<string, number>;
	/** Pages whose titles are not their names. */
	renamed: { page: string; title: string }[];
}

/** The report of a run. */
export type ExportReport = ReportRecord & { mediawiki: ExportAccount };

/**
 * Writes an export in two passes: the first one finds what there is, the second one converts. Pages that not everybody may read do not
 * exist for it. One page is in memory at a time.
 *
 * @param folder that may be written to.
 * @returns the report; `undefined` if the run was stopped: nothing of the export is there then, but files of pages may be.
 * @throws OutputError if something cannot be written.
 * @example
 * await writeExport(dump, "export", { convert: {}, force: false }) // export/ has the pages and the attachments
 */
export async function writeExport(
	dump: Dump,
	folder: string,
	{ convert, oldUrl, force }: ExportOptions,
	listener: ExportListener = {},
): Promise<ExportReport | undefined> {
	const conversion = await prepareConversion(dump, {
		...convert,
		text: false,
		ast: true,
	});
	const names = await surveyNames(conversion, oldUrl, listener);
	if (names === undefined) return undefined;
	const runFolder = new RunFolder(folder);
	await runFolder.claim(force);
	await runFolder.create();
	const openFolder = (partial: string): SiteFolder =>
		new SiteFolder(folder, { force, partial: runFolder.file(partial) });
	const files = openFolder(PARTIAL);
	const accounts = new Accounts(undefined, !convert.includePrivate);
	const run = new ExportRun(conversion, names, files, listener, accounts);
	try {
		// Attachments are written while the export is.
		const file = await openFolder(EXPORT_PARTIAL).write(
			EXPORT_FILE,
			run.xml(),
			() => !run.isStopped,
		);
		if (file === undefined) return undefined;
		const report: ExportReport = {
			...accounts.toReport(dump, conversion.facts),
			mediawiki: run.account,
		};
		await listener.onReport?.(report, runFolder.file(PARTIAL));
		await files.write(REPORT, jsonLine(report));
		return report;
	} finally {
		await runFolder.remove(isPartial);
	}
}

const isPartial = (name: string): boolean =>
	[PARTIAL, EXPORT_PARTIAL].includes(name);

/** The titles of all pages and the names of all files. */
export async function surveyNames(
	conversion: Conversion,
	oldUrl: ExportOptions["oldUrl"],
	listener: ExportListener,
): Promise<WikiNames | undefined> {
	const map = await surveyWiki(
		withNewestOnly(conversion),
		{
			to: "moin",
			site: "plain",
			names: "quoted",
			...(oldUrl !== undefined && { oldUrl }),
		},
		inThisThread((job) => surveyPage(job, conversion.context)),
		{ onPage: () => listener.onPage?.(1), signal: listener.signal },
	);
	return map === undefined ? undefined : new WikiNames(map);
}

class ExportRun {
	readonly account: ExportAccount = {
		pages: 0,
		revisions: 0,
		redirects: 0,
		files: { copied: 0, failed: 0, bytes: 0 },
		withoutTime: 0,
		messages: {},
		renamed: [],
	};
	constructor(
		readonly conversion: Conversion,
		readonly names: WikiNames,
		readonly folder: SiteFolder,
		readonly listener: ExportListener,
		readonly accounts: Accounts,
	) {}

	/** Whether the export must not be written. */
	get isStopped(): boolean {
		return this.listener.signal?.aborted === true;
	}

	/** The whole file, page by page. */
	async *xml(): AsyncGenerator<string> {
		yield exportHead(this.names.map.header.interwikiName ?? "Wiki");
		let page: OpenPage | undefined;
		const done = convertPages(this.conversion, this.accounts, {
			...inThisThread((job) => toRecords(job, this.conversion.context)),
			hasAttachments: false,
		});
		for await (const { step, result } of done) {
			if (step.job.page !== undefined) {
				page = this.#open(step);
				if (page !== undefined) yield this.#head(page);
			}
			if (page !== undefined)
				for (const revision of result.revisions)
					yield this.#revision(page, revision);
			if (!step.isLast) continue;
			if (page !== undefined) yield PAGE_END;
			const { dumpPage } = step;
			const entry = this.names.map.entry(dumpPage);
			await copyAttachments(dumpPage, entry, {
				folder: this.folder,
				accounts: this.accounts,
				counts: this.account.files,
				pathOf: ({ name }) => {
					const file = entry && this.names.fileOf(entry, name);
					return file && FILES + file;
				},
				isResumed: false,
			});
			page = undefined;
			this.listener.onPage?.(2);
			if (this.isStopped) return;
		}
		yield EXPORT_END;
	}

	/** The page that a step begins, if it is one that readers see. */
	#open({ dumpPage }: Step): OpenPage | undefined {
		const { map } = this.names;
		const entry = map.entry(dumpPage);
		const title = entry && this.names.titleOf(entry);
		if (entry?.file === undefined || title === undefined) return undefined;
		return {
			entry,
			title,
			parentId: undefined,
			time: undefined,
		};
	}

	#head({ entry, title }: OpenPage): string {
		const redirect =
			entry.redirect === undefined
				? undefined
				: this.names.title(entry.redirect);
		this.account.pages++;
		if (redirect !== undefined) this.account.redirects++;
		if (title !== entry.name)
			this.account.renamed.push({ page: entry.name, title });
		return pageHead({ id: this.account.pages, title, redirect });
	}

	#revision(page: OpenPage, record: RevisionRecord): string {
		// A deletion has no text, and a text that cannot be read is none.
		const tree = treeOf(record);
		if (tree === undefined) return "";
		const { messages } = this.account;
		const text = convertRevision(tree, page.entry.name, {
			names: this.names,
			known: this.conversion.context.known,
			onMessage: (rule) => {
				messages[rule] = (messages[rule] ?? 0) + 1;
			},
		});
		const time = exportTime(record.time ?? record.modified);
		if (time === undefined) this.account.withoutTime++;
		page.time = time ?? page.time ?? NO_TIME;
		this.account.revisions++;
		const id = this.account.revisions;
		const { parentId } = page;
		page.parentId = id;
		return revisionXml({
			id,
			parentId,
			timestamp: page.time,
			contributor: contributorOf(record.author),
			comment: record.comment,
			text,
		});
	}
}

/** A page that is being written. */
interface OpenPage {
	entry: MappedPage;
	title: string;
	/** Of the revision before. */
	parentId: number | undefined;
	time: string | undefined;
}

/** MediaWiki demands a time. */
const NO_TIME = "1970-01-01T00:00:00Z";
