/** Which pages a page links to. */
import { visit } from "unist-util-visit";
import type { Root } from "../../../src/ast";

/** Names of categories, as MoinMoin's default pattern has them. */
const CATEGORY = /^Category./;

/** Links of a page, each target once. */
export function pageLinks(tree: Root): {
	links: string[];
	categories: string[];
} {
	const links = new Set<string>();
	visit(tree, "pageLink", ({ page }) => {
		links.add(page);
	});
	const all = [...links];
	return {
		links: all,
		categories: all.filter((name) => CATEGORY.test(name)),
	};
}
