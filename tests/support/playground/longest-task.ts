/** How long a page stops, in time of the processor, which other programs on the machine do not change. */
import type { Browser, Page } from "playwright-core";

/** What is used of an event of Chromium's tracing. */
interface TraceEvent {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	/** Time on the processor, in microseconds. */
	tdur?: number;
	args: { name?: string };
}

/** Runs something in the browser, and returns the milliseconds of the longest task of a page's main thread meanwhile. */
export async function longestTask(
	browser: Browser,
	page: Page,
	run: () => Promise<void>,
): Promise<number> {
	await browser.startTracing(page, { categories: ["toplevel"] });
	await run();
	const trace = await browser.stopTracing();
	const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(
		trace.toString(),
	);
	const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
	const mainThreads = new Set(
		traceEvents
			.filter(
				({ name, args }) =>
					name === "thread_name" && args.name === "CrRendererMain",
			)
			.map(threadOf),
	);
	const tasks = traceEvents.filter(
		(event) =>
			event.ph === "X" &&
			event.name.includes("RunTask") &&
			mainThreads.has(threadOf(event)),
	);
	if (tasks.length === 0) throw new Error("the trace has no task");
	return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000;
}
