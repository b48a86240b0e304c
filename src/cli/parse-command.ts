/** `moinmoin parse`: the tree of each page as JSON. */
import { removePosition } from "unist-util-remove-position";
import type { Command } from "./command";
import { writeJson } from "./json";
import { COMMON, readOptions } from "./options";
import { Session } from "./session";

export const parseCommand: Command = {
	options: new Set([...COMMON, "no-positions"]),

	async run(files, values, io) {
		const session = new Session(readOptions(values), io);
		for await (const input of session.inputs(files)) {
			const { tree, messages } = session.parse(input);
			if (values["no-positions"]) removePosition(tree, { force: true });
			await writeJson(tree, session.options.pretty, io.out);
			session.tell(input, messages);
		}
		return session.failed;
	},
};
