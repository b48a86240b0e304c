/** A wiki, read from an archive as the command reads it. */
import { createDecoder } from "../../../src/dump/formats/decode";
import { DEFAULT_LIMITS } from "../../../src/dump/limits";
import { openTree } from "../../../src/dump/open-tree";
import { createProblem, type Problem } from "../../../src/dump/problems";
import { Accounts } from "../../../src/records/accounts/accounts";
import { prepareConversion } from "../../../src/records/conversion";
import { convertPages } from "../../../src/records/convert-dump";
import type { KnownNames } from "../../../src/records/facts/page-facts";
import type { ReportRecord } from "../../../src/records/report-record";
import { inThisThread } from "../../../src/records/threads/executor";
import { toRecords } from "../../../src/records/threads/job";
import type { WikiProgress } from "../../protocol/wiki";
import { type Archive, readArchive } from "./read-archive";
import { WikiIndex } from "./wiki-index";

/** What a wiki is made of. */
export interface WikiParts {
	/** Name of the archive. */
	name: string;
	encrypted: number;
	index: WikiIndex;
	/** Names that the wiki knows. */
	known: KnownNames;
	/** As the command writes it. */
	report: ReportRecord;
}

/**
 * Reads all pages of the wiki in an archive.
 *
 * @param withPrivate whether pages that not everybody may read are shown.
 * @throws DumpError if it holds no wiki.
 */
export async function readWiki(
	file: File,
	withPrivate: boolean,
	onProgress: (progress: WikiProgress) => void = () => {},
): Promise<WikiParts> {
	const archive = await readArchive(file);
	const dump = await openArchive(archive, file.name);
	const conversion = await prepareConversion(dump, {
		includePrivate: withPrivate,
		tries: "markdown",
	});
	const { context, facts } = conversion;
	const index = new WikiIndex(dump.wiki.format);
	const accounts = new Accounts(undefined, true);
	const done = convertPages(conversion, accounts, {
		...inThisThread((job) => toRecords(job, context)),
		// Their bytes are not kept.
		hasAttachments: false,
	});
	let pages = 0;
	for await (const { step, result } of done) {
		if (result.page === undefined) continue;
		index.add(result.page, step.dumpPage);
		onProgress({ pages: ++pages, total: dump.entryCount });
	}
	for (const problem of archive.problems) accounts.addProblem(problem);
	// A page that cannot be read is private, and its problems are not shown, as they name it.
	if (!withPrivate && archive.damaged.size > 0)
		accounts.addProblem(damagedFiles(file.name, archive.damaged.size));
	return {
		name: file.name,
		encrypted: archive.encrypted,
		index,
		known: context.known,
		report: accounts.toReport(dump, facts),
	};
}

const damagedFiles = (archive: string, count: number): Problem =>
	createProblem(
		"archive-damaged",
		archive,
		`${count} ${count === 1 ? "file" : "files"} cannot be unpacked`,
	);

const openArchive = ({ tree, kind }: Archive, path: string) =>
	openTree(tree.root(), { type: kind, close: async () => {} }, path, {
		limits: DEFAULT_LIMITS,
		decode: createDecoder(undefined),
		pageName: undefined,
	});
