/** `moinmoin format`: pages in the usual style, or in the other dialect. */

import writeFileAtomic from "write-file-atomic";
import { dialectNames } from "../../../grammar/dialect-names";
import type { Dialect } from "../../ast";
import { dialectOf } from "../../dialect-facts";
import { errorMessage, listChoices } from "../../error-message";
import { escapeControls } from "../../escape-controls";
import { parserNamesOf } from "../../records/facts/wiki-names";
import { refuseInput } from "../../records/output/target";
import { convertMarkup, stringify } from "../../stringify";
import type { Input } from "../input";
import { readMessageOptions } from "../options/message-options";
import {
	optionFiles,
	readOptions,
	UsageError,
	type Values,
} from "../options/options";
import { readWikiNames } from "../options/wiki-names";
import { writeText } from "../output/pieces";
import { type Reported, toReported } from "../output/report";
import { Session } from "../session";
import type { Command } from "./command";

/** The tree of a longer page takes several hundred megabytes. */
const MANY_CHARACTERS = 16_000_000;

export const formatCommand: Command = {
	async run(files, values, io) {
		const options = readOptions(values);
		const to = readTarget(values);
		const { write = false, check = false } = values;
		if (write && check)
			throw new UsageError("--write and --check exclude each other");
		if (write && (files.length === 0 || files.includes("-")))
			throw new UsageError("--write needs files (got standard input)");
		if (write && options.encoding !== "utf-8")
			throw new UsageError("--write writes UTF-8 only");
		if (write && values.output !== undefined)
			throw new UsageError("--write and --output exclude each other");
		if (write)
			for (const file of files) await refuseInput(file, optionFiles(values));
		const messages = await readMessageOptions("format", values);
		const names = await readWikiNames(values);
		const session = new Session(options, messages, io, names);
		for await (const input of session.inputs(files)) {
			if (input.source.length > MANY_CHARACTERS) io.growSlowly();
			const { text, messages } = format(input, to, session);
			const isOther = text !== input.source;
			if (check && isOther) {
				session.failed = true;
				await io.print(`${escapeControls(input.name)}\n`);
			} else if (write && isOther) {
				await save(input, text, session);
			} else if (!check && !write) {
				await writeText(text, io.out);
			}
			session.report(input, messages);
		}
		return session.failed;
	},
};

function readTarget({ to }: Values): Dialect | undefined {
	const dialect = dialectNames.find((name) => name === to);
	if (to !== undefined && dialect === undefined)
		throw new UsageError(
			`--to must be ${listChoices(dialectNames)} (got "${to}")`,
		);
	return dialect;
}

/** The page in another dialect; without one, or where it is in that one already, in the usual style or as it is. */
function format(
	input: Input,
	to: Dialect | undefined,
	session: Session,
): { text: string; messages: Reported[] } {
	if (to !== undefined) return convert(input, to, session);
	const { tree, messages } = session.parse(input);
	const { pageName } = session.options;
	const text = stringify(tree, {
		pageName,
		...parserNamesOf(session.names, dialectOf(tree)),
		onMessage: (message) => messages.push(toReported(message)),
	});
	return { text: endLike(input.source, text), messages };
}

/** Converts a page to another dialect; one that is in it already stays as it is. */
function convert(
	input: Input,
	to: Dialect,
	session: Session,
): { text: string; messages: Reported[] } {
	const { from, messages } = inspect(input, session);
	if (to === from) return { text: input.source, messages };
	const text = convertMarkup(input.source, {
		from,
		to,
		pageName: session.options.pageName,
		...parserNamesOf(session.names, from),
		onMessage: (message) => messages.push(toReported(message)),
	});
	return { text, messages };
}

/** Parses a page for its dialect and messages. Its tree is released before the conversion parses it again: it may be large. */
function inspect(
	input: Input,
	session: Session,
): { from: Dialect; messages: Reported[] } {
	const { tree, messages } = session.parse(input);
	return { from: dialectOf(tree), messages };
}

/** With the line ends that the page had. */
const endLike = (source: string, text: string): string =>
	source.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;

/** All of the file or nothing. */
async function save(
	{ name }: Input,
	text: string,
	session: Session,
): Promise<void> {
	try {
		await writeFileAtomic(name, text);
	} catch (error) {
		session.fail({
			file: name,
			reason: `cannot be written: ${errorMessage(error)}`,
		});
	}
}
