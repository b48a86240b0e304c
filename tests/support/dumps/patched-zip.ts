/** Zips as other programs write them. */
import { crc32 } from "node:zlib";
import { tree, zipOf } from "./dump-files";

/** Yields where bytes occur. */
function* offsetsOf(bytes: Buffer, part: string): Generator<number> {
	for (
		let at = bytes.indexOf(part);
		at >= 0;
		at = bytes.indexOf(part, at + part.length)
	)
		yield at;
}

/** Changes the bytes of all headers of a zip: of each entry and of the list. */
export function patchZip(
	bytes: Buffer,
	patch: (header: Buffer, isList: boolean) => void,
): Buffer {
	for (const [signature, isList] of [
		["PK\x03\x04", false],
		["PK\x01\x02", true],
	] as const)
		for (const at of offsetsOf(bytes, signature))
			patch(bytes.subarray(at), isList);
	return bytes;
}

/** Writes other bytes of the same length over a name, wherever it is. */
export function renameInZip(
	bytes: Buffer,
	from: string,
	to: string | Uint8Array,
): Buffer {
	const written = Buffer.from(to);
	for (const at of offsetsOf(bytes, from)) bytes.set(written, at);
	return bytes;
}

/** Changes the flags of all entries of a zip. */
function withFlags(bytes: Buffer, change: (flags: number) => number): Buffer {
	return patchZip(bytes, (header, isList) => {
		const at = isList ? 8 : 6;
		header.writeUInt16LE(change(header.readUInt16LE(at)), at);
	});
}

/** Makes a zip that says all its entries need a password. */
export const encryptedZip = (bytes: Buffer): Buffer =>
	withFlags(bytes, (flags) => flags | 1);

/** Makes a zip that says it was written on Windows. */
export const writtenOnWindows = (bytes: Buffer): Buffer =>
	patchZip(bytes, (header, isList) => {
		if (isList) header.writeUInt8(0, 5);
	});

/**
 * A zip whose names are not flagged as UTF-8.
 *
 * @param files that are in it.
 * @param folder of another file, which ends with `/`.
 * @param written bytes of its name.
 */
export async function unflaggedZip(
	files: Record<string, string>,
	folder: string,
	written: Uint8Array,
): Promise<Buffer> {
	const placeholder = "x".repeat(written.length);
	const bytes = await zipOf(
		tree({ ...files, [folder + placeholder]: "other" }),
		false,
	);
	withFlags(bytes, (flags) => flags & ~0x800);
	return renameInZip(bytes, placeholder, written);
}

/** Adds the name of an entry in UTF-8 to the list, in a field of Info-ZIP. */
export function withUnicodePath(
	bytes: Buffer,
	name: Uint8Array,
	unicodePath: string,
): Buffer {
	const text = Buffer.from(unicodePath);
	const field = Buffer.alloc(9);
	field.writeUInt16LE(0x7075, 0);
	field.writeUInt16LE(5 + text.length, 2);
	field.writeUInt8(1, 4);
	field.writeUInt32LE(crc32(name), 5);
	const extra = Buffer.concat([field, text]);
	const parts: Buffer[] = [];
	let done = 0;
	patchZip(bytes, (header, isList) => {
		const length = header.readUInt16LE(28);
		if (!isList || !header.subarray(46, 46 + length).equals(name)) return;
		header.writeUInt16LE(header.readUInt16LE(30) + extra.length, 30);
		const end = header.byteOffset - bytes.byteOffset + 46 + length;
		parts.push(bytes.subarray(done, end), extra);
		done = end;
	});
	const list = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
	const size = bytes.readUInt32LE(list + 12);
	bytes.writeUInt32LE(size + (parts.length / 2) * extra.length, list + 12);
	return Buffer.concat([...parts, bytes.subarray(done)]);
}
