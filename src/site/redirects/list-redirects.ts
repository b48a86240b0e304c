/** Every URL that the wiki had, and where it leads on the site. */
import { encodeComponent, encodePath } from "../../bridge/urls";
import { quoteName } from "../../dump/formats/quoted-name";
import {
	servedFile,
	servedPath,
	type UrlRules,
} from "../../wiki-map/page-urls";
import type { MappedPage } from "../../wiki-map/schema";
import { urlRulesOf } from "../../wiki-map/targets";
import type { WikiMap } from "../../wiki-map/wiki-map";
import { startFileOf } from "../pages/start-links";
import { SitePaths } from "./site-paths";

/** An old URL and the new one. */
export interface Redirect {
	/** Path of the page on the old server, not encoded. */
	path: string;
	/** Name of an attachment that is asked for: `?action=AttachFile&target=…`. Without one, the query means nothing. */
	file?: string | undefined;
	/** Path on the new server, encoded. */
	to: string;
}

/**
 * Returns the ways in which URLs of the wiki wrote the name of a page.
 *
 *     Café Menu/A   Café Menu/A, Café_Menu/A, Caf(c3a9)(20)Menu(2f)A, Caf(c3a920)Menu(2f)A.html
 */
export function oldPaths(name: string): string[] {
	const quoted = quoteName(name);
	return [
		...new Set([
			name,
			name.replaceAll(" ", "_"),
			quoted,
			quoteName(name.replaceAll(" ", "_")),
			`${quoted}.html`,
		]),
	];
}

/** An old URL with the page that it meant. */
interface OldUrl extends Redirect {
	/** Path of that page on the site; it may lead on, as stubs do. */
	page?: string | undefined;
}

/**
 * The redirects of a site, in the order of the names of pages. A path that is the name of a page leads to that page, whatever other
 * pages could be written so. What the site has itself is not redirected: that would send readers of its pages in a circle, or to another
 * page. The query of an attachment is no path: it leads to the attachment wherever the page is now.
 */
export class Redirects implements Iterable<Redirect> {
	/** What the site has itself. */
	readonly paths: SitePaths;

	/** @param prefix path of the wiki, without a `/` at its end. */
	constructor(
		private readonly map: WikiMap,
		private readonly prefix: string,
	) {
		this.paths = new SitePaths(map, prefix);
	}

	*[Symbol.iterator](): Generator<Redirect> {
		for (const { page, ...redirect } of listOldUrls(this.map, this.prefix))
			if (this.#isFree(redirect)) yield redirect;
	}

	/** Returns how many there are, and how many old URLs of pages are now those of other pages and files. */
	count(): { redirects: number; redirectsTaken: number } {
		const count = { redirects: 0, redirectsTaken: 0 };
		for (const { page, ...redirect } of listOldUrls(this.map, this.prefix)) {
			const { path, to } = redirect;
			if (this.#isFree(redirect)) count.redirects++;
			else {
				const there = this.paths.at(path);
				const isSame = there === page || `/${encodePath(there ?? "")}` === to;
				if (!isSame) count.redirectsTaken++;
			}
		}
		return count;
	}

	#isFree({ path, file }: Redirect): boolean {
		return file !== undefined || this.paths.at(path) === undefined;
	}
}

function* listOldUrls(map: WikiMap, prefix: string): Generator<OldUrl> {
	const rules = urlRulesOf(map.header);
	// The server of a wiki that was at the top has an answer of its own.
	if (prefix !== "") {
		const { frontPage } = map.header;
		const front = frontPage === undefined ? undefined : map.target(frontPage);
		const start = front?.file ?? startFileOf(map.header);
		const to = `/${encodePath(servedPath(start, rules))}`;
		yield { path: prefix, to };
		yield { path: `${prefix}/`, to };
	}
	/** Paths that are not the names of pages. */
	const taken = new Set<string>();
	for (const page of map.pages()) {
		const names = [page.name, ...(page.oldNames ?? [])];
		for (const path of names.flatMap(oldPaths)) {
			const isName = path === page.name;
			if (!isName && (map.all(path).length > 0 || taken.has(path))) continue;
			if (!isName) taken.add(path);
			yield* oldUrlsOf(map, page, `${prefix}/${path}`, rules);
		}
	}
}

function* oldUrlsOf(
	map: WikiMap,
	page: MappedPage,
	path: string,
	rules: UrlRules,
): Generator<OldUrl> {
	const { file } = map.target(page.name) ?? page;
	if (file !== undefined)
		yield {
			path,
			to: `/${encodePath(servedPath(file, rules))}`,
			page: page.file && servedPath(page.file, rules),
		};
	for (const attachment of page.attachments ?? [])
		yield {
			path,
			file: attachment.name,
			to: `/${encodePath(servedFile(attachment.file, rules))}`,
		};
}

/** Returns how browsers write the name of an attachment in a query. */
export const queryForms = (file: string): string[] => {
	const encoded = encodeComponent(file);
	return [...new Set([encoded, encoded.replaceAll("%20", "+")])];
};
