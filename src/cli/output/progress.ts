/** Progress of a run, for people at a terminal. */
import { createRequire } from "node:module";
import type { SingleBar } from "cli-progress";
import type { Io } from "../io";

/** Shows how far a run is. */
export interface Progress {
	/** Begins to count; before that, the input is being opened. `total` is unknown where only reading everything shows it. */
	begin(total: number | undefined): void;
	/** Counts one more. */
	advance(): void;
	revisions(count: number): void;
	bytes(count: number): void;
	stop(): void;
}

const MEGABYTE = 1_000_000;
/** Shorter runs show nothing. */
const DELAY_MS = 2000;

/**
 * Shows a bar on standard error when the run takes longer; nothing, if that is no terminal.
 *
 * @param unit what is counted: `pages`, `files`.
 * @param delay milliseconds after which it is shown.
 */
export function startProgress(
	{ terminal }: Pick<Io, "terminal">,
	unit: string,
	delay = DELAY_MS,
): Progress {
	return terminal === undefined
		? {
				begin: () => {},
				advance: () => {},
				revisions: () => {},
				bytes: () => {},
				stop: () => {},
			}
		: new ProgressBar(terminal, unit, delay);
}

/** Loaded only where a bar is shown: few runs take so long. */
const createBar = (
	...options: ConstructorParameters<typeof SingleBar>
): SingleBar => {
	const library: typeof import("cli-progress") = createRequire(import.meta.url)(
		"cli-progress",
	);
	return new library.SingleBar(...options);
};

class ProgressBar implements Progress {
	readonly #start = performance.now();
	readonly #timer: NodeJS.Timeout;
	#bar: SingleBar | undefined;
	#isStopped = false;
	#hasBegun = false;
	#total: number | undefined;
	#done = 0;
	#revisions = 0;
	#bytes = 0;

	constructor(
		private readonly terminal: NodeJS.WritableStream,
		private readonly unit: string,
		private readonly delay: number,
	) {
		this.#timer = setTimeout(() => this.#show(), delay);
		this.#timer.unref();
	}

	begin(total: number | undefined): void {
		this.#total = total;
		this.#hasBegun = true;
		// The bar has another format from now on.
		this.#bar?.stop();
		this.#bar = undefined;
		this.#update();
	}

	advance(): void {
		this.#done++;
		this.#update();
	}

	revisions(count: number): void {
		this.#revisions += count;
	}

	bytes(count: number): void {
		this.#bytes += count;
		this.#update();
	}

	stop(): void {
		this.#isStopped = true;
		clearTimeout(this.#timer);
		this.#bar?.stop();
		this.#bar = undefined;
	}

	/** Timers do not run while a page is parsed. */
	#update(): void {
		if (this.#bar === undefined) {
			if (performance.now() - this.#start >= this.delay) this.#show();
		} else this.#bar.update(this.#done, this.#payload());
	}

	#show(): void {
		if (this.#isStopped || this.#bar !== undefined) return;
		this.#bar = createBar({
			format: this.#format(),
			stream: this.terminal,
			hideCursor: true,
			clearOnComplete: true,
		});
		this.#bar.start(this.#total ?? 0, this.#done, this.#payload());
	}

	#format(): string {
		if (!this.#hasBegun) return "opening";
		const revisions = this.unit === "pages" ? " · {revisions} revisions" : "";
		return this.#total === undefined
			? `{value} ${this.unit}${revisions} · {speed} MB/s`
			: `{bar} {value}/{total} ${this.unit}${revisions} · {speed} MB/s · {eta_formatted} left`;
	}

	#payload() {
		const seconds = Math.max(0.001, (performance.now() - this.#start) / 1000);
		return {
			revisions: this.#revisions,
			speed: (this.#bytes / MEGABYTE / seconds).toFixed(1),
		};
	}
}
