/** A wiki some of whose files cannot be read, converted into files. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import {
	Accounts,
	type ReportFacts,
} from "../../../src/records/accounts/accounts";
import { prepareConversion } from "../../../src/records/conversion";
import { convertPages } from "../../../src/records/convert-dump";
import { noFacts } from "../../../src/records/facts/page-facts";
import type { ConvertDumpOptions } from "../../../src/records/options";
import { isAsWritten } from "../../../src/records/output/as-written";
import type { Sink } from "../../../src/records/output/sink";
import { StreamSink } from "../../../src/records/output/stream-sink";
import type { PageRecord, ReportRecord } from "../../../src/records/records";
import { toLines } from "../../../src/records/threads/encode";
import { inThisThread } from "../../../src/records/threads/executor";
import { tree } from "./dump-files";
import { memoryDump } from "./memory-files";

/** A wiki, and files of it that cannot be read. */
export const DRAWN = tree({
	"pages/A/current": "00000002\n",
	"pages/A/revisions/00000001": `${"long line é𝄞 ".repeat(6000)}\n`,
	"pages/A/revisions/00000002": '"error":{ in a text\n',
	"pages/A/attachments/a.png": "a",
	"pages/B/current": "00000003\n",
	"pages/B/revisions/00000001": "one\n",
	"pages/B/revisions/00000002": "two\n",
	"pages/B/revisions/00000003": "three\n",
	"pages/B/attachments/b.png": "b",
	"pages/C/attachments/c.png": "c",
	"pages/b/current": "00000001\n",
	"pages/b/revisions/00000001": "small\n",
});
const BROKEN = [
	"pages/B/revisions/00000002",
	"pages/B/attachments/b.png",
	"pages/C/attachments/c.png",
];

/** What is converted of it. */
export const OPTIONS: ConvertDumpOptions = { revisions: "all", text: true };

/** What a report needs of a wiki without anything of its own. */
export const REPORT_FACTS: ReportFacts = {
	people: false,
	private: false,
	hasRules: false,
	tries: undefined,
	started: "2026-01-01T00:00:00.000Z",
	own: { macros: [], parsers: [] },
};

/** The first record of the wiki. */
export const wikiRecord = async (options = OPTIONS) =>
	(await prepareConversion(await memoryDump(DRAWN), options)).wiki;

/** Converts the wiki into a sink; `stopAt` is how many pieces go by before it stops. */
export async function convertTo(
	sink: Sink,
	stopAt = Number.POSITIVE_INFINITY,
	options = OPTIONS,
): Promise<void> {
	try {
		const dump = await memoryDump(DRAWN, BROKEN);
		const accounts = new Accounts();
		const conversion = await prepareConversion(dump, options);
		const findDone = await sink.start(conversion.wiki, accounts);
		let pieces = 0;
		for await (const { step, result } of convertPages(conversion, accounts, {
			...inThisThread((job) => toLines(job, conversion.context)),
			resumed: { findDone, isAsWritten },
		})) {
			const { attachments, isLast } = step;
			await sink.write({ ...result, attachments, isLast });
			pieces++;
			if (pieces >= stopAt) return;
		}
		await sink.finish(accounts.toReport(dump, conversion.facts));
	} finally {
		await sink.stop();
	}
}

/** The bytes of a whole run. */
export async function streamed(): Promise<Buffer> {
	const pieces: Uint8Array[] = [];
	const sink = new StreamSink(async (bytes) => void pieces.push(bytes.slice()));
	await convertTo(sink);
	await sink.stop();
	return Buffer.concat(pieces);
}

export const recordsOf = (bytes: Buffer): { type: string; error?: object }[] =>
	bytes
		.toString()
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));

/** All files of a folder with what is in them. */
export const contentOf = (folder: string): Record<string, string> =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, encoding: "utf8" })
			.filter((name) => statSync(join(folder, name)).isFile())
			.map((name) => [name, readFileSync(join(folder, name), "utf8")]),
	);

const nothing = { seen: 0, written: 0, skipped: {} };

/** A page of which nothing is known but its name. */
export const emptyPage = (name: string): PageRecord => ({
	type: "page",
	name,
	directory: name,
	origin: "data",
	state: "live",
	instructions: [],
	...noFacts(),
	revisions: nothing,
	revisionsWithout: { time: 0, author: 0 },
	attachments: nothing,
	logLines: nothing,
	sharedLogLines: 0,
	edits: [],
	otherFiles: 0,
	peopleSkipped: { addresses: 0, hosts: 0 },
	problems: [],
});

/** The report of a run in which nothing was seen. */
export const emptyReport = async (): Promise<ReportRecord> =>
	new Accounts().toReport(
		await memoryDump(tree({ "pages/A/": "" })),
		REPORT_FACTS,
	);

/** A page whose record is longer than most lines. */
export const longPage = (name: string): PageRecord => ({
	...emptyPage(name),
	instructions: Array.from({ length: 5000 }, (_, at) => ({
		name: "pragma",
		value: `value ${at}`,
	})),
});
