/** Records of an earlier run, compared with what would be written again. */
import { type FileHandle, open } from "node:fs/promises";
import type { RevisionRecord } from "../records";
import { encodeLines } from "../threads/encode";

/** What is after the last field of a record that is compared: its end, or a field that needs the parser. */
const ENDS: readonly number[] = [...Buffer.from("},")];

/** How the line of a record ends. */
const LINE_END = Buffer.byteLength("}\n");

/** A file with records. */
export class WrittenRecords {
	private constructor(private readonly handle: FileHandle) {}

	/** @throws Error if the file cannot be read. */
	static async open(file: string): Promise<WrittenRecords> {
		return new WrittenRecords(await open(file, "r"));
	}

	/**
	 * Whether a record begins there, byte for byte, whatever fields it has after.
	 *
	 * @param start in bytes.
	 */
	async holds(record: RevisionRecord, start: number): Promise<boolean> {
		const expected = encodeLines([record]);
		let left = expected.reduce((sum, { length }) => sum + length, -LINE_END);
		let position = start;
		for (const piece of expected) {
			const part = piece.subarray(0, left);
			if (!(await this.#read(position, part.length)).equals(part)) return false;
			position += part.length;
			left -= part.length;
		}
		const [end] = await this.#read(position, 1);
		return end !== undefined && ENDS.includes(end);
	}

	async #read(position: number, length: number): Promise<Buffer> {
		const buffer = Buffer.allocUnsafe(length);
		const { bytesRead } = await this.handle.read(buffer, 0, length, position);
		return buffer.subarray(0, bytesRead);
	}

	close(): Promise<void> {
		return this.handle.close();
	}
}
