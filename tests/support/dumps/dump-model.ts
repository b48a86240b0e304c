/** What a reader finds in a dump, in the form in which generated dumps say it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isPublic } from "../../../src/dump/formats/acl";
import { formatOf, readHead } from "../../../src/dump/formats/page-head";
import {
	type Dump,
	type DumpAttachment,
	type DumpPage,
	type DumpRevision,
	type OpenOptions,
	openDump,
	type PageEntry,
	type Problem,
} from "../../../src/dump/index";
import { inFolder } from "./dump-files";

/** Opens a dump, and closes it in the end. */
export async function withDump<Result>(
	path: string,
	work: (dump: Dump) => Promise<Result>,
	options?: OpenOptions,
): Promise<Result> {
	const dump = await openDump(path, options);
	try {
		return await work(dump);
	} finally {
		await dump.close();
	}
}

/** All of an iterable. */
export async function all<Each>(
	iterable: AsyncIterable<Each>,
): Promise<Each[]> {
	const found: Each[] = [];
	for await (const each of iterable) found.push(each);
	return found;
}

/** Codes in the order of the alphabet. */
export const codesOf = (problems: readonly Problem[]): string[] =>
	problems.map(({ code }) => code).sort();

/** A revision, with its text and what its head says. */
async function revisionModel({
	file: _,
	stat: _stat,
	read,
	...revision
}: DumpRevision) {
	const { text, encoding } = await read();
	const head = readHead(text);
	const rules = head.filter(({ name }) => name === "acl");
	return {
		...revision,
		text,
		...(encoding !== undefined && { encoding }),
		format: formatOf(text),
		isPublic: isPublic(rules.map(({ value }) => value)),
	};
}

/** An attachment, with its bytes. */
async function attachmentModel({ name, edit, chunks }: DumpAttachment) {
	const bytes = new Uint8Array(Buffer.concat(await all(chunks())));
	return { name, bytes, edit };
}

/** A page, with all that is in it but the time of a file. */
export const pageModel = async ({ stateChanged: _, ...page }: DumpPage) => ({
	...page,
	revisions: await Promise.all(page.revisions.map(revisionModel)),
	attachments: await Promise.all(page.attachments.map(attachmentModel)),
	problems: codesOf(page.problems),
});

/** An entry, without its page. */
const entryModel = ({ directory, name, origin, skipped }: PageEntry) => ({
	directory,
	name,
	origin,
	skipped,
});

const byPlace = (
	a: { origin: string; directory: string },
	b: { origin: string; directory: string },
): number =>
	a.origin === b.origin
		? a.directory < b.directory
			? -1
			: 1
		: a.origin < b.origin
			? -1
			: 1;

/** A wiki, with all that is in it: entries and pages by origin and folder, as tars have them in any order. */
export async function readDump(dump: Dump) {
	const entries = await all(dump.entries());
	const pages = (await all(dump.pages())).sort(byPlace);
	return {
		...dump.wiki,
		log: { lines: dump.log.lines, noEntry: dump.log.noEntry },
		problems: codesOf(dump.problems),
		entryCount: dump.entryCount,
		userCount: dump.userCount,
		entries: entries.map(entryModel).sort(byPlace),
		pages: await Promise.all(pages.map(pageModel)),
	};
}

/** The same of a path. */
export const readWiki = (path: string, options?: OpenOptions) =>
	withDump(path, readDump, options);

/** Reads a file with these bytes. */
export const readBytes = (
	bytes: Uint8Array,
	options?: Parameters<typeof readWiki>[1],
) =>
	inFolder(async (folder) => {
		const path = join(folder, "archive");
		writeFileSync(path, bytes);
		return readWiki(path, options);
	});
