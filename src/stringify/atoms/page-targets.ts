/** Names of pages as links write them (specification, 14.3 and 19). */
import type { PageLink } from "../../ast";
import { resolvePage, splitAnchor } from "../../tree-builder/links/page-names";

/** A page with an anchor; a `#` at the end protects one in the name. */
export const withAnchor = (page: string, anchor: string | undefined): string =>
	anchor !== undefined
		? `${page}#${anchor}`
		: page.includes("#")
			? `${page}#`
			: page;

/** Whether a name, as seen from a page, is the target of a link. */
export function isTarget(
	name: string,
	{ page, anchor }: PageLink,
	pageName: string | undefined,
): boolean {
	const target = splitAnchor(name);
	return (
		target.anchor === anchor && resolvePage(target.page, pageName) === page
	);
}

const WIKI_NAME =
	/^(?:\/|(?:\.\.\/)+)?(?:\p{Lu}[\p{Ll}\p{Nd}]+){2,}(?:$|[/#])/u;

/** Whether a name looks like CamelCase. Letters of an old Unicode version decide, so this may err. */
export const isWikiName = (name: string): boolean => WIKI_NAME.test(name);
