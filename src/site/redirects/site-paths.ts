/** The paths that a site has itself: no old URL may take them away from readers. */
import { REPORT, REPORT_PAGE } from "../../records/output/folder-names";
import { servedFile, servedPath } from "../../wiki-map/page-urls";
import { SITES } from "../../wiki-map/sites";
import { urlRulesOf } from "../../wiki-map/targets";
import type { WikiMap } from "../../wiki-map/wiki-map";
import { STYLE_FILE } from "../html/site-files";
import { listFileOf, startFileOf } from "../pages/start-links";
import { MAP_NAMES } from "./map-names";

/** Letters of ASCII in lower case: what nginx compares. */
export const foldAscii = (text: string): string =>
	text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** Names of the files that are about the site. */
const OWN_FILES = [
	REPORT,
	REPORT_PAGE,
	STYLE_FILE,
	...Object.values(MAP_NAMES),
];

/** What servers serve without its extension. */
const HTML = ".html";

/** Paths of a site below the path of the old wiki: others are no old URLs. */
export class SitePaths {
	/** Where the site serves the page or file of a path. */
	readonly #served = new Map<string, string>();
	readonly #folded = new Set<string>();
	readonly #withoutHtml = new Set<string>();
	readonly #prefix: string;

	/** @param prefix path of the wiki, without a `/` at its end. */
	constructor(map: WikiMap, prefix: string) {
		this.#prefix = foldAscii(prefix);
		const { header } = map;
		const rules = urlRulesOf(header);
		const { files, htmlUrls } = SITES[header.site];
		const addPage = (file: string): void =>
			this.#addPage(servedPath(file, rules), htmlUrls === "root");
		for (const { file, attachments = [] } of map.pages()) {
			if (file !== undefined) addPage(file);
			for (const attachment of attachments) {
				const path = servedFile(attachment.file, rules);
				this.#add(path, path);
			}
		}
		addPage(startFileOf(header));
		addPage(listFileOf(header));
		if (files === "") for (const name of OWN_FILES) this.#add(name, name);
	}

	/**
	 * Adds a page in all forms in which servers have it.
	 *
	 * @param isOpen whether the configuration of the site says if it is a folder.
	 */
	#addPage(served: string, isOpen: boolean): void {
		this.#add(served, served);
		const folder = served.replace(/(^|\/)(?:index\.html)?$/, "");
		const isFolder = folder !== served || served === "";
		if (isFolder || isOpen)
			for (const form of ["", "/", "/index.html"])
				this.#add(`${folder}${form}`.replace(/^\//, ""), served);
		if (isOpen) this.#add(folder + HTML, served);
		if (served.endsWith(HTML) && this.#isBelow(served))
			for (const end of ["", "/"])
				this.#withoutHtml.add(`/${served.slice(0, -HTML.length)}${end}`);
	}

	#add(path: string, served: string): void {
		if (!this.#isBelow(path)) return;
		this.#served.set(`/${path}`, served);
		this.#folded.add(foldAscii(`/${path}`));
	}

	#isBelow(path: string): boolean {
		return foldAscii(`/${path}`).startsWith(this.#prefix);
	}

	/** Where the site serves what it has at a path; `undefined` if it has nothing there. */
	at(path: string): string | undefined {
		return this.#served.get(path);
	}

	/** Whether the site has a path in letters of any case. */
	hasFolded(path: string): boolean {
		return this.#folded.has(foldAscii(path));
	}

	/** Whether the site has a page at a path if its server hides `.html`. */
	hasWithoutHtml(path: string): boolean {
		return this.#withoutHtml.has(path);
	}
}
