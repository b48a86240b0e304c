/** Pages that redirect: a stub that leads to the page that they redirect to. */
import type { Root } from "../../ast";
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

/** Returns the content of a stub. */
export const stubTree = (tree: Root, name: string): Root => ({
	...tree,
	children: [
		...tree.children.filter(({ type }) => type === "processingInstruction"),
		{
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
		},
	],
});
