/** The small wiki as records. */
import { rmSync } from "node:fs";
import type {
	ConvertDumpOptions,
	DumpRecord,
	PageRecord,
} from "../../../src/records";
import { convertFrom } from "./record-checks";
import { type Files, tinyWiki, writeFiles } from "./tiny-wiki";

/** Converts the small wiki, or other files. */
export async function convert(
	options: ConvertDumpOptions = {},
	files: Files = tinyWiki,
): Promise<DumpRecord[]> {
	const folder = writeFiles(files);
	try {
		return await convertFrom(folder, options);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

export const pagesOf = (records: readonly DumpRecord[]): PageRecord[] =>
	records.filter((record) => record.type === "page");

export function pageOf(
	records: readonly DumpRecord[],
	name: string,
): PageRecord {
	const found = pagesOf(records).find((page) => page.name === name);
	if (found === undefined) throw new Error(`no page ${name}`);
	return found;
}

export const everything: ConvertDumpOptions = {
	revisions: "all",
	text: true,
	ast: true,
	groups: true,
	includeUnderlay: true,
	includePrivate: true,
	includePeople: true,
};
