/** A wiki that was opened: its pages, their links, and the report that `moinmoin convert --dry-run --report` writes of it. */
import type { Element, Root as HastRoot } from "hast";
import { parse } from "../../../src/parse";
import { parserNamesOf } from "../../../src/records/facts/wiki-names";
import { readNewest } from "../../../src/records/revisions/newest";
import {
	wikiFigures,
	wikiLead,
	wikiReport,
	wikiSections,
} from "../../../src/report-page/dump/dump-report";
import { figureList } from "../../../src/report-page/html/document";
import {
	element,
	type Section,
	sectionElement,
} from "../../../src/report-page/html/elements";
import type { FirstOf } from "../../protocol/requests";
import type {
	WikiOverview,
	WikiPage,
	WikiPageText,
	WikiSearch,
} from "../../protocol/wiki";
import { isBroken, LinkStates } from "./link-states";
import { withPageButtons } from "./page-buttons";
import {
	BROKEN_LINKS,
	type BrokenLinks,
	brokenLinksSection,
	linksOf,
	type PageLink,
	pageLinksSection,
} from "./page-links";
import type { WikiParts } from "./read-wiki";
import type { IndexedPage } from "./wiki-index";

/** Maximum number of links of a table. */
const MAX_LINKS = 1000;

/** Maximum number of pages that are read for links that lead to nothing. */
const MAX_READ = 1000;

export class Wiki {
	readonly #states: LinkStates;
	readonly #sections: readonly Section[];

	constructor(private readonly parts: WikiParts) {
		this.#states = new LinkStates(parts.report, parts.index);
		this.#sections = wikiSections(parts);
	}

	overview(): WikiOverview {
		const { encrypted, report } = this.parts;
		return {
			summary: rootOf(
				element("p", {}, wikiLead(this.parts)),
				element("div", {}, figureList(wikiFigures(this.parts))),
			),
			sections: [
				BROKEN_LINKS,
				...this.#sections.map(({ id, title }) => ({ id, title })),
			],
			categories: report.categories,
			encrypted,
		};
	}

	/** Returns the report as a file of HTML. */
	reportFile(): string {
		return wikiReport(this.parts);
	}

	/** Returns a part of the report; nothing if there is none of that id. */
	async section(id: string): Promise<HastRoot> {
		if (id === BROKEN_LINKS.id)
			return contentOf(brokenLinksSection(await this.brokenLinks()));
		const section = this.#sections.find((each) => each.id === id);
		return section === undefined
			? rootOf()
			: withPageButtons(contentOf(section));
	}

	/** Returns the first pages that a search finds. */
	search(search: WikiSearch): FirstOf<WikiPage> {
		return this.parts.index.search(search);
	}

	/** Returns the text of a page; `null` if there is none. */
	async text(name: string): Promise<WikiPageText | null> {
		const page = this.parts.index.get(name);
		return page === undefined ? null : textOf(page);
	}

	/** Returns what a page links to, and which pages link to it. */
	async links(name: string): Promise<HastRoot> {
		const page = this.parts.index.get(name);
		if (page === undefined) return rootOf();
		const { name: own } = page.record;
		return rootOf(
			sectionElement(
				pageLinksSection(
					own,
					await this.#linksOf(page),
					this.parts.index.linksTo(own),
					MAX_LINKS,
				),
			),
		);
	}

	async #linksOf(page: IndexedPage): Promise<PageLink[]> {
		const content = await textOf(page);
		if (content === null) return [];
		const { text, dialect } = content;
		const { known } = this.parts;
		const { name } = page.record;
		const tree = parse(text, {
			dialect,
			pageName: name,
			...parserNamesOf(known, dialect),
		});
		return linksOf(tree, name, known, (link) => this.#states.of(link, page));
	}

	/** Returns links that lead to nothing, by page: the first ones, as pages are read for them. */
	async brokenLinks(): Promise<BrokenLinks> {
		const pages = this.parts.index
			.sorted()
			.filter((page) => this.#states.hasBroken(page));
		const links: PageLink[] = [];
		let read = 0;
		for (const page of pages.slice(0, MAX_READ)) {
			if (links.length >= MAX_LINKS) break;
			read++;
			for (const link of await this.#linksOf(page))
				if (isBroken(link.state)) links.push(link);
		}
		return {
			links: links.slice(0, MAX_LINKS),
			moreLinks: Math.max(0, links.length - MAX_LINKS),
			morePages: pages.length - read,
		};
	}
}

const rootOf = (...children: Element[]): HastRoot => ({
	type: "root",
	children,
});

/** The content of a part, without its heading. */
const contentOf = ({ content }: Section): HastRoot =>
	rootOf(element("div", {}, content));

async function textOf({
	record,
	revisions,
}: IndexedPage): Promise<WikiPageText | null> {
	const newest = await readNewest({ revisions });
	const { dialect } = record;
	return newest === undefined || dialect === undefined
		? null
		: { text: newest.content.text, dialect };
}
