/** Bytes of texts and names. */

/** A text as UTF-8. */
export const utf8 = (text: string): Uint8Array =>
	new TextEncoder().encode(text);

/** A text as Latin-1, which has all of its characters. */
export const latin1 = (text: string): Uint8Array =>
	Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Characters of Windows-1252 that Latin-1 does not have, with their bytes. */
const BEYOND_LATIN1: ReadonlyMap<string, number> = new Map([
	["€", 0x80],
	["“", 0x93],
	["”", 0x94],
	["–", 0x96],
]);

/** A text as Windows-1252, as far as it has these characters. */
export const windows1252 = (text: string): Uint8Array =>
	Uint8Array.from(
		text,
		(character) => BEYOND_LATIN1.get(character) ?? character.charCodeAt(0),
	);

/** Bytes as hex digits. */
export const hex = (bytes: Uint8Array): string =>
	[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** Bytes one after the other. */
export function join(all: readonly Uint8Array[]): Uint8Array {
	const joined = new Uint8Array(
		all.reduce((length, bytes) => length + bytes.length, 0),
	);
	let at = 0;
	for (const bytes of all) {
		joined.set(bytes, at);
		at += bytes.length;
	}
	return joined;
}
