/** The map of a wiki, from what is known of its pages: files are named, and redirects are turned around. */
import { foldName } from "../names/allocate-parts";
import { fileParts } from "../names/file-paths";
import { type PathRules, pagePaths } from "../names/page-paths";
import type { LinkMapHeader, MappedPage } from "../schema";
import { reservedNames, SITES } from "../sites";
import { urlRulesOf } from "../targets";
import type { WikiMap } from "../wiki-map";
import { WikiMapBuilder } from "../wiki-map-builder";
import type { UnnamedPages } from "./unnamed-pages";

/** Folder of all attachments. */
const ATTACHMENTS = "attachments/";

/** Returns how the pages of an output are named. */
export function pathRulesOf(
	header: Pick<LinkMapHeader, "to" | "site" | "names">,
): PathRules {
	const site = SITES[header.site];
	const reserved = reservedNames(site);
	return {
		form: header.names,
		isFlat: site.isFlat,
		sectionIndex: site.sectionIndex,
		extension: urlRulesOf(header).extension,
		isReserved: (name) => reserved.has(name),
	};
}

/**
 * Builds the map.
 *
 * @param pages in any order.
 * @param header `frontPage` is the page whose file is the index of the site, if there is such a page.
 */
export function buildWikiMap(
	pages: UnnamedPages,
	{ frontPage, ...header }: Omit<LinkMapHeader, "pages">,
): WikiMap {
	pages.sort();
	const names = pages.names();
	const site = SITES[header.site];
	const { extension } = urlRulesOf(header);
	const paths = pagePaths(names, pathRulesOf(header));
	const folders = paths.map((path) => folderOf(path, site.sectionIndex));
	const taken = foldersAbove(folders);
	const redirects = redirectsOf(pages);
	const known = new Set(names);
	const front = pages.find(frontPage);
	const builder = new WikiMapBuilder();
	let index = 0;
	for (const unnamed of pages.read()) {
		const { hasText, attachments, oldNames, ...entry } = unnamed;
		const folder = folders[index] ?? "";
		const parts = fileParts(
			attachments.map((each) => each.name),
			header.names,
			(part) => taken.has(`${foldName(folder)}/${part}`),
		);
		const redirectedFrom = redirects.get(entry.name) ?? [];
		const missing = oldNames?.filter((each) => !known.has(each)) ?? [];
		const page: MappedPage = {
			...entry,
			...(hasText && {
				file: `${site.pages}${index === front ? site.index : paths[index]}${extension}`,
			}),
			...(redirectedFrom.length > 0 && { redirectedFrom }),
			...(missing.length > 0 && { oldNames: missing }),
			...(attachments.length > 0 && {
				attachments: attachments.map((each) => ({
					name: each.name,
					file: `${site.files}${ATTACHMENTS}${folder}/${parts.get(each.name)}`,
					size: each.size,
					sha256: each.sha256,
				})),
			}),
		};
		builder.add(page);
		index++;
	}
	return builder.finish({
		...header,
		...(front >= 0 && frontPage !== undefined && { frontPage }),
	});
}

/** The path of a page without the name of a file in its folder. */
const folderOf = (path: string, sectionIndex: string | undefined): string =>
	sectionIndex !== undefined && path.endsWith(`/${sectionIndex}`)
		? path.slice(0, -sectionIndex.length - 1)
		: path;

/** The folders that attachments are in, and those above them. */
function foldersAbove(folders: readonly string[]): ReadonlySet<string> {
	const found = new Set<string>();
	for (const folder of folders) {
		const folded = foldName(folder);
		for (
			let end = folded.length;
			end > 0 && !found.has(folded.slice(0, end));
			end = folded.lastIndexOf("/", end - 1)
		)
			found.add(folded.slice(0, end));
	}
	return found;
}

/** The pages that redirect to each page. */
function redirectsOf(pages: UnnamedPages): Map<string, string[]> {
	const from = new Map<string, string[]>();
	for (const { name, redirect } of pages.redirects()) {
		if (redirect === undefined || redirect === name) continue;
		const names = from.get(redirect) ?? [];
		names.push(name);
		from.set(redirect, names);
	}
	return from;
}
