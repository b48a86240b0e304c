/** The text of a file that a reader opens. */

/** One of so many characters may be damaged if it is read as UTF-8: more are letters of no text in Windows-1252. */
const SHARE_OF_DAMAGED = 4;

/**
 * Decodes UTF-8, or else Windows-1252, which old wikis may be in.
 *
 * @throws TypeError if the bytes are no text.
 */
export function readText(bytes: Uint8Array): string {
	const text = new TextDecoder().decode(bytes);
	const damaged = text.split("\ufffd").length - 1;
	if (bytes.includes(0) || damaged * SHARE_OF_DAMAGED > text.length)
		throw new TypeError("it is no text in UTF-8, and no zip, tar or tar.gz");
	return damaged > 0 && !isUtf8(bytes)
		? new TextDecoder("windows-1252").decode(bytes)
		: text;
}

/** Whether bytes are valid UTF-8, which may hold the replacement character itself. */
function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
