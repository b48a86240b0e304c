/** Names of what a folder of records holds. */
export const WIKI = "wiki.json";
export const REPORT = "report.json";
/** The folder with a file for each page. */
export const PAGES = "pages";

/** All of them. */
export const FOLDER_FILES = [WIKI, REPORT, PAGES] as const;
