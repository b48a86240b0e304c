/** Names of the files of an HTML site that are no pages. */
export const STYLE_FILE = "style.css";
