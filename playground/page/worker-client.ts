/** Asks the worker, one request at a time; of requests that replace each other the newest is asked. */
import type {
	AnswerMessage,
	Page,
	RequestKind,
	RequestMessage,
	Requests,
} from "../protocol/requests";

interface Waiting {
	message: RequestMessage;
	resolve(answer: AnswerMessage | undefined): void;
}

/** A queue of requests in front of a worker. */
export class WorkerClient {
	readonly #waiting = new Map<string, Waiting>();
	#running: { channel: string; request: Waiting } | undefined;

	/** @param post sends a request to the worker. */
	constructor(private readonly post: (message: RequestMessage) => void) {}

	/** Takes the answer to the request that is under way. */
	receive(answer: AnswerMessage): void {
		const running = this.#running;
		if (running === undefined) return;
		this.#running = undefined;
		// A newer request has replaced the one that is answered.
		const isOld = this.#waiting.has(running.channel);
		running.request.resolve(isOld ? undefined : answer);
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
