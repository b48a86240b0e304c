/** Only the report of a run, as a line. */

import type { FindDone } from "../earlier-run";
import type { ReportRecord } from "../records";
import { encodeLines } from "../threads/encode";
import type { Sink } from "./sink";

/** Where the report goes. */
interface ReportOutput {
	out(bytes: Uint8Array): Promise<void>;
	finish(): Promise<void>;
	discard(): Promise<void>;
}

/** Writes the report. */
export class ReportSink implements Sink {
	readonly canResume = false;
	#isFinished = false;

	constructor(private readonly output: ReportOutput) {}

	async start(): Promise<FindDone> {
		return () => undefined;
	}

	async write(): Promise<void> {}

	async finish(report: ReportRecord): Promise<void> {
		for (const bytes of encodeLines([report])) await this.output.out(bytes);
		await this.output.finish();
		this.#isFinished = true;
	}

	async stop(): Promise<void> {
		if (!this.#isFinished) await this.output.discard();
	}
}
