/** Workers: one for the page in the editor, one for each wiki. */
import type { Page, RequestKind, Requests } from "../protocol/requests";
import type { WikiProgress } from "../protocol/wiki";
import { WorkerClient } from "./worker-client";

/** A worker that was started. */
export interface StartedWorker {
	ask: WorkerClient["ask"];
	/** Ends it, and frees its memory: what was asked is answered with `undefined`. */
	stop(): void;
}

/** Starts a worker. */
export function startWorker(
	onProgress?: (progress: WikiProgress) => void,
): StartedWorker {
	const worker = new Worker(new URL("../worker/worker.ts", import.meta.url), {
		type: "module",
	});
	const client = new WorkerClient(
		(message) => worker.postMessage(message),
		onProgress,
	);
	worker.onmessage = ({ data }) => client.receive(data);
	worker.onerror = ({ message }) => client.receive({ error: message });
	return {
		ask: client.ask.bind(client),
		stop() {
			worker.terminate();
			client.stop();
		},
	};
}

const NO_PAGE: Page = { text: "", dialect: "auto", pageName: "" };

/** A worker that has a wiki, whatever page is in the editor. */
export class WikiWorker {
	readonly #worker: StartedWorker;

	constructor(onProgress: (progress: WikiProgress) => void) {
		this.#worker = startWorker(onProgress);
	}

	/** Asks; `undefined` if a newer request of the channel has come since, or if the worker was stopped. */
	ask<K extends RequestKind>(
		kind: K,
		input: Requests[K]["input"],
		channel?: string,
	): Promise<Requests[K]["output"] | undefined> {
		return this.#worker.ask(kind, NO_PAGE, input, channel);
	}

	stop(): void {
		this.#worker.stop();
	}
}
