/** Which pages are groups, dictionaries and categories, by their names. */
import { compileGlob } from "./page-glob";

/** Kinds of pages that MoinMoin knows by their names. */
export const PATTERN_KINDS = ["group", "dict", "category"] as const;
export type PatternKind = (typeof PATTERN_KINDS)[number];

/** Globs in place of MoinMoin's own patterns. */
export type PagePatterns = Readonly<Partial<Record<PatternKind, string>>>;

/** MoinMoin's `page_group_regex`, `page_dict_regex` and `page_category_regex`. */
const DEFAULTS: Readonly<Record<PatternKind, RegExp>> = {
	group: /^\S+Group$/,
	dict: /^\S+Dict$/,
	category: /^Category(?!Template)\S+$/,
};

const compiled = new Map<string, (name: string) => boolean>();

/**
 * Whether the whole name of a page is that of a group, a dictionary or a category.
 *
 * @param patterns globs as `compileGlob` reads them.
 */
export function isPageOfKind(
	kind: PatternKind,
	name: string,
	patterns: PagePatterns,
): boolean {
	const glob = patterns[kind];
	if (glob === undefined) return DEFAULTS[kind].test(name);
	const matches = compiled.get(glob) ?? compileGlob(glob);
	compiled.set(glob, matches);
	return matches(name);
}
