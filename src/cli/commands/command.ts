/** What a command is. */
import type { Io } from "../io";
import type { Values } from "../options/options";

export interface Command {
	/** The options that it takes. */
	options: ReadonlySet<keyof Values>;
	/**
	 * Does what is asked for.
	 *
	 * @returns whether anything failed.
	 * @throws UsageError before anything is written, if the files or values are not what it takes.
	 */
	run(files: readonly string[], values: Values, io: Io): Promise<boolean>;
}
