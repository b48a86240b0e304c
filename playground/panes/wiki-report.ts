/** What is known of a wiki as a whole: numbers, categories, links that lead nowhere, problems. */
import { compareTexts } from "../../src/records/accounts/first-items";
import { countOf } from "../../src/report-page/html/elements";
import { create } from "../page/dom";
import type { WikiOverview } from "../protocol/wiki";

/** Maximum number of lines of a list. */
const MAX_LINES = 50;

/** Returns how many pages have each of something, the most first. */
function ranked(names: Iterable<string>): [string, number][] {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].sort(
		([a, one], [b, other]) => other - one || compareTexts(a, b),
	);
}

/**
 * Makes the report.
 *
 * @param open shows a page.
 * @param choose lists the pages of a category.
 */
export function wikiReport(
	{
		name,
		kind,
		pages,
		deleted,
		hidden,
		unreadable,
		skipped,
		encrypted,
		problems,
	}: WikiOverview,
	open: (page: string) => void,
	choose: (category: string) => void,
): HTMLElement {
	const known = new Set(pages.map((page) => page.name));
	const missing = ranked(
		pages.flatMap(({ links }) => links.filter((link) => !known.has(link))),
	);
	const linked = ranked(
		pages.flatMap(({ links }) => links.filter((link) => known.has(link))),
	);
	const categories = ranked(pages.flatMap((page) => page.categories));
	return create(
		"section",
		{},
		create("h2", {}, name),
		create(
			"p",
			{},
			`${countOf(pages.length, "page")} (${kind}), ${deleted} deleted or damaged, ${unreadable} without readable text, ${hidden} not shown because not everybody may read them, ${skipped} not read because the wiki is large.`,
		),
		encrypted === 0
			? ""
			: create(
					"p",
					{},
					`${countOf(encrypted, "file")} of the archive cannot be read without a password: unpack it, and make an archive that is not encrypted.`,
				),
		list("Categories", categories, choose),
		list("Most linked pages", linked, open),
		list("Links to missing pages", missing),
		list(
			"Problems",
			problems.map(({ code, count }) => [code, count]),
		),
	);
}

function list(
	title: string,
	lines: readonly (readonly [string, number])[],
	open?: (name: string) => void,
): HTMLElement {
	const items = lines
		.slice(0, MAX_LINES)
		.map(([name, count]) =>
			create(
				"li",
				{},
				open === undefined
					? name
					: create(
							"button",
							{ type: "button", onclick: () => open(name) },
							name,
						),
				create("span", { className: "muted" }, ` ${count}`),
			),
		);
	const more = lines.length - items.length;
	if (more > 0) items.push(create("li", {}, `${more} more`));
	return create(
		"details",
		{ hidden: lines.length === 0 },
		create("summary", {}, `${title} (${lines.length})`),
		create("ul", { className: "pages" }, ...items),
	);
}
