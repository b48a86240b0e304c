/** The command in its process. */
import { main } from "./main";
import { runProcess } from "./run-process";

export const run = (): Promise<void> => runProcess(main);
