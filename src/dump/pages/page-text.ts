/** The text of a page: the one place where bytes of a dump become text that may be output. */
import { hash } from "node:crypto";
import { FileError } from "../dump-error";
import type { DumpFile } from "../files/files";
import { type Content, inspectBytes } from "../files/inspect";
import type { Decoder } from "../formats/decode";
import { isPickle } from "../formats/pickle";
import { TextScan } from "../formats/text-scan";
import { isWikiFile, isWikiText } from "../formats/wiki-file";

/** A revision's text. */
export interface RevisionText {
	/** As the wiki reads it: without any CR. */
	text: string;
	/** Of the file. */
	bytes: number;
	/** Of the file, hex digits. */
	sha256: string;
	/** In which the file was read, if it is not UTF-8. */
	encoding?: string;
}

/**
 * How it is known that a file holds a page: its place among the revisions of one, or only that a script, or the way in which a folder has
 * page files, says so.
 */
export type TextSource = "revisions" | "named";

const isLinked = ({ path, realPath = path }: DumpFile): boolean =>
	realPath !== path;

/** Whether a file is a revision, also where a link leads to it. */
export const isRevisionFile = (file: DumpFile): boolean =>
	!isLinked(file) || /(?:^|\/)revisions\/\d+$/.test(file.realPath ?? "");

/**
 * Reads the text of a page.
 *
 * A file that is among the revisions of a page by itself is one, whatever is in it. Everything else may be a log or a user that a link or
 * a script leads to.
 *
 * @throws FileError if it cannot be read, `wiki-file` if it is no page.
 */
export async function readPageText(
	file: DumpFile,
	decode: Decoder,
	source: TextSource,
): Promise<RevisionText> {
	const bytes = await file.bytes();
	const { text, isUtf8 } = decode(bytes);
	if (!(await isPageText(file, bytes, source)))
		throw new FileError("wiki-file", file.path);
	return {
		text: text.replaceAll("\r", ""),
		bytes: bytes.length,
		sha256: hash("sha256", bytes, "hex"),
		...(!isUtf8 && { encoding: decode.encoding }),
	};
}

/** Whether what is in a file may be a page. */
async function isPageText(
	file: DumpFile,
	bytes: Uint8Array,
	source: TextSource,
): Promise<boolean> {
	if (source === "named") return isPageContent(file, inspectBytes(bytes));
	const mayBeOther = isLinked(file) || (await file.hasOtherNames?.()) === true;
	if (!mayBeOther) return true;
	const text = Buffer.from(bytes).toString("latin1");
	return !isPickle(text) && !isWikiText(TextScan.of(text), text);
}

/** Whether a file that is named in some way may be a page, by its place and by what is in it. */
const isPageContent = (
	{ path, realPath = path }: DumpFile,
	content: Content,
): boolean => content.isText && !isWikiFile({ path: realPath, ...content });
