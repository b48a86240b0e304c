/** A whole wiki as the files of a site. */
import { join } from "node:path";
import type { Dump } from "../dump/dump";
import { createProblem } from "../dump/problems";
import { Accounts } from "../records/accounts/accounts";
import { type Conversion, prepareConversion } from "../records/conversion";
import { convertPages } from "../records/convert-dump";
import { REPORT } from "../records/output/folder-names";
import { jsonLine } from "../records/output/json-line";
import type { OnReport } from "../records/output/on-report";
import { OutputError, otherRun } from "../records/output/output-error";
import {
	canReplaceReport,
	checkReport,
	type ReportFile,
} from "../records/output/report-file";
import type { Step } from "../records/steps";
import { ownPath } from "../wiki-map/names/page-paths";
import type { MappedPage } from "../wiki-map/schema";
import { SITES } from "../wiki-map/sites";
import { pathRulesOf } from "../wiki-map/survey/build-wiki-map";
import { urlRulesOf } from "../wiki-map/targets";
import type { WikiMap } from "../wiki-map/wiki-map";
import { DumpDigest, digestOf } from "./dump-digest";
import { STYLE_FILE } from "./html/site-files";
import { STYLE } from "./html/style";
import { copyAttachments } from "./output/copy-attachments";
import { findWritten, type WrittenPage } from "./output/find-written";
import { SiteFolder } from "./output/site-folder";
import { SiteAccounts, SiteReport } from "./output/site-report";
import { hashOf, SiteRun } from "./output/site-run";
import { indexPage } from "./pages/index-page";
import { redirectTarget } from "./pages/redirect-stub";
import { listFileOf, startFileOf } from "./pages/start-links";
import { readReport } from "./read-report";
import { Redirects } from "./redirects/list-redirects";
import { mapFiles } from "./redirects/map-files";
import { mapOptionsOf, type SiteOptions } from "./site-options";
import { forSite, surveyFor } from "./survey-for";
import { startConversion } from "./threads/start-site-workers";

/** Who hears of the run. */
export interface SiteListener {
	/** A page is written. */
	onPage?: () => void;
	/** The map is complete. */
	onMap?: (map: WikiMap) => Promise<void>;
	onReport?: OnReport;
	/** Stops the run after the page that it is at. */
	signal?: AbortSignal;
}

/**
 * Writes a site in two passes: the first one finds where everything is, the second one converts. Pages that not everybody may read do
 * not exist for it.
 *
 * @param folder that may be written to.
 * @returns the report; `undefined` if the run was stopped: it can be continued with `resume`, which does nothing if the site is complete
 * and the dump is as it was. If it is not, the site is written anew; files that no page has any more are removed, and those of them
 * that somebody has changed are kept and are problems.
 * @throws OutputError if something cannot be written, or the earlier run was another one.
 * @example
 * const report = await writeSite(dump, "site", options);
 * report?.site.redirects // how many old URLs lead to the new ones
 */
export async function writeSite(
	dump: Dump,
	folder: string,
	options: SiteOptions,
	listener: SiteListener = {},
): Promise<SiteReport | undefined> {
	const { resume, force } = options;
	const conversion = await prepareConversion(dump, forSite(options.convert));
	const description = descriptionOf(conversion, options);
	const run = new SiteRun(folder, description);
	if (resume && !(await run.isInterrupted())) {
		const report = await readReport(folder, description, conversion, options);
		if (report !== undefined) {
			await listener.onReport?.(report);
			await run.removeFolder();
			return report;
		}
	}
	await checkReport(reportFile(folder, force));
	try {
		await run.start(options);
		const site: Site = {
			conversion,
			options,
			description,
			run,
			folder: new SiteFolder(folder, {
				force,
				files: run.files,
				partial: run.partial,
			}),
			accounts: new Accounts(undefined, !options.convert.includePrivate),
			siteAccounts: new SiteAccounts(),
			listener,
		};
		const surveyed = await mapOf(site);
		if (surveyed === undefined) return undefined;
		const { map, digest } = surveyed;
		await listener.onMap?.(map);
		if (!(await writePages(site, map))) return undefined;
		const report = await writeRest(site, map, digest);
		await run.removeFolder();
		return report;
	} catch (error) {
		if (error instanceof OutputError && error.code === "EXISTS")
			await run.giveUp();
		throw error;
	} finally {
		await run.stop();
	}
}

/** What a run works with. */
interface Site {
	conversion: Conversion;
	options: SiteOptions;
	description: string;
	run: SiteRun;
	folder: SiteFolder;
	accounts: Accounts;
	siteAccounts: SiteAccounts;
	listener: SiteListener;
}

/** All that the site depends on besides the pages of the dump. */
const descriptionOf = ({ wiki }: Conversion, options: SiteOptions): string =>
	JSON.stringify({
		wiki,
		...mapOptionsOf(options),
		oldPrefix: options.oldPrefix,
	});

