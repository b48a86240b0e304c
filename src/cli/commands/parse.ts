/** `moinmoin parse`: the trees of pages as JSON, or pages in other formats. */
import { dialectOf } from "../../dialect-facts";
import { parserNamesOf } from "../../records/facts/wiki-names";
import type { Input } from "../input";
import { readMessageOptions } from "../options/message-options";
import { readOptions, UsageError, type Values } from "../options/options";
import { readWikiNames } from "../options/wiki-names";
import { NodeJson } from "../output/node-json";
import { openPage } from "../output/open-page";
import { writeJson, writePieces } from "../output/pieces";
import { type Reported, toReported } from "../output/report";
import { Session } from "../session";
import type { Command } from "./command";
import { convertTree, isOther, type OtherTarget, readTarget } from "./parse-to";

export const parseCommand: Command = {
	async run(files, values, io) {
		const options = readOptions(values);
		const target = readTarget(values);
		const messages = await readMessageOptions("parse", values);
		const { map, names } = await readNames(values);
		const session = new Session(options, messages, io, names);
		const keepPositions = values["no-positions"] !== true;
		if (values.ndjson) {
			if (options.pretty)
				throw new UsageError("--ndjson and --pretty exclude each other");
			if (values.messages !== undefined || values.rule !== undefined)
				throw new UsageError(
					"--ndjson reports no messages of pages: it excludes --messages and --rule",
				);
			// Loaded only where it is used: it needs zod.
			const { parseRecords, withTree } = await import("./parse-records");
			const convert =
				map === undefined
					? withTree(keepPositions)
					: (await import("./site-records")).withSitePage(map, values.to);
			await parseRecords(files, convert, session);
			return session.failed;
		}
		const isOne = files.length < 2;
		if (target.standalone && !isOne)
			throw new UsageError("--standalone writes one page (got several files)");
		for await (const input of session.inputs(files)) {
			const about = isOne ? undefined : aboutOf(input);
			await (isOther(target)
				? writeConverted(input, about, target, keepPositions, session)
				: writeTree(input, about, keepPositions, session));
		}
		return session.failed;
	},
};

/** Returns the names that the wiki of the pages knows: a link map has them. */
async function readNames(values: Values) {
	const { "link-map": file } = values;
	if (file === undefined)
		return { map: undefined, names: await readWikiNames(values) };
	// Loaded only where it is used: it needs zod.
	const { openLinkMap } = await import("../options/link-map");
	const map = await openLinkMap(file);
	return { map, names: map.wikiNames };
}

/** What a line says about its page, where there are several. */
interface About {
	file: string;
	page?: string;
}

const aboutOf = ({ name, page }: Input): About => ({
	file: name,
	...(page !== undefined && { page }),
});

async function writeTree(
	input: Input,
	about: About | undefined,
	keepPositions: boolean,
	session: Session,
): Promise<void> {
	const messages: Reported[] = [];
	const root = openPage(session.read(input, messages), keepPositions);
	const json = new NodeJson(session.options.pretty);
	await writePieces(
		about === undefined ? json.open(root) : json.wrap(about, "ast", root),
		session.io.out,
	);
	session.report(input, messages);
}

async function writeConverted(
	input: Input,
	about: About | undefined,
	target: OtherTarget,
	keepPositions: boolean,
	session: Session,
): Promise<void> {
	const { tree, messages } = session.parse(input);
	const { interwiki } = parserNamesOf(session.names, dialectOf(tree));
	const page = await convertTree(tree, target, keepPositions, {
		pageName: session.options.pageName ?? input.page,
		interwiki,
		onMessage: (message) => messages.push(toReported(message)),
	});
	session.report(input, messages);
	const { options, io } = session;
	if ("text" in page) await io.out(page.text);
	else
		await writeJson(
			about === undefined ? page.value : { ...about, [page.name]: page.value },
			{ pretty: options.pretty, sourceLength: input.source.length },
			io.out,
		);
}
