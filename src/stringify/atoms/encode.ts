/** Percent codes, where what is written in a target is decoded, or where a target cannot hold a character. */

/** Lone surrogates have no bytes to encode, and become U+FFFD. */
const LONE =
	/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export const wellFormed = (value: string): string =>
	value.replace(LONE, "\ufffd");

const encodeAscii = (character: string): string =>
	`%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** A character as the percent codes of its bytes. */
const encodeCharacter = (character: string): string =>
	character.charCodeAt(0) < 128
		? encodeAscii(character)
		: encodeURIComponent(character);

/** Percent codes for all characters that a pattern matches; each match may be several. */
export const encode = (value: string, pattern: RegExp): string =>
	wellFormed(value).replace(pattern, (match) =>
		[...match].map(encodeCharacter).join(""),
	);
