/** What a command is. */
import type { Io } from "../io";
import type { Values } from "../options/options";

export interface Command {
	/** Whether it opens its output itself. */
	writesOutput?: boolean;
	/**
	 * Runs the command.
	 *
	 * @returns whether anything failed.
	 * @throws UsageError before anything is written, if the files or values are not what it takes.
	 */
	run(files: readonly string[], values: Values, io: Io): Promise<boolean>;
}
