/** The script of a MOIN_PACKAGE (`docs/dumps.md`, section 5). It is read, never run. */

/** Name of the entry that holds it. */
export const SCRIPT = "MOIN_PACKAGE";

/** A line of the script. */
export interface ScriptLine {
	/** From 1. */
	line: number;
	/** In lower case. */
	command: string;
	fields: string[];
}

/** As which version of MoinMoin we read packages. */
const OUR_VERSION = [1, 9, 11] as const;

/**
 * Reads the lines that a MoinMoin 1.9 would run: up to `Exit`, and without those that it would skip by `EnsureVersion`.
 *
 *     MoinMoinPackage|1
 *     AddRevision|1|Front\|Page|Jane|first
 *
 * @returns absent if it is no script; its version, if that is not known.
 */
export function readScript(text: string): ScriptLine[] | string | undefined {
	const [first = "", ...rest] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
	const [magic = "", version = ""] = splitFields(first);
	if (magic.toLowerCase() !== "moinmoinpackage") return undefined;
	if (!(Number(version) <= 1)) return version;
	const lines: ScriptLine[] = [];
	let skip = 0;
	for (const [index, written] of rest.entries()) {
		const text = written.trim();
		if (skip > 0) {
			skip--;
			continue;
		}
		if (text === "" || text.startsWith("#")) continue;
		const [command = "", ...fields] = splitFields(text);
		const line = { line: index + 2, command: command.toLowerCase(), fields };
		lines.push(line);
		if (line.command === "exit") break;
		if (line.command === "ensureversion" && isLater(fields[0] ?? ""))
			skip = Number.parseInt(fields[1] ?? "", 10) || 0;
	}
	return lines;
}

/** Splits at `|`; `\|` and `\\` are the characters themselves. */
export const splitFields = (line: string): string[] =>
	[...`|${line}`.matchAll(/\|((?:\\[\s\S]|[^|\\])*\\?)/g)].map(
		([, field = ""]) => field.replace(/\\([|\\])/g, "$1"),
	);

/** Joins fields to a line. */
export const joinFields = (fields: readonly string[]): string =>
	fields.map((field) => field.replace(/[|\\]/g, "\\$&")).join("|");

function isLater(version: string): boolean {
	const parts = version.split(".").map(Number);
	for (const [index, ours] of OUR_VERSION.entries()) {
		const asked = parts[index] ?? 0;
		if (asked !== ours) return asked > ours;
	}
	return false;
}
