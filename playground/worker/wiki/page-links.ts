/** Links with the lines that they are in: those of one page, and those of a wiki that lead to nothing. */
import { visit } from "unist-util-visit";
import type { Root } from "../../../src/ast";
import {
	type LinkTarget,
	linkTargetOf,
	type OwnNames,
} from "../../../src/records/facts/link-facts";
import {
	countOf,
	element,
	joined,
	type Section,
} from "../../../src/report-page/html/elements";
import {
	type Cell,
	type Column,
	table,
} from "../../../src/report-page/html/table";
import type { LinkState } from "./link-states";
import { pageButton } from "./page-buttons";

/** A link of a page. */
export interface PageLink extends LinkTarget {
	/** Name of the page that it is on. */
	page: string;
	/** Lines that it is in, from 1 on. */
	lines: number[];
	state: LinkState;
}

/** Returns the links of a page, each once, in the order of the page. */
export function linksOf(
	tree: Root,
	page: string,
	own: OwnNames,
	stateOf: (target: LinkTarget) => LinkState,
): PageLink[] {
	const links = new Map<string, PageLink>();
	visit(tree, (node) => {
		const target = linkTargetOf(node, page, own);
		if (target === undefined) return;
		const line = node.position?.start.line ?? 1;
		const key = `${target.field} ${target.target}`;
		const found = links.get(key);
		if (found === undefined)
			links.set(key, {
				...target,
				page,
				lines: [line],
				state: stateOf(target),
			});
		else if (found.lines.at(-1) !== line) found.lines.push(line);
	});
	return [...links.values()];
}

/** Maximum number of lines that are shown for one link. */
const MAX_LINES = 20;

const linesCell = ({ page, lines }: PageLink): Cell => ({
	content: [
		joined(
			lines.slice(0, MAX_LINES).map((line) => pageButton(page, line)),
			" ",
		),
		lines.length > MAX_LINES ? ` and ${lines.length - MAX_LINES} more` : "",
	],
	sort: String(lines[0]),
});

const LINES: Column<PageLink> = {
	title: "Line",
	isNumber: true,
	cell: linesCell,
};
const STATE: Column<PageLink> = {
	title: "Leads to",
	hasChoices: true,
	cell: ({ state }) => state,
};

/** Shows what a page links to, and which pages link to it. */
export const pageLinksSection = (
	name: string,
	links: readonly PageLink[],
	linksIn: readonly string[],
	limit: number,
): Section => ({
	id: "page-links",
	title: `Links of ${name}`,
	content: [
		links.length === 0
			? element("p.muted", {}, "The page links to nothing.")
			: table({
					id: "links-out-table",
					caption: "What the page links to",
					columns: [
						{
							title: "Target",
							isWide: true,
							cell: ({ target, state }) =>
								state === "page" ? { content: pageButton(target) } : target,
						},
						STATE,
						LINES,
					],
					rows: links,
					limit,
				}),
		linksIn.length === 0
			? element("p.muted", {}, "No page links to it.")
			: table({
					id: "links-in-table",
					caption: "Pages that link to it",
					columns: [
						{
							title: "Page",
							cell: (page) => ({ content: pageButton(page) }),
						},
					],
					rows: linksIn,
					limit,
				}),
	],
});

/** What the part with links that lead to nothing is called. */
export const BROKEN_LINKS = {
	id: "broken-links",
	title: "Broken links by page and line",
} as const;

/** Links that lead to nothing. */
export interface BrokenLinks {
	links: readonly PageLink[];
	/** How many more are on the pages of these. */
	moreLinks: number;
	/** How many other pages have such links. */
	morePages: number;
}

/** Shows links that lead to nothing, with their lines. */
export const brokenLinksSection = ({
	links,
	moreLinks,
	morePages,
}: BrokenLinks): Section => ({
	...BROKEN_LINKS,
	content: [
		links.length === 0
			? element("p.muted", {}, "No link is broken.")
			: table({
					id: "broken-links-table",
					caption: "Links that lead to nothing",
					columns: [
						{
							title: "Page",
							cell: ({ page }) => ({ content: pageButton(page) }),
						},
						LINES,
						{ title: "Target", isWide: true, cell: ({ target }) => target },
						STATE,
					],
					rows: links,
				}),
		moreLinks === 0
			? undefined
			: element(
					"p.muted",
					{},
					`${countOf(moreLinks, "more broken link of these pages is", "more broken links of these pages are")} not shown.`,
				),
		morePages === 0
			? undefined
			: element(
					"p.muted",
					{},
					`${countOf(morePages, "more page has", "more pages have")} broken links that are not shown.`,
				),
	],
});
