/** A small file, where not being able to read it is a problem of it and no more. */
import { toFileError } from "../dump-error";
import type { Problem } from "../problems";
import type { DumpFile } from "./files";

/** The bytes of a small file, if it is there and can be read. */
export async function bytesOf(
	file: DumpFile | undefined,
	problems: Problem[],
): Promise<Uint8Array | undefined> {
	if (file === undefined) return undefined;
	try {
		return await file.bytes();
	} catch (error) {
		problems.push(toFileError(error, file.path).problem);
		return undefined;
	}
}
