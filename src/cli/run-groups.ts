/**
 * `moinmoin groups` in its process: a build of its own, which shares no code with the library. All of it is compiled at once and
 * read from Node's cache of compiled code by later runs; programs that import the library would compile what they never call.
 */
import "./compile-less";

import { groupsCommand } from "./commands/groups";
import { runCommand } from "./run-command";
import { runProcess } from "./run-process";

export const run = (): Promise<void> =>
	runProcess((argv, process) =>
		runCommand(argv, process, async () => groupsCommand),
	);
