/** Text of a page on a terminal: control characters, which could steer it, are shown as blanks. */
export const cleanText = (text: string): string =>
	text.replace(/\p{Cc}+/gu, " ");
