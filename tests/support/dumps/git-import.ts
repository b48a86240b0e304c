/** Histories of wikis, imported by a real git. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
	type Dump,
	formatLogLine,
	openDump,
	quoteName,
} from "../../../src/dump";
import { Marks } from "../../../src/git-history/marks";
import type {
	HistoryListener,
	HistoryOptions,
} from "../../../src/git-history/read-history";
import { writeHistory } from "../../../src/git-history/write-history";
import { writeSite } from "../../../src/site/write-site";
import {
	ADDRESS,
	type Files,
	HOST,
	pageFiles,
	USER,
	writeFiles,
} from "./tiny-wiki";

export const git = spawnSync("git", ["--version"], { encoding: "utf8" });
export const needsGit =
	git.status === 0 ? "git" : "git (skipped: it is not installed)";

export const folders: string[] = [];

export function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "moinmoin-"));
	folders.push(folder);
	return folder;
}

/** Removes all folders that were made here. */
export function removeFolders(): void {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

const log = (page: string, lines: readonly object[]): string =>
	lines
		.map((line) =>
			formatLogLine({
				time: 1n,
				action: "SAVE",
				page,
				address: ADDRESS,
				host: HOST,
				user: USER,
				...line,
			} as Parameters<typeof formatLogLine>[0]),
		)
		.map((line) => `${line}\n`)
		.join("");

export const at = (minute: number): bigint =>
	1_100_000_000_000_000n + BigInt(minute) * 60_000_000n;

export const pageWith = (
	name: string,
	texts: readonly string[],
	lines: readonly object[],
): Files => ({
	...pageFiles(
		name,
		texts.map((text) => ({ text })),
	),
	[`data/pages/${quoteName(name)}/edit-log`]: log(name, lines),
});

const OPTIONS = {
	to: "markdown",
	site: "plain",
	names: "slug",
	oldUrl: undefined,
	editUrl: undefined,
	convert: {},
	branch: "main",
	authors: new Map(),
} as const;

/** The stream of a dump that is open. */
export async function streamOf(
	dump: Dump,
	options: Partial<HistoryOptions> = {},
	listener: HistoryListener = {},
): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of writeHistory(
		dump,
		{ ...OPTIONS, marks: new Marks(), ...options },
		listener,
	))
		chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}

export async function stream(
	folder: string,
	options: Partial<HistoryOptions> = {},
): Promise<Buffer> {
	const dump = await openDump(folder);
	try {
		return await streamOf(dump, options);
	} finally {
		await dump.close();
	}
}

export class Repository {
	readonly folder = newFolder();

	constructor() {
		this.git(["init", "-q", "-b", "main"]);
		this.git(["config", "gc.auto", "0"]);
	}

	git(args: readonly string[], input?: Uint8Array): string {
		const { status, stdout, stderr } = spawnSync("git", args, {
			cwd: this.folder,
			input,
			maxBuffer: 2 ** 28,
			encoding: "utf8",
		});
		if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
		return stdout;
	}

	import(input: Uint8Array): void {
		this.git(["fast-import", "--quiet"], input);
		this.git(["reset", "-q", "--hard"]);
	}

	lines(args: readonly string[]): string[] {
		return this.git(args)
			.split("\n")
			.filter((line) => line !== "");
	}
}

export async function importWiki(
	files: Files,
	options: Partial<HistoryOptions> = {},
): Promise<{ repository: Repository; dump: string }> {
	const root = writeFiles(files);
	folders.push(root);
	const dump = join(root, "data");
	const repository = new Repository();
	repository.import(await stream(dump, options));
	return { repository, dump };
}

/** The files of pages and attachments that the plain conversion writes, by path. */
export async function plainFiles(
	dumpFolder: string,
	to: HistoryOptions["to"],
): Promise<Map<string, string>> {
	const folder = newFolder();
	const dump = await openDump(dumpFolder);
	const paths: string[] = [];
	try {
		await writeSite(
			dump,
			folder,
			{
				...OPTIONS,
				to,
				oldPrefix: "",
				workers: 0,
				resume: false,
				force: false,
			},
			{
				onMap: async (map) => {
					for (const { file, attachments = [] } of map.pages()) {
						if (file !== undefined) paths.push(file);
						for (const each of attachments) paths.push(each.file);
					}
				},
			},
		);
	} finally {
		await dump.close();
	}
	return new Map(
		paths.map((path) => [path, readFileSync(join(folder, path), "latin1")]),
	);
}
