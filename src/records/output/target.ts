/** Where output goes: what is there already, and whether writing there would destroy an input. */
import { type BigIntStats, fstatSync, statSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { FOLDER_FILES, PAGES } from "./folder-names";
import { existsError, OutputError } from "./output-error";
import { partialName } from "./partial";

/** What an output is. */
export type Target =
	/** A file that gets its name when it is complete. */
	| { kind: "file"; path: string }
	| { kind: "folder"; path: string }
	/** A device, a pipe or an open file: written directly. `fd` is the number of the open file. */
	| { kind: "stream"; path: string; fd?: number };

/** What may be overwritten. */
export interface TargetOptions {
	/** Replace files of the same name. */
	force?: boolean | undefined;
	/** Continue an earlier run: a folder may hold its files. */
	resume?: boolean | undefined;
	/** Whether any file of a folder may be written, and not only those of records. */
	isWholeFolder?: boolean | undefined;
	/** The other outputs of the run. */
	others?: readonly (Target | undefined)[];
}

/** Names of files that the process has open already. */
const OPEN_FILE = /^(?:\/dev\/fd|\/proc\/(?:self|\d+)\/fd)\/(\d+)$/;
const STANDARD: ReadonlyMap<string, number> = new Map([
	["/dev/stdout", 1],
	["/dev/stderr", 2],
]);

/** Standard input among inputs. */
const STDIN = "-";
const STDIN_FD = 0;

/**
 * Looks at an output before anything is written to it.
 *
 * @param output path; a folder if it ends in a separator or is one, or if nothing else than a folder can be written.
 * @param inputs paths of all files and folders that are read; `-` is standard input.
 * @throws OutputError if the output is an input, is in one or in the wiki of one, or is there already and must not be overwritten.
 */
export async function resolveTarget(
	output: string,
	inputs: readonly string[],
	{ force, resume, isWholeFolder, others = [] }: TargetOptions = {},
): Promise<Target> {
	const fd = openFileOf(output);
	if (fd !== undefined) {
		refuseOpenInput(fd, inputs, output);
		return { kind: "stream", path: output, fd };
	}
	const stats = await stat(output, { bigint: true }).catch(() => undefined);
	const isFolder =
		/[\\/]$/.test(output) ||
		stats?.isDirectory() === true ||
		(isWholeFolder === true && stats === undefined);
	if (stats !== undefined && !isFolder && !stats.isFile())
		return { kind: "stream", path: output };
	const path = await realPathOf(output);
	const written = writtenTo({ kind: isFolder ? "folder" : "file", path });
	for (const each of written) await refuseInput(each, inputs, output);
	const replaced = isWholeFolder ? path : join(path, PAGES);
	if (isFolder) await refuseInputsIn(replaced, inputs, output);
	await refuseWikis(written, inputs, output);
	for (const other of others)
		if (other !== undefined) refuseOther(written, other, output);
	if (!isFolder) {
		if (stats !== undefined && !force && !isWholeFolder)
			throw existsError(output);
		return { kind: "file", path };
	}
	const content = await readdir(path).catch(() => []);
	if (content.length > 0 && !force && !resume)
		throw new OutputError(
			"EXISTS",
			output,
			"is not empty; use --force to replace files of the same name, or --resume to continue an earlier run",
		);
	return { kind: "folder", path };
}

/**
 * Looks at an output that must not be a folder.
 *
 * @throws OutputError as `resolveTarget` does, and if it is a folder.
 */
export async function resolveFileTarget(
	output: string,
	inputs: readonly string[],
	options: Omit<TargetOptions, "resume">,
): Promise<Exclude<Target, { kind: "folder" }>> {
	const target = await resolveTarget(output, inputs, {
		...options,
		resume: true,
	});
	if (target.kind === "folder")
		throw new OutputError("EXISTS", output, "is a folder, expected a file");
	return target;
}

/** Returns the paths that are written for a target; what is in folders among them is written, too. */
const writtenTo = ({ kind, path }: Target): string[] =>
	kind === "folder"
		? [path, ...FOLDER_FILES.map((name) => join(path, name))]
		: [path, partialName(path)];

function openFileOf(output: string): number | undefined {
	const path = resolve(output);
	const [, digits] = OPEN_FILE.exec(path) ?? [];
	return digits === undefined ? STANDARD.get(path) : Number(digits);
}

/** The path without links; what is not there yet keeps its name. */
async function realPathOf(path: string): Promise<string> {
	const absolute = resolve(path);
	try {
		return await realpath(absolute);
	} catch {
		const above = dirname(absolute);
		return above === absolute
			? absolute
			: join(await realPathOf(above), basename(absolute));
	}
}

/**
 * Refuses a path that is an input, is another name of one, or is inside of one.
 *
 * @param output name of the path in the error.
 * @throws OutputError if it is one.
 */
export async function refuseInput(
	path: string,
	inputs: readonly string[],
	output = path,
): Promise<void> {
	const real = await realPathOf(path);
	const own = await stat(real, { bigint: true }).catch(() => undefined);
	for (const input of inputs) {
		const stats = statsOf(input);
		if (stats === undefined) continue;
		const isInside =
			input !== STDIN &&
			stats.isDirectory() &&
			isIn(real, await realpath(input));
		if (isInside || isSameFile(own, stats)) throw inputError(output, input);
	}
}

/** Refuses a folder whose files would be replaced, if an input is in it. */
async function refuseInputsIn(
	folder: string,
	inputs: readonly string[],
	output: string,
): Promise<void> {
	const real = await realPathOf(folder);
	for (const input of inputs)
		if (input !== STDIN && isIn(await realPathOf(input), real))
			throw inputError(output, input);
}

/** Refuses paths among the files of a wiki of which an input is a part. */
async function refuseWikis(
	paths: readonly string[],
	inputs: readonly string[],
	output: string,
): Promise<void> {
	// Loaded only where a file is written.
	const { findWikiFolders } = await import("./wiki-folders");
	for (const input of inputs) {
		if (statsOf(input) === undefined || input === STDIN) continue;
		const folders = await findWikiFolders(await realpath(input));
		if (paths.some((path) => folders.some((folder) => isIn(path, folder))))
			throw new OutputError(
				"INPUT",
				output,
				`is among the files of the wiki that ${input} belongs to; choose another output`,
			);
	}
}

/** Refuses paths that the other output is written to. A folder holds many files; what is beside them is free. */
function refuseOther(
	paths: readonly string[],
	other: Target,
	output: string,
): void {
	if (other.kind === "stream") return;
	const [folder = "", ...others] = writtenTo(other);
	const taken = other.kind === "folder" ? others : [folder, ...others];
	if (paths.some((path) => taken.some((each) => isIn(path, each))))
		throw new OutputError(
			"OUTPUT",
			output,
			`would overwrite the other output ${other.path}; choose another one`,
		);
}

/**
 * Refuses an open file that is an input: it would grow while it is read.
 *
 * @param fd number of the open file.
 * @throws OutputError if it is one.
 */
export function refuseOpenInput(
	fd: number,
	inputs: readonly string[],
	output: string,
): void {
	const own = statsOrNothing(() => fstatSync(fd, { bigint: true }));
	if (own?.isFile() !== true) return;
	for (const input of inputs)
		if (isSameFile(own, statsOf(input))) throw inputError(output, input);
}

const inputError = (output: string, input: string): OutputError =>
	new OutputError(
		"INPUT",
		output,
		`would overwrite the input ${input}; choose another output`,
	);

const isSameFile = (
	a: BigIntStats | undefined,
	b: BigIntStats | undefined,
): boolean =>
	a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;

const statsOf = (input: string): BigIntStats | undefined =>
	statsOrNothing(() =>
		input === STDIN
			? fstatSync(STDIN_FD, { bigint: true })
			: statSync(input, { bigint: true }),
	);

function statsOrNothing(read: () => BigIntStats): BigIntStats | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}

/** Whether a path is a folder or in it. */
const isIn = (path: string, folder: string): boolean =>
	path === folder ||
	path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
