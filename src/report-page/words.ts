/** Names in records as words for people. */

/** Returns `notRequested` and `never-saved` as words. */
export const toWords = (name: string): string =>
	name
		.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
		.replaceAll("-", " ");
