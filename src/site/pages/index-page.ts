/** The list of pages of a site: by name, and by category. It is the start page where the wiki has no front page. */
import type { FlowContent, ListItem, PhrasingContent, Root } from "../../ast";
import { stringify } from "../../stringify/index";
import type { LinkMapHeader, MappedPage } from "../../wiki-map/schema";
import type { WikiMap } from "../../wiki-map/wiki-map";
import { htmlFrame } from "../html/html-file";
import { PageAccount } from "./bridge-options";
import { frontMatterOf } from "./front-matter";
import { redirectTarget } from "./redirect-stub";
import { LIST_TITLE, listFileOf, startLinks } from "./start-links";
import { htmlOf } from "./to-site-html";
import { markdownOf } from "./to-site-markdown";

/** How many pages are in a tree at once: the index of a large wiki would take much memory. */
const PAGES_AT_ONCE = 1000;

/** Letters of all scripts in their order. */
const collator = new Intl.Collator("en");

const text = (value: string): PhrasingContent => ({ type: "text", value });

const linkTo = (page: string): PhrasingContent => ({
	type: "pageLink",
	page,
	children: [text(page)],
});

const heading = (depth: 1 | 2, children: PhrasingContent[]): FlowContent => ({
	type: "heading",
	depth,
	children,
});

/** Lists of pages, each short enough for one tree. */
function* lists(names: readonly string[]): Generator<FlowContent> {
	for (let start = 0; start < names.length; start += PAGES_AT_ONCE)
		yield {
			type: "list",
			ordered: false,
			children: names.slice(start, start + PAGES_AT_ONCE).map(
				(name): ListItem => ({
					type: "listItem",
					marker: true,
					children: [{ type: "paragraph", children: [linkTo(name)] }],
				}),
			),
		};
}

/** What a name is listed under: its first letter without marks. */
function letterOf(name: string): string {
	const [first = ""] = name.normalize("NFD");
	return /\p{L}/u.test(first) ? first.toUpperCase() : "#";
}

function groupBy(
	names: readonly string[],
	keyOf: (name: string) => string,
): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const name of names) {
		const group = groups.get(keyOf(name)) ?? [];
		group.push(name);
		groups.set(keyOf(name), group);
	}
	return groups;
}

/** The blocks of the index: pages by their letters, then categories with their pages. */
function* blocksOf(map: WikiMap): Generator<FlowContent> {
	const names: string[] = [];
	const categories = new Map<string, string[]>();
	for (const page of map.pages()) {
		if (page.file === undefined || redirectTarget(map, page)) continue;
		names.push(page.name);
		for (const category of page.categories ?? []) {
			const members = categories.get(category) ?? [];
			members.push(page.name);
			categories.set(category, members);
		}
	}
	names.sort(collator.compare);
	yield heading(1, [text(LIST_TITLE)]);
	for (const [letter, group] of groupBy(names, letterOf)) {
		yield heading(2, [text(letter)]);
		yield* lists(group);
	}
	if (categories.size === 0) return;
	yield heading(1, [text("Pages by category")]);
	const sorted = [...categories].sort(([a], [b]) => collator.compare(a, b));
	for (const [category, members] of sorted) {
		yield heading(2, [linkTo(category)]);
		yield* lists(members.sort(collator.compare));
	}
}

/** Writes a piece of the index. */
type IndexWriter = (map: WikiMap, entry: MappedPage, tree: Root) => string;

const WRITERS: Readonly<Record<LinkMapHeader["to"], IndexWriter>> = {
	markdown: (map, entry, tree) =>
		`${markdownOf(map, { entry, tree }, new PageAccount())}\n`,
	html: (map, entry, tree) =>
		`${htmlOf(map, { entry, tree }, new PageAccount())}\n`,
	moin: (_map, _entry, tree) => stringify(tree),
};

/** Writes the index in pieces. */
export function* indexPage(map: WikiMap): Generator<string> {
	const { header } = map;
	const entry: MappedPage = {
		name: "",
		folder: "",
		file: listFileOf(header),
	};
	const write = WRITERS[header.to];
	const [before, after] = frameOf(header, entry);
	yield before;
	for (const block of blocksOf(map))
		yield write(map, entry, { type: "root", children: [block] });
	yield after;
}

const EMPTY: Root = { type: "root", children: [] };

/** What is before and after the pieces. */
function frameOf(
	header: LinkMapHeader,
	entry: MappedPage,
): readonly [string, string] {
	switch (header.to) {
		case "markdown":
			return [
				frontMatterOf(header, { entry, tree: EMPTY, title: LIST_TITLE }),
				"",
			];
		case "moin":
			return ["", ""];
		case "html":
			return htmlFrame({
				file: entry.file ?? "",
				title: LIST_TITLE,
				start: startLinks(header, entry.file ?? ""),
				above: [],
				categories: [],
			});
	}
}
