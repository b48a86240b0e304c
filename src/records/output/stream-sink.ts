/** Records as lines on a stream: standard output. */
import { encodeLines } from "../threads/encode";
import { linesOf, type Sink } from "./sink";

/** @param out resolves when more may come. */
export const streamSink = (
	out: (bytes: Uint8Array) => Promise<void>,
): Sink => ({
	canResume: false,
	async start(wiki) {
		for (const bytes of encodeLines([wiki])) await out(bytes);
		return () => false;
	},
	async write(piece) {
		for (const lines of linesOf(piece)) await out(lines);
	},
	async finish(report) {
		for (const bytes of encodeLines([report])) await out(bytes);
	},
	stop: async () => {},
});
