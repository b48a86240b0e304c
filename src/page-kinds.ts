/** What MoinMoin knows of pages by their names, and of sections by their arguments. */
import type { Section } from "./ast";

/** Kinds of pages that MoinMoin knows by their names. */
export const PAGE_KINDS = ["group", "dict", "category"] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** MoinMoin's `page_group_regex`, `page_dict_regex` and `page_category_regex`. */
export const PAGE_KIND_PATTERNS: Readonly<Record<PageKind, RegExp>> = {
	group: /^\S+Group$/,
	dict: /^\S+Dict$/,
	category: /^Category(?!Template)\S+$/,
};

/** Whether a section is a comment, which MoinMoin hides. */
export const isHidden = ({ args = "" }: Pick<Section, "args">): boolean =>
	args.split(/[\s/]+/).includes("comment");
