/** Bytes of a wiki as text: UTF-8, or else the encoding in which the wiki was written before. */

/** A text, and whether its bytes are UTF-8. */
export interface Decoded {
	text: string;
	isUtf8: boolean;
}

/** Decodes bytes; a byte order mark is part of the text. Never throws. */
export interface Decoder {
	(bytes: Uint8Array): Decoded;
	/** Of bytes that are not UTF-8. */
	encoding: string;
}

/** What browsers mean by Latin-1. */
export const DEFAULT_ENCODING = "windows-1252";

/** The characters of 0x80 to 0x9F in Windows-1252. Some versions of Node.js decode them as if they were Latin-1. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const decodeWindows1252 = (bytes: Uint8Array): string =>
	Buffer.from(bytes)
		.toString("latin1")
		.replace(/[\x80-\x9f]/g, (character) =>
			WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80),
		);

/**
 * Makes a decoder.
 *
 * @param label of the encoding of bytes that are not UTF-8: any label of the WHATWG Encoding Standard, such as `koi8-r` or `euc-jp`.
 * @throws RangeError if there is no encoding of that name.
 * @example
 * createDecoder("koi8-r")(Uint8Array.of(0xd7)) // { text: "в", isUtf8: false }
 */
export function createDecoder(label: string = DEFAULT_ENCODING): Decoder {
	const other = new TextDecoder(label, { ignoreBOM: true });
	const { encoding } = other;
	const decodeOther =
		encoding === DEFAULT_ENCODING
			? decodeWindows1252
			: (bytes: Uint8Array) => other.decode(bytes);
	const decode = (bytes: Uint8Array): Decoded => {
		try {
			return { text: utf8.decode(bytes), isUtf8: true };
		} catch {
			return { text: decodeOther(bytes), isUtf8: false };
		}
	};
	return Object.assign(decode, { encoding });
}

/** Decodes UTF-8 or else Windows-1252. */
export const decodeText = createDecoder();
