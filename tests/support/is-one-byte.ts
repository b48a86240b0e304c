/** How V8 stores a text. */
import { serialize } from "node:v8";

/** The tag that V8 writes in front of a text of two bytes per character. */
const TWO_BYTES = 0x63;

const TAG_OF_ONE_BYTE = 0x22;

/** Whether V8 stores a text with one byte per character. */
export function isOneByte(text: string): boolean {
	// The version is first; zeros are for alignment.
	const tag = serialize(text)
		.subarray(2)
		.find((byte) => byte !== 0);
	if (tag !== TWO_BYTES && tag !== TAG_OF_ONE_BYTE)
		throw new Error(`V8 serializes texts in another way: tag ${tag}`);
	return tag === TAG_OF_ONE_BYTE;
}
