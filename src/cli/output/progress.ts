/** How far a conversion is, for people at a terminal. */
import { SingleBar } from "cli-progress";
import type { Io } from "../io";

/** Tells how far it is. */
export interface Progress {
	page(): void;
	revisions(count: number, bytes: number): void;
	stop(): void;
}

const MEGABYTE = 1_000_000;

/**
 * A bar on standard error; nothing, if that is no terminal.
 *
 * @param total how many entries there are, if that is known.
 */
export function startProgress(
	total: number | undefined,
	{ terminal }: Pick<Io, "terminal">,
): Progress {
	if (terminal === undefined)
		return { page: () => {}, revisions: () => {}, stop: () => {} };
	const bar = new SingleBar({
		format:
			total === undefined
				? "{value} pages · {revisions} revisions · {speed} MB/s"
				: "{bar} {value}/{total} pages · {revisions} revisions · {speed} MB/s · {eta_formatted} left",
		stream: terminal,
		hideCursor: true,
		clearOnComplete: true,
	});
	const start = performance.now();
	let revisions = 0;
	let bytes = 0;
	const payload = () => ({
		revisions,
		speed: (
			bytes /
			MEGABYTE /
			Math.max(0.001, (performance.now() - start) / 1000)
		).toFixed(1),
	});
	bar.start(total ?? 0, 0, payload());
	return {
		page: () => bar.increment(1, payload()),
		revisions(count, size) {
			revisions += count;
			bytes += size;
		},
		stop: () => bar.stop(),
	};
}
