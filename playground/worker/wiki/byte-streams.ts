/** Streams of bytes that hold little in memory, however much goes through them. */

/** Cuts chunks into pieces of at most a number of bytes. */
export const inPieces = (
	length: number,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> =>
	new TransformStream({
		transform(chunk, controller) {
			for (let at = 0; at < chunk.length; at += length)
				controller.enqueue(chunk.subarray(at, at + length));
		},
	});

/**
 * Passes bytes on, as long as they are within a limit.
 *
 * @param allowed number of bytes.
 * @param tooMuch makes the error of a stream that has more.
 */
export function limited(
	allowed: number,
	tooMuch: () => Error,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
	let bytes = 0;
	return new TransformStream({
		transform(chunk, controller) {
			bytes += chunk.length;
			if (bytes > allowed) throw tooMuch();
			controller.enqueue(chunk);
		},
	});
}

/** Reads a stream to its end and drops it: one that is canceled is unpacked as fast as it can be, with all that waits in memory. */
export const discard = (stream: ReadableStream<Uint8Array>): Promise<void> =>
	stream.pipeTo(new WritableStream());
