/** Every URL that the wiki had, and where it leads on the site. */
import { encodeComponent, encodePath } from "../../bridge/urls";
import { quoteName } from "../../dump/formats/quoted-name";
import { LineStore } from "../../wiki-map/line-store";
import { servedFile, servedPath } from "../../wiki-map/page-urls";
import type { MappedPage } from "../../wiki-map/schema";
import { urlRulesOf } from "../../wiki-map/targets";
import type { WikiMap } from "../../wiki-map/wiki-map";
import { startFileOf } from "../pages/start-links";
import { RepeatFilter } from "./repeat-filter";
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

/** The old URLs of a page. */
interface PageUrls {
	/** Paths of the page on the old server. */
	paths: string[];
	/** Where they lead; absent if the page has attachments only. */
	to?: string | undefined;
	/** Path of the page on the site; it may lead on, as stubs do. */
	page?: string | undefined;
	/** Names of attachments, and where they are now. */
	files: [name: string, to: string][];
}

/** As it is kept. */
type PageRedirects = Omit<PageUrls, "page">;

/**
 * The redirects of a site, in the order of the names of pages. A path that is the name of a page leads to that page, whatever other
 * pages could be written so. What the site has itself is not redirected: that would send readers of its pages in a circle, or to another
 * page. The query of an attachment is no path: it leads to the attachment wherever the page is now.
 *
 * They are found once, in three passes over the map, and kept in a short form: each file of redirects lists them several times.
 */
export class Redirects implements Iterable<Redirect> {
	/** What the site has itself. */
	readonly paths: SitePaths;
	/** How many there are, and how many old URLs of pages are now those of other pages and files. */
	readonly counts = { redirects: 0, redirectsTaken: 0 };
	/** A line of JSON for each page. */
	readonly #lines = new LineStore();

	/** @param prefix path of the wiki, without a `/` at its end. */
	constructor(map: WikiMap, prefix: string) {
		this.paths = new SitePaths(map, prefix);
		for (const page of listPageUrls(map, prefix)) this.#add(page);
	}

	#add({ paths, to, page, files }: PageUrls): void {
		for (const path of to === undefined ? [] : paths) {
			const there = this.paths.at(path);
			if (there === undefined) this.counts.redirects++;
			else if (there !== page && `/${encodePath(there)}` !== to)
				this.counts.redirectsTaken++;
		}
		this.counts.redirects += paths.length * files.length;
		this.#lines.add(
			JSON.stringify({ paths, to, files } satisfies PageRedirects),
		);
	}

	*[Symbol.iterator](): Generator<Redirect> {
		for (let number = 0; number < this.#lines.size; number++) {
			const { paths, to, files } = JSON.parse(
				this.#lines.at(number).toString(),
			) as PageRedirects;
			for (const path of paths) {
				if (to !== undefined && this.paths.at(path) === undefined)
					yield { path, to };
				for (const [file, to] of files) yield { path, file, to };
			}
		}
	}
}

/** All paths of a page, by its name and by those that it had. */
const oldPathsOf = ({ name, oldNames = [] }: MappedPage): string[] =>
	[name, ...oldNames].flatMap(oldPaths);

function* listPageUrls(map: WikiMap, prefix: string): Generator<PageUrls> {
	const rules = urlRulesOf(map.header);
	// The server of a wiki that was at the top has an answer of its own.
	if (prefix !== "") {
		const { frontPage } = map.header;
		const front = frontPage === undefined ? undefined : map.target(frontPage);
		const start = front?.file ?? startFileOf(map.header);
		const to = `/${encodePath(servedPath(start, rules))}`;
		yield { paths: [prefix, `${prefix}/`], to, files: [] };
	}
	// Of a hundred thousand pages, half a million paths take too much memory: only those are kept that may be there twice.
	const filter = new RepeatFilter();
	for (const page of map.pages())
		for (const path of oldPathsOf(page)) filter.add(path);
	/** Paths that are not the names of pages. */
	const taken = new Set<string>();
	for (const page of map.pages()) {
		const paths: string[] = [];
		for (const path of oldPathsOf(page)) {
			const isName = path === page.name;
			if (!isName && (map.all(path).length > 0 || taken.has(path))) continue;
			if (!isName && filter.mayRepeat(path)) taken.add(path);
			paths.push(`${prefix}/${path}`);
		}
		const { file } = map.target(page.name) ?? page;
		yield {
			paths,
			to: file && `/${encodePath(servedPath(file, rules))}`,
			page: page.file && servedPath(page.file, rules),
			files: (page.attachments ?? []).map((attachment) => [
				attachment.name,
				`/${encodePath(servedFile(attachment.file, rules))}`,
			]),
		};
	}
}

/** Returns how browsers write the name of an attachment in a query. */
export const queryForms = (file: string): string[] => {
	const encoded = encodeComponent(file);
	return [...new Set([encoded, encoded.replaceAll("%20", "+")])];
};
