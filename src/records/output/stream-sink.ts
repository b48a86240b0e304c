/** Records as lines on a stream: standard output, a pipe, a device. */

import type { FindDone } from "../earlier-run";
import type { ReportRecord, WikiRecord } from "../records";
import { encodeLines } from "../threads/encode";
import { linesOf, type PagePiece, type Sink } from "./sink";

/** Writes records to a stream. */
export class StreamSink implements Sink {
	readonly canResume = false;

	/**
	 * @param out resolves when more may come.
	 * @param close waits until all is written.
	 */
	constructor(
		private readonly out: (bytes: Uint8Array) => Promise<void>,
		private readonly close: () => Promise<void> = async () => {},
	) {}

	async start(wiki: WikiRecord): Promise<FindDone> {
		for (const bytes of encodeLines([wiki])) await this.out(bytes);
		return () => undefined;
	}

	async write(piece: PagePiece): Promise<void> {
		for (const bytes of linesOf(piece)) await this.out(bytes);
	}

	async finish(report: ReportRecord): Promise<void> {
		for (const bytes of encodeLines([report])) await this.out(bytes);
		await this.close();
	}

	async stop(): Promise<void> {}
}
