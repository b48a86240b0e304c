/** The part of Node's `net` that reading a dump needs, for browsers. */

const IP4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** Whether a text is an address of version 4 of the Internet Protocol. */
export const isIPv4 = (text: string): boolean => IP4.test(text);

/** Whether a text is an address of version 6. */
export const isIPv6 = (text: string): boolean =>
	text.includes(":") && URL.canParse(`http://[${text}]/`);

/** Returns 4 or 6 for an address of the Internet Protocol, 0 for any other text. */
export const isIP = (text: string): 0 | 4 | 6 =>
	isIPv4(text) ? 4 : isIPv6(text) ? 6 : 0;
