/** Percent codes of URLs and names of files → text. None of these throws. */

/**
 * Decodes each run of percent codes that is UTF-8; other runs stay as they are.
 *
 * @param decode `decodeURI` leaves what has a meaning in URLs, such as `?` and `#`.
 * @example
 * decodePercent("a%20b%E4") // "a b%E4"
 */
export function decodePercent(
	text: string,
	decode: (codes: string) => string = decodeURIComponent,
): string {
	if (!text.includes("%")) return text;
	return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (codes) => {
		try {
			return decode(codes);
		} catch {
			return codes;
		}
	});
}

/**
 * Decodes a text that is percent codes as a whole or not at all: it stays as it is if a `%` in it encodes nothing.
 *
 * @example
 * decodeIfEncoded("a%20b") // "a b"
 * decodeIfEncoded("100% of a%20b") // "100% of a%20b"
 */
export function decodeIfEncoded(text: string): string {
	if (!text.includes("%")) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
