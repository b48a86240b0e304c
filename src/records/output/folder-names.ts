/** Names of what a folder of records holds. */
export const WIKI = "wiki.json";
export const REPORT = "report.json";
/** The report as a page. */
export const REPORT_PAGE = "report.html";
/** The folder with a file for each page. */
export const PAGES = "pages";

/** All of a folder of records. */
export const FOLDER_FILES = [WIKI, REPORT, REPORT_PAGE, PAGES] as const;
