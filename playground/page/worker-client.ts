/** Asks a worker, one request at a time; of requests that replace each other the newest is asked. */
import type {
	AnswerMessage,
	Page,
	RequestKind,
	RequestMessage,
	Requests,
	WorkerMessage,
} from "../protocol/requests";
import type { WikiProgress } from "../protocol/wiki";

interface Waiting {
	message: RequestMessage;
	resolve(answer: AnswerMessage | undefined): void;
}

/** A queue of requests in front of a worker. */
export class WorkerClient {
	readonly #waiting = new Map<string, Waiting>();
	#running: { channel: string; request: Waiting } | undefined;

	/**
	 * @param post sends a request to the worker.
	 * @param onProgress gets how far the request under way is.
	 */
	constructor(
		private readonly post: (message: RequestMessage) => void,
		private readonly onProgress: (progress: WikiProgress) => void = () => {},
	) {}

	/** Takes what the worker sends about the request that is under way. */
	receive(message: WorkerMessage): void {
		if ("progress" in message) {
			this.onProgress(message.progress);
			return;
		}
		const running = this.#running;
		if (running === undefined) return;
		this.#running = undefined;
		// A newer request has replaced the one that is answered.
		const isOld = this.#waiting.has(running.channel);
		running.request.resolve(isOld ? undefined : message);
		this.#sendNext();
	}

	/**
	 * Asks.
	 *
	 * @param channel requests of one channel replace each other.
	 * @returns the answer; `undefined` if a newer request has replaced this one.
	 * @throws Error if the worker failed.
	 */
	async ask<K extends RequestKind>(
		kind: K,
		page: Page,
		input: Requests[K]["input"],
		channel: string = kind,
	): Promise<Requests[K]["output"] | undefined> {
		const answer = await new Promise<AnswerMessage | undefined>((resolve) => {
			this.#waiting.get(channel)?.resolve(undefined);
			// As the newest, it goes to the end.
			this.#waiting.delete(channel);
			const message = { kind, page, input } as RequestMessage;
			this.#waiting.set(channel, { message, resolve });
			this.#sendNext();
		});
		if (answer === undefined) return undefined;
		if ("error" in answer) throw new Error(answer.error);
		return answer.output as Requests[K]["output"];
	}

	/** Answers all requests with nothing: the worker is stopped. */
	stop(): void {
		const requests = [this.#running?.request, ...this.#waiting.values()];
		this.#running = undefined;
		this.#waiting.clear();
		for (const request of requests) request?.resolve(undefined);
	}

	#sendNext(): void {
		if (this.#running !== undefined) return;
		const [next] = this.#waiting;
		if (next === undefined) return;
		const [channel, request] = next;
		this.#waiting.delete(channel);
		this.#running = { channel, request };
		this.post(request.message);
	}
}
