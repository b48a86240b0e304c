/** How the dialect of a page is known: by an option, the log of the wiki's conversion, the wiki's format, or signs in its pages. */
export const DIALECT_SOURCES = ["option", "log", "format", "signs"] as const;
export type DialectSource = (typeof DIALECT_SOURCES)[number];
