/** Pages that redirect: a stub that leads to the page that they redirect to. */
import type { FlowContent, Root } from "../../ast";
import type { MappedPage } from "../../wiki-map/schema";
import type { WikiMap } from "../../wiki-map/wiki-map";

/** Returns the page that a page redirects to, if there is such a page. */
export function redirectTarget(
	map: WikiMap,
	entry: MappedPage,
): MappedPage | undefined {
	if (entry.redirect === undefined) return undefined;
	const target = map.follow(entry);
	return target?.file === undefined || target.file === entry.file
		? undefined
		: target;
}

/**
 * Returns what is shown of a page: that of one that redirects is a link, as its own text may be empty.
 *
 * @param target where readers are sent. Without one, the text of the page stays, too: there is no such page, or it redirects back.
 */
export function shownTree(
	tree: Root,
	{ redirect }: Pick<MappedPage, "redirect">,
	target: MappedPage | undefined,
): Root {
	const name = target?.name ?? redirect;
	if (name === undefined) return tree;
	const isInstruction = ({ type }: Root["children"][number]): boolean =>
		type === "processingInstruction";
	return {
		...tree,
		children: [
			...tree.children.filter(isInstruction),
			linkTo(name),
			...(target === undefined
				? tree.children.filter((node) => !isInstruction(node))
				: []),
		],
	};
}

const linkTo = (name: string): FlowContent => ({
	type: "paragraph",
	children: [
		{ type: "text", value: "See " },
		{
			type: "pageLink",
			page: name,
			children: [{ type: "text", value: name }],
		},
		{ type: "text", value: "." },
	],
});
