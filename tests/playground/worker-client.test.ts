import { expect, test } from "vitest";
import { WorkerClient } from "../../playground/page/worker-client";
import type { RequestMessage } from "../../playground/protocol/requests";

/** A worker that answers when the test says so. */
function createWorker() {
	const sent: RequestMessage[] = [];
	const client = new WorkerClient((message) => sent.push(message));
	return { client, sent };
}

const page = { text: "", dialect: "auto", pageName: "" } as const;

test("one request is under way at a time, and of a channel the newest is asked", async () => {
	const { client, sent } = createWorker();
	const first = client.ask("nodeAt", page, 1);
	const second = client.ask("nodeAt", page, 2);
	const third = client.ask("nodeAt", page, 3);
	const other = client.ask("children", page, { path: [], from: 0 });
	expect(sent.map(({ input }) => input)).toEqual([1]);
	expect(await second).toBeUndefined();
	client.receive({ output: [1] });
	expect(await first).toBeUndefined();
	client.receive({ output: [3] });
	expect(await third).toEqual([3]);
	client.receive({ output: [4] });
	expect(await other).toEqual([4]);
	expect(sent).toHaveLength(3);
});

test("a failure of the worker is that of the request, and the next one is asked", async () => {
	const { client } = createWorker();
	const first = client.ask("nodeAt", page, 1);
	const second = client.ask("nodeAt", page, 2, "other");
	client.receive({ error: "no memory" });
	await expect(first).rejects.toThrow("no memory");
	client.receive({ output: [] });
	expect(await second).toEqual([]);
});
