/** Which pages are groups, dictionaries and categories, by their names. */
import { PAGE_KIND_PATTERNS, type PageKind } from "../../page-kinds";
import { compileGlob } from "./page-glob";

export type { PageKind as PatternKind };

/** Globs in place of MoinMoin's own patterns. */
export type PagePatterns = Readonly<Partial<Record<PageKind, string>>>;

const compiled = new Map<string, (name: string) => boolean>();

/**
 * Whether the whole name of a page is that of a group, a dictionary or a category.
 *
 * @param patterns globs as `compileGlob` reads them.
 */
export function isPageOfKind(
	kind: PageKind,
	name: string,
	patterns: PagePatterns,
): boolean {
	const glob = patterns[kind];
	if (glob === undefined) return PAGE_KIND_PATTERNS[kind].test(name);
	const matches = compiled.get(glob) ?? compileGlob(glob);
	compiled.set(glob, matches);
	return matches(name);
}
