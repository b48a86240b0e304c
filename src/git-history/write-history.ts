/** The history of a whole wiki as commits: the stream that `git fast-import` reads. */
import type { Root } from "../ast";
import type { Dump } from "../dump/dump";
import { toFileError } from "../dump/dump-error";
import { readHead } from "../dump/formats/page-head";
import { modifiedOf, toSource } from "../records/drafts";
import { readFacts } from "../records/facts/page-facts";
import { People } from "../records/people";
import type { ReportRecord, RevisionRecord } from "../records/records";
import { toRecords, treeOf } from "../records/threads/job";
import { convertPage, editOf } from "../site/pages/convert-page";
import type { MappedPage } from "../wiki-map/schema";
import { treeParts } from "../wiki-map/survey/survey-page";
import { redirectPage } from "../wiki-map/survey/survey-wiki";
import { authorKey, identityOf, NOBODY } from "./authors";
import { messageOf } from "./commit-message";
import {
	type Commit,
	commitChunks,
	type FileChange,
	STREAM_END,
	STREAM_START,
} from "./fast-import";
import type { HistoryEvent, HistoryPage } from "./history-pages";
import { markId } from "./marks";
import {
	type History,
	type HistoryListener,
	type HistoryOptions,
	readHistory,
} from "./read-history";
import { forgetVanished } from "./vanished-files";
import { WorkingTree } from "./working-tree";

/**
 * Writes a history: a commit for each revision, deletion and attachment, in the order of their times over the whole wiki. Pages that not
 * everybody may read do not exist for it. Only the index is in memory; texts are read when they are written.
 *
 * @returns chunks of the stream; at the end, the report, or `undefined` if the run was stopped.
 * @throws FileError if a text or an attachment cannot be read.
 * @example
 * for await (const chunk of writeHistory(dump, options)) gitFastImport.stdin.write(chunk);
 */
export async function* writeHistory(
	dump: Dump,
	options: HistoryOptions,
	listener: HistoryListener = {},
): AsyncGenerator<string | Uint8Array, ReportRecord | undefined> {
	const history = await readHistory(dump, options, listener);
	if (history === undefined) return undefined;
	const { events, accounts, conversion } = history;
	const run = new HistoryRun(history, options);
	yield STREAM_START;
	run.replay();
	yield* run.deleteVanished();
	for (const event of events) {
		yield* run.commit(event);
		listener.onStep?.("commit");
		if (listener.signal?.aborted) return undefined;
	}
	run.keepPlaces();
	yield STREAM_END;
	return accounts.toReport(dump, conversion.facts);
}

/** Returns the names of all authors, for a file of authors, with the report if the run was not stopped. */
export async function listAuthors(
	dump: Dump,
	options: HistoryOptions,
	listener: HistoryListener = {},
): Promise<{ names: Set<string>; report: ReportRecord | undefined }> {
	const names = new Set<string>();
	const history = await readHistory(dump, options, listener);
	if (history === undefined) return { names, report: undefined };
	const { events, accounts, conversion } = history;
	const people = new People(dump, true);
	for (const { edit } of events) {
		const key = authorKey((await people.authorOf(edit)).author);
		if (key !== undefined) names.add(key);
	}
	return { names, report: accounts.toReport(dump, conversion.facts) };
}

class HistoryRun {
	readonly #tree: WorkingTree;
	readonly #people: People;
	/** What earlier runs have written, or passed over. */
	readonly #past = new Set<HistoryEvent>();
	/** Whether the next commit is the first one of this run. */
	#isFirst = true;
	readonly #isContinuation: boolean;

	constructor(
		readonly history: History,
		readonly options: HistoryOptions,
	) {
		const { dump, wanted } = history.conversion;
		this.#tree = new WorkingTree(history.paths);
		this.#people = new People(dump, wanted.people);
		this.#isContinuation = !options.marks.isEmpty;
	}

	/**
	 * Brings the tree to where earlier runs have left it: commits go on top of that, whatever their times are. What happened to a page before
	 * what is written of it would undo that.
	 */
	replay(): void {
		const { marks } = this.options;
		const { events } = this.history;
		const pages = new Set<HistoryPage>();
		for (const event of events.toReversed()) {
			const isWritten = marks.has(event.id);
			if (event.type === "attachment") {
				if (isWritten) this.#past.add(event);
				continue;
			}
			if (isWritten) pages.add(event.page);
			if (pages.has(event.page)) this.#past.add(event);
		}
		for (const event of events) {
			if (!marks.has(event.id)) continue;
			if (event.type === "deletion") this.#tree.remove(event.page);
			if (event.type !== "revision") continue;
			const path = marks.pathOf(event.id);
			if (path !== undefined) this.#tree.restore(event, path);
		}
	}

