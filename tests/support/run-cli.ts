/** The command, run in a test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProcessIo } from "../../src/cli/io";
import { main } from "../../src/cli/main";

/** A folder for the files of a test. */
export const folder = mkdtempSync(join(tmpdir(), "moinmoin-"));
/** Removes it. */
export const removeFolder = (): void => rmSync(folder, { recursive: true });

/** Writes a file there. */
export function write(name: string, content: string | Uint8Array): string {
	mkdirSync(folder, { recursive: true });
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

/** What the command needs of its process, for a test that gives some of it. */
export const ioOf = (own: Partial<ProcessIo>): ProcessIo => ({
	out: async () => {},
	err: () => {},
	color: false,
	columns: Number.POSITIVE_INFINITY,
	terminal: undefined,
	catchInterrupt: () => new AbortController().signal,
	saveMemory: () => {},
	growSlowly: () => {},
	stdin: (async function* () {})(),
	...own,
});

/** Runs the command; `stdin` is what it reads. */
export async function run(
	argv: string[],
	stdin: string | Uint8Array = "",
	color = false,
	columns = Number.POSITIVE_INFINITY,
) {
	let out = "";
	let err = "";
	async function* input(): AsyncGenerator<Uint8Array> {
		const bytes = Buffer.from(stdin);
		yield bytes.subarray(0, 5);
		yield bytes.subarray(5);
	}
	const io = ioOf({
		out: async (text) => {
			out += typeof text === "string" ? text : Buffer.from(text).toString();
		},
		err: (text) => {
			err += text;
		},
		color,
		columns,
		stdin: input(),
	});
	const code = await main(argv, io);
	return { code, out, err };
}
