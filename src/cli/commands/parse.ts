/** `moinmoin parse`: the trees of pages as JSON. */
import { removePosition } from "unist-util-remove-position";
import type { Root } from "../../ast";
import type { Input } from "../input";
import { readOptions, UsageError } from "../options/options";
import { readWikiNames } from "../options/wiki-names";
import { writeJson } from "../output/json";
import { Session } from "../session";
import type { Command } from "./command";

export const parseCommand: Command = {
	async run(files, values, io) {
		const options = readOptions(values);
		const session = new Session(options, io, await readWikiNames(values));
		const keepPositions = values["no-positions"] !== true;
		if (values.ndjson) {
			if (options.pretty)
				throw new UsageError("--ndjson and --pretty exclude each other");
			// Loaded only where it is used: it needs zod.
			const { parseRecords } = await import("./parse-records");
			await parseRecords(files, keepPositions, session);
			return session.failed;
		}
		const isOne = files.length < 2;
		for await (const input of session.inputs(files)) {
			const tree = parseInput(input, keepPositions, session);
			const value = isOne ? tree : { file: input.name, ast: tree };
			await writeJson(value, options.pretty, io.out);
		}
		return session.failed;
	},
};

function parseInput(
	input: Input,
	keepPositions: boolean,
	session: Session,
): Root {
	const { tree, messages } = session.parse(input);
	session.report(input, messages);
	if (!keepPositions) removePosition(tree, { force: true });
	return tree;
}
