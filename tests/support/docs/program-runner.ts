/** Runs programs in TypeScript, one after the other in one process: what they import is loaded once. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** What a program did. */
export interface Run {
	status: number | null;
	out: string;
	err: string;
}

/** A program to run. */
export interface Program {
	/** The working directory, which is also home. */
	folder: string;
	/** Name of the file in it; each name is run once. */
	file: string;
	/** Where its own programs are looked for. */
	path: string;
}

const LOOP = fileURLToPath(new URL("program-loop.ts", import.meta.url));

export class ProgramRunner {
	#child: ChildProcess | undefined;

	/** Runs a program; one after the other. */
	async run(program: Program): Promise<Run> {
		this.#child ??= fork(LOOP);
		this.#child.send(program);
		const [run] = await once(this.#child, "message");
		return run;
	}

	stop(): void {
		this.#child?.kill();
		this.#child = undefined;
	}
}
