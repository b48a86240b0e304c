/** Files of a folder of page files, with the names of pages that they would be. */
import { FileError, toFileError } from "../dump-error";
import { pageNameOf } from "../file-dump";
import {
	byName,
	type DumpEntry,
	type DumpFolder,
	joinPath,
} from "../files/files";
import type { Decoder } from "../formats/decode";
import { type UnquotedName, unquoteName } from "../formats/quoted-name";
import type { Problem } from "../problems";

/** Beside page files: a folder for each page with its attachments. */
export const ATTACHMENTS = "_attachments";

/** Whether a file is attached to a page. */
export const isAttachment = (path: string): boolean =>
	path.startsWith(`${ATTACHMENTS}/`);

/** A file, or a folder that is not looked into. */
export interface Found {
	entry: DumpEntry;
	path: string;
	/** Of the page that a file with this path would be. */
	name: UnquotedName;
	/** Of the folder that it is in, as part of a page's name. */
	folder: string;
}

/**
 * The entry itself, or a problem in its place if it is a link in a folder that a link leads to: two links to the folder above, in each
 * of thirty folders, would be a thousand million files.
 */
function followed(folder: DumpFolder, entry: DumpEntry): DumpEntry {
	if (entry.type !== "folder" || entry.realPath === undefined) return entry;
	const isInLinked = (folder.realPath ?? folder.path) !== folder.path;
	const own = joinPath(folder.realPath ?? folder.path, entry.name);
	if (!isInLinked || entry.realPath === own) return entry;
	const { name, path } = entry;
	const error = new FileError("link-nested", path);
	return { type: "other", name, path, error };
}

/** All files below a folder, by name; dot-folders are not looked into. */
export async function* filesOf(
	root: DumpFolder,
	decode: Decoder,
	report: (problem: Problem) => void,
): AsyncGenerator<Found> {
	const pending: Found[] = [];
	let folder: Found | undefined = {
		entry: root,
		path: "",
		name: { name: "" },
		folder: "",
	};
	for (; folder !== undefined; folder = pending.pop()) {
		const { entry, path, name } = folder;
		if (entry.type !== "folder" || isHidden(folder)) {
			yield folder;
			continue;
		}
		const children = await entry.children().catch((error) => {
			report(toFileError(error, path).problem);
			return [];
		});
		for (const child of children.toSorted(byName).reverse())
			pending.push(foundIn(path, name, followed(entry, child), decode));
	}
}

const isHidden = ({ entry, path }: Found): boolean =>
	path !== "" && entry.name.startsWith(".");

function foundIn(
	path: string,
	{ name: folder, problem: above }: UnquotedName,
	entry: DumpEntry,
	decode: Decoder,
): Found {
	const own =
		entry.type === "folder"
			? unquoteName(entry.name, decode)
			: pageNameOf(entry.name, decode);
	const isMisencoded = entry.type !== "other" && entry.isMisencoded === true;
	const problem = above ?? (isMisencoded ? "name-not-utf8" : own.problem);
	return {
		entry,
		path: joinPath(path, entry.name),
		name: {
			name: joinPath(folder, own.name),
			...(problem !== undefined && { problem }),
		},
		folder,
	};
}