	/** Says in the marks where all pages and attachments are. */
	keepPlaces(): void {
		const { marks } = this.options;
		for (const { id, path } of this.#tree.places()) marks.setPath(id, path);
		for (const event of this.history.events)
			if (event.type === "attachment" && marks.has(event.id))
				marks.setPath(event.id, event.file.file);
	}

	/** A commit without the files of earlier runs that are not public any more, or not in the wiki; nothing if there are none. */
	async *deleteVanished(): AsyncGenerator<string | Uint8Array> {
		const { events } = this.history;
		const paths = forgetVanished(this.options.marks, events, this.#tree);
		if (paths.length === 0) return;
		yield* this.#commit({
			id: markId("vanished", ...paths),
			author: { ...NOBODY, seconds: toSeconds(events.at(-1)?.time ?? 0) },
			message: "Delete what is not public any more, or not in the wiki",
			changes: paths.map((path) => ({ type: "delete", path })),
		});
	}

	/** The commit of an event; nothing if an earlier run has written it, or it cannot be read. */
	async *commit(event: HistoryEvent): AsyncGenerator<string | Uint8Array> {
		if (this.#past.has(event)) return;
		const changes = await this.#changes(event);
		if (changes.length === 0) return;
		const { author } = await this.#people.authorOf(event.edit);
		const identity = this.options.convert.includePeople
			? identityOf(author, this.options.authors)
			: NOBODY;
		yield* this.#commit({
			id: event.id,
			author: { ...identity, seconds: toSeconds(event.time) },
			message: messageOf(event),
			changes,
		});
	}

	async *#commit({
		id,
		...commit
	}: Pick<Commit, "author" | "message" | "changes"> & {
		id: string;
	}): AsyncGenerator<string | Uint8Array> {
		const { marks, branch } = this.options;
		yield* commitChunks({
			...commit,
			branch,
			mark: marks.add(id),
			committer: commit.author,
			isContinuation: this.#isFirst && this.#isContinuation,
		});
		this.#isFirst = false;
	}

	async #changes(event: HistoryEvent): Promise<FileChange[]> {
		switch (event.type) {
			case "deletion":
				return this.#tree.remove(event.page);
			case "attachment": {
				const { attachment, file } = event;
				return [
					{
						type: "copy",
						path: file.file,
						source: attachment.file,
						size: file.size,
						chunks: () => attachment.chunks(),
					},
				];
			}
			case "revision": {
				const content = await this.#content(event);
				if (content === undefined) return [];
				const { changes, path } = this.#tree.place(event);
				return [...changes, { type: "write", path, content }];
			}
		}
	}

	/** The file of a revision; `undefined` if it cannot be read. */
	async #content(
		event: Extract<HistoryEvent, { type: "revision" }>,
	): Promise<string | undefined> {
		const { page, revision } = event;
		const { conversion, accounts, map } = this.history;
		let text: Awaited<ReturnType<typeof revision.read>>;
		try {
			text = await revision.read();
		} catch (error) {
			const { problem } = toFileError(error, revision.file);
			accounts.addError(problem, page.name);
			return undefined;
		}
		const isNewest = revision.revision === page.newest;
		const { author } = await this.#people.authorOf(event.edit);
		const record: RevisionRecord = {
			type: "revision",
			page: page.name,
			revision: revision.revision,
			...(revision.time !== undefined && { time: revision.time }),
		};
		const { context } = conversion;
		const isConverted = this.options.to !== "moin";
		const { revisions } = toRecords(
			{
				pageName: page.name,
				revisions: [{ record, source: toSource(revision, text) }],
			},
			{
				...context,
				wanted: { ...context.wanted, text: true, ast: isConverted },
			},
		);
		// Markup stays as it is, and need not be parsed.
		const tree = isConverted ? treeOf(revisions[0]) : EMPTY;
		if (tree === undefined) return undefined;
		return convertPage(map, {
			entry:
				isNewest || !isConverted
					? page.entry
					: this.#entryThen(page, text.text, tree),
			text: text.text,
			tree,
			...editOf({
				...(revision.time === undefined
					? await modifiedOf(revision)
					: { time: revision.time }),
				author,
			}),
		}).content;
	}

	/** The entry of a page as its markup was then: only names and paths are those of the end. */
	#entryThen(
		{ name, entry, path }: HistoryPage,
		text: string,
		tree: Root,
	): MappedPage {
		const { header } = this.history.map;
		const { context } = this.history.conversion;
		const { redirect: _redirect, ...rest } = entry;
		const redirect = redirectPage(
			instruction(text, "redirect"),
			name,
			header.format,
		);
		return {
			...rest,
			file: path,
			...(redirect !== undefined && { redirect }),
			...treeParts(tree, name, { ...context, target: header }),
			categories: readFacts(tree, { name }, context).categories,
		};
	}
}

/** The tree of a page whose tree is not needed. */
const EMPTY: Root = { type: "root", children: [] };

/** The value of an instruction; `undefined` if there is none. */
const instruction = (text: string, name: string): string | undefined =>
	readHead(text).find((each) => each.name === name)?.value || undefined;

const toSeconds = (milliseconds: number): number =>
	Math.floor(milliseconds / 1000);
