/** Names of pages in names of files. */
import { isSavedName, savedName } from "../../src/dump/formats/saved-name";

/**
 * Returns the name of the page that a file holds, as the command reads it.
 *
 *     Help(2f)Links.txt      Links?action=raw
 *
 * @param file its name.
 * @returns empty if nothing in the name of the file shows how a wiki writes it.
 */
export const savedPageName = (file: string): string =>
	isSavedName(file) ? savedName(file).name : "";
