/** The first pass over a dump: which pages there are, how they are named, and what links to them can lead to. */
import { pageNameIn } from "../../dump/formats/quoted-name";
import type { DumpPage } from "../../dump/pages/page";
import {
	NO_ACCOUNTS,
	type PageAccounts,
} from "../../records/accounts/page-accounts";
import type { Conversion } from "../../records/conversion";
import { convertPages } from "../../records/convert-dump";
import type { PageRecord } from "../../records/records";
import {
	isRenamed,
	readFormerNames,
} from "../../records/revisions/former-names";
import type { Step } from "../../records/steps";
import type { Executor } from "../../records/threads/executor";
import { resolvePage, splitAnchor } from "../../tree-builder/links/page-names";
import { folderKey, LINK_MAP_VERSION, type LinkMapHeader } from "../schema";
import type { WikiMap } from "../wiki-map";
import { buildWikiMap } from "./build-wiki-map";
import type { SurveyedPage } from "./survey-page";
import { type UnnamedPage, UnnamedPages } from "./unnamed-pages";

/** What is said of the output. */
export type MapOptions = Pick<
	LinkMapHeader,
	"to" | "site" | "names" | "oldUrl" | "editUrl"
>;

/** Who hears of a survey. */
export interface SurveyListener {
	/** Gets everything that is seen. */
	accounts?: PageAccounts;
	/** A page was read. */
	onPage?: () => void;
	/** Gets what is read of pages. */
	onStep?: (step: Step) => Promise<void>;
	/** Stops the survey after the page that it is at. */
	signal?: AbortSignal | undefined;
}

/**
 * Surveys a wiki. Pages that are not written, such as those that not everybody may read, have no entry, and nothing of them is in the
 * others.
 *
 * @param executor reads the pages.
 * @param listener hears of the survey, or stops it.
 * @returns `undefined` if it was stopped.
 * @example
 * const map = await surveyWiki(conversion, options, executor);
 * map?.entry("Help/Links")?.file // "help/links.md"
 */
export async function surveyWiki(
	conversion: Conversion,
	options: MapOptions,
	executor: Executor<SurveyedPage>,
	{ accounts = NO_ACCOUNTS, onPage, onStep, signal }: SurveyListener = {},
): Promise<WikiMap | undefined> {
	const { dump, context } = conversion;
	const { format } = dump.wiki;
	const pages = new UnnamedPages();
	let open: UnnamedPage | undefined;
	for await (const { step, result } of convertPages(
		conversion,
		accounts,
		executor,
	)) {
		await onStep?.(step);
		if (result.page !== undefined) {
			open = toUnnamed(result.page, result.parts, step, {
				format,
				oldNames: await oldNamesOf(step.dumpPage, conversion),
			});
			onPage?.();
		}
		if (!step.isLast || open === undefined) continue;
		for (const { name, size, sha256 } of step.attachments)
			if (size !== undefined && sha256 !== undefined)
				open.attachments.push({ name, size, sha256 });
		if (open.hasText || open.attachments.length > 0) pages.add(open);
		open = undefined;
		if (signal?.aborted) return undefined;
	}
	const { known } = context;
	return buildWikiMap(pages, {
		type: "link-map",
		version: LINK_MAP_VERSION,
		...options,
		...(format !== undefined && { format }),
		interwiki: { ...known.interwiki },
		...(known.interwikiName !== undefined && {
			interwikiName: known.interwikiName,
		}),
		macros: [...known.macros],
		frontPage: dump.wiki.frontPage ?? FRONT_PAGE,
	});
}

/** The front page of a wiki whose configuration names none. */
const FRONT_PAGE = "FrontPage";

/** Pages that readers see. */
const SHOWN: ReadonlySet<PageRecord["state"]> = new Set(["live", "damaged"]);

function toUnnamed(
	page: PageRecord,
	{ headings, anchors }: SurveyedPage["parts"],
	{ job }: Step,
	{ format, oldNames }: { format: number | undefined; oldNames: string[] },
): UnnamedPage | undefined {
	const { name, state, redirect, categories } = page;
	if (state === "deleted") return undefined;
	const newest = job.revisions.at(-1);
	const target = redirectPage(redirect, name, format);
	return {
		name,
		folder: folderKey(page),
		hasText: SHOWN.has(state) && newest?.source !== undefined,
		...(newest !== undefined && { revision: newest.record.revision }),
		...(target !== undefined && { redirect: target }),
		...(headings.length > 0 && { headings }),
		...(anchors.length > 0 && { anchors }),
		...(categories.length > 0 && { categories }),
		...(oldNames.length > 0 && { oldNames }),
		attachments: [],
	};
}

/** Returns the page that a page redirects to, by the value of its instruction. */
export function redirectPage(
	value: string | undefined,
	pageName: string,
	format: number | undefined,
): string | undefined {
	const target = value?.trim();
	return target
		? pageNameIn(splitAnchor(resolvePage(target, pageName)).page, format)
		: undefined;
}

/** The names that a page had before and that everybody may know. */
async function oldNamesOf(
	page: DumpPage,
	{ wanted, access }: Conversion,
): Promise<string[]> {
	if (!isRenamed(page)) return [];
	const open = wanted.private
		? page.revisions
		: await access.publicRevisions(page);
	const names = new Set<string>();
	for (const { name, isPublic } of await readFormerNames(page, open, access))
		if (isPublic) names.add(name);
	names.delete(page.name);
	return [...names].sort();
}
