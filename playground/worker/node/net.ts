/** The part of Node's `net` that reading a dump needs, for browsers. */

const IP4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;

/** Returns 4 or 6 for an address of the Internet Protocol, 0 for any other text. */
export function isIP(text: string): 0 | 4 | 6 {
	if (IP4.test(text)) return 4;
	return text.includes(":") && URL.canParse(`http://[${text}]/`) ? 6 : 0;
}
