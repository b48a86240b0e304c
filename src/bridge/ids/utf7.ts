/** UTF-7 (RFC 2152), which MoinMoin 1.9 uses in the ids of headings. */

/** Characters that are written as they are: ASCII without controls, `\`, `~` and `+`. */
const DIRECT = /[\t\n\r !-*,-[\]-}]/;
const BASE64 =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * Encodes text as UTF-7, with as few shifts as possible.
 *
 * @returns ASCII text. A shift ends with `-` only where the next character could be read as part of it.
 * @example
 * encodeUtf7("é ü"); // "+AOk +APw-"
 */
export function encodeUtf7(text: string): string {
	let result = "";
	let bits = 0;
	let bitCount = 0;
	let isShifted = false;
	const flush = (next: string): void => {
		if (bitCount > 0) result += BASE64[(bits << (6 - bitCount)) & 63];
		bits = 0;
		bitCount = 0;
		isShifted = false;
		if (next === "" || next === "-" || BASE64.includes(next)) result += "-";
	};
	for (let index = 0; index < text.length; index++) {
		const character = text.charAt(index);
		if (isShifted && DIRECT.test(character)) flush(character);
		if (!isShifted) {
			if (DIRECT.test(character)) {
				result += character;
				continue;
			}
			if (character === "+") {
				result += "+-";
				continue;
			}
			result += "+";
			isShifted = true;
		}
		bits = (bits << 16) | character.charCodeAt(0);
		bitCount += 16;
		while (bitCount >= 6) {
			bitCount -= 6;
			result += BASE64[(bits >> bitCount) & 63];
		}
		bits &= (1 << bitCount) - 1;
	}
	if (isShifted) flush("");
	return result;
}
