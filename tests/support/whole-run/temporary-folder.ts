/** The folder for the temporary files of all tests, which is removed with all that is in it when they end. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file system in memory that Linux has: thousands of small files are removed there thirty times as fast as from a disk. */
const IN_MEMORY = "/dev/shm";

/** Far more than the tests write at once; containers often give it only 64 MB. */
const ENOUGH_BYTES = 2 ** 31;

const makeFolder = (parent: string): string =>
	mkdtempSync(join(parent, "moinmoin-tests-"));

/** Makes a folder in memory where there is room, and where programs may be run. */
function folderInMemory(): string | undefined {
	try {
		const { bavail, bsize } = statfsSync(IN_MEMORY);
		if (bavail * bsize < ENOUGH_BYTES) return undefined;
		const folder = makeFolder(IN_MEMORY);
		const program = join(folder, "program");
		writeFileSync(program, "#!/bin/sh\n", { mode: 0o755 });
		if (spawnSync(program).status === 0) return folder;
		rmSync(folder, { recursive: true });
	} catch {
		// There is none, or it is not ours to write to.
	}
	return undefined;
}

/** Makes the folder that `tmpdir()` gives in all workers and in the programs that they start. */
export default function setup(): () => void {
	const folder = folderInMemory() ?? makeFolder(tmpdir());
	process.env.TMPDIR = folder;
	return () => rmSync(folder, { recursive: true, force: true });
}
