/** Files that a power failure has cut off. */
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** File systems write blocks of this size, or a multiple of it, in bytes. */
const BLOCK = 4096;

/**
 * Whether a file is the beginning of another one, as a crash of the system leaves it: whole blocks, then nothing or zero bytes. Nobody
 * writes such a file, and nothing is lost if the other one takes its place.
 *
 *     # Help\nSee …   # Help\nSee …    the other file
 *     (empty)                          cut off
 *     \0\0\0\0\0\0\0                   cut off
 *     # Help\n                         not cut off: somebody may have removed the rest
 *
 * @param path of the file; a link is not followed.
 * @param whole path of the other file.
 */
export async function isCutOff(path: string, whole: string): Promise<boolean> {
	const handles: FileHandle[] = [];
	try {
		for (const each of [path, whole])
			handles.push(await open(each, constants.O_RDONLY | constants.O_NOFOLLOW));
		const [file, other] = handles;
		if (file === undefined || other === undefined) return false;
		return await isBeginning(file, other);
	} catch {
		return false;
	} finally {
		for (const handle of handles) await handle.close();
	}
}

async function isBeginning(
	file: FileHandle,
	other: FileHandle,
): Promise<boolean> {
	const { size } = await file.stat();
	if (size > (await other.stat()).size) return false;
	let isZero = false;
	for (let at = 0; at < size; at += BLOCK) {
		const block = await read(file, at);
		isZero ||= !block.equals(await read(other, at));
		if (isZero && !block.every((byte) => byte === 0)) return false;
	}
	return isZero || size % BLOCK === 0;
}

async function read(file: FileHandle, position: number): Promise<Buffer> {
	const block = Buffer.alloc(BLOCK);
	const { bytesRead } = await file.read(block, 0, BLOCK, position);
	return block.subarray(0, bytesRead);
}
