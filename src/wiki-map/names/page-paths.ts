/** Paths of the files of pages: folders by sub-page, each name its own. */

import type { NameForm } from "../target-names";
import { allocateParts, type PartRules } from "./allocate-parts";
import { toPart } from "./part-forms";

/** How pages are named. */
export interface PathRules extends PartRules {
	form: NameForm;
	/** Whether all files are in one folder. */
	isFlat: boolean;
	/** Name of the file of a page that has sub-pages, in their folder; absent if it is beside the folder. */
	sectionIndex?: string | undefined;
}

/** Longer or deeper names are one part: paths have limits, too. */
const MAX_NAME_BYTES = 500;
const MAX_DEPTH = 20;

/** A folder, the page of its name, or both. */
interface Node {
	children: Map<string, Node>;
	/** Numbers of the pages of that name: more than one if folders of a dump have the same page name. */
	pages: number[];
}

const createNode = (): Node => ({ children: new Map(), pages: [] });

/**
 * Returns the path of each page without its extension. The result depends on the names alone, and not on their order.
 *
 *     Help            help
 *     Help/Links      help/links
 *     Help/LINKS      help/links-2
 *
 * @param names of all pages; a name that is there twice gets two files.
 * @returns paths in the order of the names, with `/` between their parts.
 */
export function pagePaths(
	names: readonly string[],
	rules: PathRules,
): string[] {
	const root = createNode();
	names.forEach((name, index) => {
		let node = root;
		for (const segment of segmentsOf(name, rules)) {
			const child = node.children.get(segment) ?? createNode();
			node.children.set(segment, child);
			node = child;
		}
		node.pages.push(index);
	});
	const paths: string[] = names.map(() => "");
	const pending: { node: Node; path: string }[] = [{ node: root, path: "" }];
	for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
		const { node, path } = at;
		const items = itemsOf(node);
		const parts = allocateParts(
			items.map(({ segment }) => toPart(segment, rules.form)),
			rules,
		);
		for (const [index, { page, child }] of items.entries()) {
			const own = path + (parts[index] ?? "");
			const isSection = child !== undefined && child.children.size > 0;
			if (page !== undefined)
				paths[page] =
					isSection && rules.sectionIndex !== undefined
						? `${own}/${rules.sectionIndex}`
						: own;
			if (isSection) pending.push({ node: child, path: `${own}/` });
		}
	}
	return paths;
}

/** What needs a name in a folder: each child, and each further page of the name of one. */
function itemsOf({ children }: Node) {
	const items: {
		segment: string;
		page: number | undefined;
		child: Node | undefined;
	}[] = [];
	const sorted = [...children].sort(([a], [b]) => (a < b ? -1 : 1));
	for (const [segment, child] of sorted) {
		const [page, ...others] = child.pages;
		items.push({ segment, page, child });
		for (const other of others)
			items.push({ segment, page: other, child: undefined });
	}
	return items;
}

/** Returns the path that a page has if no other page would have the same. */
export const ownPath = (name: string, rules: PathRules): string =>
	segmentsOf(name, rules)
		.map((segment) => toPart(segment, rules.form))
		.join("/");

const segmentsOf = (name: string, { isFlat }: PathRules): string[] => {
	const segments = name.split("/");
	return isFlat ||
		segments.length > MAX_DEPTH ||
		Buffer.byteLength(name) > MAX_NAME_BYTES
		? [segments.join(" ")]
		: segments;
};
