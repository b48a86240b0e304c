/** Whether bytes are text, in whatever encoding: looked at piece by piece. */

/** How many bytes are judged at once: what follows a text may be binary, too. */
const BLOCK = 64 * 1024;

/** One of so many bytes of a text may be a control character by accident, and a few in any case. */
const RARE = 200;
const FEW = 3;
/** In a short text, not even that many. */
const SHARE_OF_FEW = 4;
/** In texts of one byte for each character, no more than one of so many bytes is from 0x80 to 0x9F, unless there are few of them. */
const SHARE_OF_C1 = 10;
const FEW_C1 = 100;

/** Encodings with several bytes for a character, in which these bytes are common. */
const MULTIBYTE = ["utf-8", "shift_jis", "gb18030", "big5", "euc-jp"] as const;

/** White space from tab to CR, and the escape character. */
const isTextControl = (byte: number): boolean =>
	(byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;

/** Judges bytes as they go by. */
export class TextCheck {
	isText = true;
	#block: Uint8Array[] = [];
	#length = 0;

	/** Looks at the next bytes. */
	add(bytes: Uint8Array): void {
		if (!this.isText) return;
		if (bytes.includes(0)) this.isText = false;
		this.#block.push(bytes);
		this.#length += bytes.length;
		if (this.#length >= BLOCK) this.end();
	}

	/** Judges what was not judged yet. */
	end(): void {
		this.isText &&= isTextBlock(Buffer.concat(this.#block));
		this.#block = [];
		this.#length = 0;
	}
}

/** Whether bytes without NUL are text. */
function isTextBlock(bytes: Uint8Array): boolean {
	let controls = 0;
	let c1 = 0;
	for (const byte of bytes) {
		if ((byte < 0x20 && !isTextControl(byte)) || byte === 0x7f) controls++;
		else if (byte >= 0x80 && byte < 0xa0) c1++;
	}
	const { length } = bytes;
	if (controls > Math.max(FEW, length / RARE)) return false;
	if (controls * SHARE_OF_FEW > length) return false;
	return (
		c1 <= Math.max(FEW_C1, length / SHARE_OF_C1) ||
		MULTIBYTE.some((encoding) => isValid(bytes, encoding))
	);
}

/** Whether bytes are text in an encoding; a character may be cut off at either end. */
function isValid(bytes: Uint8Array, encoding: string): boolean {
	for (let start = 0; start < LONGEST_CHARACTER; start++)
		try {
			new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(start), {
				stream: true,
			});
			return true;
		} catch {
			// The first bytes may be the end of a character.
		}
	return false;
}

const LONGEST_CHARACTER = 4;
