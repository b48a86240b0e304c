/** `moinmoin parse`: the tree of each page as JSON. */
import { removePosition } from "unist-util-remove-position";
import { COMMON, readOptions, UsageError } from "../options/options";
import { writeJson } from "../output/json";
import { Session } from "../session";
import type { Command } from "./command";

export const parseCommand: Command = {
	options: new Set([...COMMON, "no-positions", "ndjson"]),

	async run(files, values, io) {
		const session = new Session(readOptions(values), io);
		const keepPositions = values["no-positions"] !== true;
		if (values.ndjson) {
			if (session.options.pretty)
				throw new UsageError("--ndjson has a line for each record");
			// Loaded only where it is used: it needs zod.
			const { parseRecords } = await import("./parse-records");
			await parseRecords(files, keepPositions, session);
			return session.failed;
		}
		for await (const input of session.inputs(files)) {
			const { tree, messages } = session.parse(input);
			if (!keepPositions) removePosition(tree, { force: true });
			await writeJson(tree, session.options.pretty, io.out);
			session.tell(input, messages);
		}
		return session.failed;
	},
};
