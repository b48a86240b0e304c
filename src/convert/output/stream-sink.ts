/** Records as lines on a stream: standard output. */
import { encodeLines } from "../encode";
import { linesOf, type Sink } from "./sink";

/** @param out resolves when more may come. */
export const streamSink = (
	out: (bytes: Uint8Array) => Promise<void>,
): Sink => ({
	canResume: false,
	async start(wiki) {
		await out(encodeLines([wiki]));
		return () => false;
	},
	async write(piece) {
		for (const lines of linesOf(piece)) await out(lines);
	},
	finish: (report) => out(encodeLines([report])),
	stop: async () => {},
});
