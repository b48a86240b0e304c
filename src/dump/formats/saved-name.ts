/** Names of pages as names of files, however the file was saved (`docs/dumps.md`, section 2). */
import type { Decoder } from "./decode";
import { PAGE_EXTENSION } from "./page-extension";
import { type UnquotedName, unquoteName } from "./quoted-name";

/** What a browser or wget leaves at the end of a name: the query of the page's source. In Windows, `@` is in place of `?`. */
const RAW_QUERY = /[?@](?:[^/?@]*&)?action=raw(?:&[^/?@]*)?$/i;

const PERCENT = /%[0-9a-f]{2}/i;

/**
 * Returns the name of the page that a file holds.
 *
 *     Help(2f)Links.txt      Help%2FLinks      Links?action=raw      Links@action=raw&rev=3.txt
 *
 * @param file its name, or a part of its path.
 * @param decode decodes names that are not UTF-8.
 */
export function savedName(file: string, decode?: Decoder): UnquotedName {
	const name = withoutQuery(withoutQuery(file).replace(PAGE_EXTENSION, ""));
	return unquoteName(decodePercent(name), decode);
}

/** Whether the name of a file shows how a wiki writes the name of the page. */
export const isSavedName = (file: string): boolean =>
	savedName(file).name !== file.replace(PAGE_EXTENSION, "");

const withoutQuery = (name: string): string => name.replace(RAW_QUERY, "");

/** Decodes a part of a URL; a name with a `%` that encodes nothing stays as it is. */
function decodePercent(name: string): string {
	if (!PERCENT.test(name)) return name;
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}
