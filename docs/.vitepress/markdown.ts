/** Files in `docs/` are read on GitHub and on the site: both show the same text, and links lead to the same things. */
import { posix } from "node:path";
import type { MarkdownRenderer } from "vitepress";

/** Pages of the site that are copies: path from `docs/`, and path of the file from the root of the project. */
export const COPIES = {
	"reference/contributing.md": "CONTRIBUTING.md",
	"reference/changelog.md": "CHANGELOG.md",
	"reference/benchmarks.md": "bench/README.md",
} as const;

/** Returns the file that people write a page of the site in, from the root of the project; none if a program writes it. */
export function sourceOf(page: string): string | undefined {
	const copied = Object.entries(COPIES).find(([path]) => path === page);
	if (copied !== undefined) return copied[1];
	return page.startsWith("reference/") ? undefined : `docs/${page}`;
}

/** Returns the page of the site that shows a file, if there is one. */
function pageOf(file: string): string | undefined {
	const copy = Object.entries(COPIES).find(([, source]) => source === file);
	return (
		copy?.[0] ??
		(file.startsWith("docs/") ? file.slice("docs/".length) : undefined)
	);
}

/**
 * Returns where a link of a page leads on the site: to another page, or else to the file on GitHub.
 *
 * @param page path of the page from `docs/`.
 * @param href as it is in the file.
 * @param repository URL of the repository.
 * @example
 * siteHref("design.md", "../CONTRIBUTING.md#modules", url) // "reference/contributing.md#modules"
 */
export function siteHref(
	page: string,
	href: string,
	repository: string,
): string {
	const onGitHub = `${repository}/blob/main/`;
	const isFile = href.startsWith(onGitHub);
	if (!isFile && /^(?:[\w+.-]+:|[/#])/.test(href)) return href;
	const folder = posix.dirname(sourceOf(page) ?? `docs/${page}`);
	const linked = isFile
		? href.slice(onGitHub.length)
		: posix.join(folder, href);
	const [file = "", anchor] = linked.split("#");
	const suffix = anchor === undefined ? "" : `#${anchor}`;
	const target = pageOf(file);
	return target === undefined
		? onGitHub + linked
		: posix.relative(posix.dirname(page), target) + suffix;
}

/** Makes a renderer of Markdown read the files in `docs/` as GitHub does. */
export function readAsGitHub(md: MarkdownRenderer, repository: string): void {
	// Text such as `:)` is text.
	md.disable("emoji");
	md.core.ruler.push("read-as-github", ({ tokens, env }) => {
		for (const { children } of tokens)
			for (const token of children ?? []) {
				// Markup of MoinMoin such as `{{a.png}}` is no template of Vue.
				if (token.type === "code_inline") token.attrSet("v-pre", "");
				if (token.type !== "link_open") continue;
				const href = token.attrGet("href") ?? "";
				token.attrSet("href", siteHref(env.relativePath, href, repository));
			}
	});
}
