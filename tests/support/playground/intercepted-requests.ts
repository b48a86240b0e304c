/** Requests to workers that do not reach them. */
import type { Page } from "playwright-core";
import type { RequestKind } from "../../../playground/protocol/requests";

/** What becomes of requests of a kind: they are never answered, or fail. */
export type Interception = "wait" | "fail";

/** Intercepts requests of some kinds from now on; the others reach their worker. */
export async function intercept(
	page: Page,
	kinds: Partial<Record<RequestKind, Interception>>,
): Promise<void> {
	await page.evaluate(`{
		const { prototype } = Worker;
		globalThis.sendToWorker ??= prototype.postMessage;
		globalThis.intercepted = [];
		const kinds = ${JSON.stringify(kinds)};
		prototype.postMessage = function (message) {
			const way = kinds[message.kind];
			if (way === undefined) return sendToWorker.call(this, message);
			intercepted.push(message.kind);
			if (way === "fail")
				queueMicrotask(() => this.onmessage({ data: { error: "it has failed" } }));
		};
	}`);
}

/** Returns the kinds of the requests that were intercepted. */
export const intercepted = (page: Page): Promise<RequestKind[]> =>
	page.evaluate("globalThis.intercepted");
