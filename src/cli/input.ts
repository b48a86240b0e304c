/** Files and standard input, as text. */
import { basename } from "node:path";
import { isSavedName, savedName } from "../dump/formats/saved-name";
import { InputError, toInputError } from "./input-error";
import { type ByteStream, nameOf, readBytes, STDIN } from "./open-input";

/** A page to work on. */
export interface Input {
	/** Its name in messages. */
	name: string;
	source: string;
	/** Name of the page, if the name of the file shows it. */
	page?: string;
}

/** How files are read. */
interface InputOptions {
	/** A label of the Encoding Standard; a byte order mark is not part of the text. */
	encoding: string;
	/** Maximum size of a file. */
	maxFileBytes: number;
}

/** Kinds of files that may hold a whole wiki, by their usual extensions. */
const ARCHIVES: ReadonlySet<string> = new Set(
	"zip tar gz tar.gz bz2 xz zst 7z rar".split(" "),
);

/**
 * Reads files one after another; `-`, or no file at all, is standard input.
 */
export async function* readInputs(
	files: readonly string[],
	{ encoding, maxFileBytes }: InputOptions,
	stdin: ByteStream,
): AsyncGenerator<Input | InputError> {
	for (const file of files.length === 0 ? [STDIN] : files) {
		const name = nameOf(file);
		try {
			// The bytes are released before the text is used.
			const source = await decode(
				await readBytes(file, maxFileBytes, stdin),
				encoding,
				name,
			);
			yield { name, source, ...pageOf(file) };
		} catch (error) {
			yield toInputError(error, name);
		}
	}
}

/** Returns the page's name in the name of a file that was saved from a wiki: quoted as in a data directory, or as in a URL. */
function pageOf(file: string): { page?: string } {
	const base = basename(file);
	return file !== STDIN && isSavedName(base)
		? { page: savedName(base).name }
		: {};
}

async function decode(
	bytes: Uint8Array,
	encoding: string,
	name: string,
): Promise<string> {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		const { typeOf } = await import("../dump/files/inspect");
		if (ARCHIVES.has((await typeOf(Buffer.from(bytes))) ?? ""))
			throw new InputError(
				"BAD_ENCODING",
				name,
				'is an archive, and not a page; to convert a whole wiki, use "moinmoin convert"',
			);
		const at = firstBadByte(bytes);
		const line = bytes
			.subarray(0, at)
			.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
		const shown = (bytes[at] ?? 0).toString(16).padStart(2, "0");
		throw new InputError(
			"BAD_ENCODING",
			name,
			`not ${encoding}: byte ${at} (0x${shown}) in line ${line}; use --encoding latin1 to read it as Latin-1`,
		);
	}
}

const REPLACEMENT = "\uFFFD";

/** Offset of the first byte that is not UTF-8: the first replacement that is not in the bytes itself. */
function firstBadByte(bytes: Uint8Array): number {
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	let offset = 0;
	let from = 0;
	for (
		let at = text.indexOf(REPLACEMENT);
		at >= 0;
		at = text.indexOf(REPLACEMENT, from)
	) {
		offset += Buffer.byteLength(text.slice(from, at));
		const isWritten =
			bytes[offset] === 0xef &&
			bytes[offset + 1] === 0xbf &&
			bytes[offset + 2] === 0xbd;
		if (!isWritten) return offset;
		offset += 3;
		from = at + 1;
	}
	return offset;
}
