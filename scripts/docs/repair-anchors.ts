/** Links in generated Markdown, whose generator numbers headings of the same name otherwise than GitHub and VitePress do. */
import { posix } from "node:path";
import GithubSlugger from "github-slugger";

const CODE_BLOCK = /^```[\s\S]*?^```/gm;

/** Returns what links to a page can lead to. */
function anchorsOf(markdown: string): Set<string> {
	const slugger = new GithubSlugger();
	const text = markdown.replace(CODE_BLOCK, "");
	const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
		slugger.slug(heading.replaceAll("\\", "")),
	);
	const ids = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id);
	return new Set([...headings, ...ids]);
}

/**
 * Leads links to a numbered heading that is not there (`#name-1`) to the heading of that name.
 *
 * @param pages Markdown by path.
 * @returns the same pages in the same order.
 * @example
 * repairAnchors(new Map([["a.md", "# A\n[a](#a-1)"]])) // a.md: "# A\n[a](#a)"
 */
export function repairAnchors(
	pages: ReadonlyMap<string, string>,
): Map<string, string> {
	const anchors = new Map(
		[...pages].map(([path, markdown]) => [path, anchorsOf(markdown)]),
	);
	const repair = (page: string, markdown: string): string =>
		markdown.replaceAll(
			/\]\(([^)#:]*)#([^)]+?)(-\d+)\)/g,
			(link, path: string, name: string, number: string) => {
				const target =
					path === "" ? page : posix.join(posix.dirname(page), path);
				const there = anchors.get(target);
				return there?.has(name + number) || !there?.has(name)
					? link
					: `](${path}#${name})`;
			},
		);
	return new Map(
		[...pages].map(([page, markdown]) => [page, repair(page, markdown)]),
	);
}
