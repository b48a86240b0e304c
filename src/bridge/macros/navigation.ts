/** `<<Navigation(children)>>` and its other forms. */

import type { BridgeFlow, BridgePhrasing } from "../nodes";
import type { BuiltInMacro } from "../options";
import { listedPages } from "./listed-pages";
import { readMacroArguments } from "./macro-arguments";

const text = (value: string): BridgePhrasing => ({ type: "text", value });

const pageLink = (page: string, label: string): BridgePhrasing => ({
	type: "pageLink",
	page,
	children: [text(label)],
});

/** Expands to links to other pages; needs the names of all pages. */
export const navigation: BuiltInMacro = (macro, { pageName, options }) => {
	const [kind = "", depth = ""] = readMacroArguments(
		macro.args ?? "",
	).positional;
	// Slide shows are a view of the wiki itself: there is nothing to link to.
	if (kind === "slideshow") return [];
	if (pageName === undefined) return undefined;
	const names = listedPages(options)?.sort();
	if (names === undefined) return undefined;
	const parent = pageName.slice(0, Math.max(pageName.lastIndexOf("/"), 0));
	const maxDepth = Number.parseInt(depth, 10) || Number.POSITIVE_INFINITY;
	if (kind === "children") return pageList(names, `${pageName}/`, maxDepth);
	if (kind === "siblings")
		return parent === "" ? [] : pageList(names, `${parent}/`, maxDepth);
	if (kind === "slides")
		return parent === "" ? [] : slides(names, pageName, `${parent}/`);
	return undefined;
};

/** The pages below a path, as a list. */
function pageList(
	names: readonly string[],
	prefix: string,
	maxDepth: number,
): BridgeFlow[] {
	const children = names
		.filter(
			(name) =>
				name.startsWith(prefix) &&
				name.slice(prefix.length).split("/").length <= maxDepth,
		)
		.map((name) => ({
			type: "listItem" as const,
			marker: true,
			children: [
				{
					type: "paragraph" as const,
					children: [pageLink(name, name.slice(prefix.length))],
				},
			],
		}));
	return children.length === 0
		? []
		: [{ type: "list", ordered: false, children }];
}

/** Links to the first, previous, next and last page beside this one. */
function slides(
	names: readonly string[],
	pageName: string,
	prefix: string,
): BridgePhrasing[] {
	const pages = names.filter(
		(name) =>
			name.startsWith(prefix) && !name.slice(prefix.length).includes("/"),
	);
	const index = pages.indexOf(pageName);
	const targets = [
		["|<", pages[0]],
		["<<", pages[index - 1]],
		[">>", index < 0 ? undefined : pages[index + 1]],
		[">|", pages.at(-1)],
	] as const;
	return targets.flatMap(([label, page]) =>
		page === undefined || page === pageName
			? []
			: [pageLink(page, label), text(" ")],
	);
}
