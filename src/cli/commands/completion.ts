/** `moinmoin completion`: completion scripts for shells. */
import { SHELLS, type Shell } from "../help/command-table";
import { completionScript } from "../help/completion";
import { UsageError } from "../options/options";
import type { Command } from "./command";

export const completionCommand: Command = {
	async run(files, _values, io) {
		const [name = "", ...others] = files;
		const shell = SHELLS.find((each): each is Shell => each === name);
		if (shell === undefined || others.length > 0)
			throw new UsageError(
				`completion takes one shell: ${SHELLS.join(", ")} (got "${files.join(" ")}")`,
			);
		await io.out(completionScript(shell));
		return false;
	},
};