/** The map of an earlier run, if the dump is still the same, or a new one; with the digest of the dump. */
async function mapOf({
	conversion,
	options,
	run,
	listener,
}: Site): Promise<{ map: WikiMap; digest: string } | undefined> {
	if (await run.hasLinkMap()) {
		const digest = await digestOf(conversion);
		const map = await run.readLinkMap(digest);
		if (map !== undefined) return { map, digest };
	}
	await run.forgetPages();
	const pages = new DumpDigest();
	const map = await surveyFor(conversion, options, {
		onStep: (step) => pages.add(step),
		signal: listener.signal,
	});
	if (map === undefined) return undefined;
	const digest = pages.toString();
	await run.writeLinkMap(map, digest);
	return { map, digest };
}

/** Writes all pages with their attachments; returns whether it was not stopped. */
async function writePages(site: Site, map: WikiMap): Promise<boolean> {
	const { conversion, options, run, folder, accounts, listener } = site;
	const context = {
		...conversion.context,
		target: { to: options.to, site: options.site },
		map: map.shared,
	};
	const workers = startConversion(options.workers, context);
	const done = convertPages(conversion, accounts, {
		...workers,
		hasAttachments: false,
		work: async (jobs): Promise<WrittenPage[]> => {
			const earlier = await Promise.all(
				jobs.map((job) => findWritten(job, run, folder.folder)),
			);
			const pages = await workers.work(
				jobs.filter((_, index) => earlier[index] === undefined),
			);
			return earlier.flatMap((each) => each ?? pages.shift() ?? []);
		},
	});
	try {
		for await (const { step, result } of done) {
			const { earlier, content, ...page } = result;
			const entry = map.entry(step.dumpPage);
			checkUnchanged(step, entry, folder.folder);
			if (earlier?.file !== undefined) await run.files.add(earlier.file);
			const file =
				content === undefined || entry?.file === undefined
					? earlier?.file
					: await folder.write(entry.file, content);
			if (entry?.file !== undefined && page.page !== undefined)
				site.siteAccounts.addPage(
					page.page,
					page,
					redirectTarget(map, entry) !== undefined,
				);
			await copyAttachments(step.dumpPage, entry, {
				folder,
				accounts,
				counts: site.siteAccounts.attachments,
				pathOf: ({ file }) => file,
				isResumed: options.resume,
			});
			if (earlier === undefined) await run.add(step, page, file);
			listener.onPage?.();
			if (listener.signal?.aborted) return false;
		}
		return true;
	} finally {
		await workers.close();
	}
}

/** @throws OutputError if a page is not as it was when the map was made. */
function checkUnchanged(
	{ job, dumpPage }: Step,
	entry: MappedPage | undefined,
	folder: string,
): void {
	const revision = job.revisions.at(-1)?.record.revision;
	if (entry !== undefined && entry.revision !== revision)
		throw otherRun(
			folder,
			`is of a dump in which the page ${dumpPage.name} had another revision`,
		);
}

/** Writes all files that are no pages, and at last the report: where it is, the site is complete. */
async function writeRest(
	site: Site,
	map: WikiMap,
	digest: string,
): Promise<SiteReport> {
	const { conversion, options, run, folder, accounts, siteAccounts, listener } =
		site;
	const { header } = map;
	await folder.write(listFileOf(header), indexPage(map));
	if (header.to === "html") await folder.write(STYLE_FILE, STYLE);
	const list = new Redirects(map, options.oldPrefix);
	siteAccounts.redirects = list.counts;
	for (const { path, lines } of mapFiles(header.site))
		await folder.write(path, lines(list));
	const { removed, changed } = await run.files.removeOthers();
	siteAccounts.removed = removed;
	for (const file of changed)
		accounts.addProblem(createProblem("file-kept", file));
	const report: SiteReport = {
		...accounts.toReport(conversion.dump, conversion.facts),
		site: {
			to: header.to,
			site: header.site,
			names: header.names,
			run: hashOf(site.description, digest),
			numbered: numberedPages(map),
			...siteAccounts.toObject(),
		},
	};
	await run.publishFiles();
	await listener.onReport?.(report, run.partial);
	// It is about the files, and so not in their list.
	await new SiteFolder(folder.folder, {
		force: await canReplaceReport(reportFile(folder.folder, options.force)),
		partial: run.partial,
	}).write(REPORT, jsonLine(report));
	return report;
}

const reportFile = (folder: string, force: boolean): ReportFile => ({
	path: join(folder, REPORT),
	schema: SiteReport,
	force,
});

/** The pages that do not have the names of their own. */
function numberedPages(map: WikiMap): { page: string; file: string }[] {
	const rules = pathRulesOf(map.header);
	const { pages } = SITES[map.header.site];
	const { extension } = urlRulesOf(map.header);
	const numbered: { page: string; file: string }[] = [];
	for (const { name, file } of map.pages()) {
		if (file === undefined || file === startFileOf(map.header)) continue;
		const path = file.slice(pages.length, -extension.length);
		const own = ownPath(name, rules);
		const isOwn = path === own || path === `${own}/${rules.sectionIndex}`;
		if (!isOwn) numbered.push({ page: name, file });
	}
	return numbered;
}
