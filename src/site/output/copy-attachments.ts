/** The files that are attached to a page, copied to the output. */
import { FileError } from "../../dump/dump-error";
import type { DumpPage } from "../../dump/pages/page";
import type { Accounts } from "../../records/accounts/accounts";
import type { MappedFile, MappedPage } from "../../wiki-map/schema";
import type { SiteFolder } from "./site-folder";

/** What became of attachments; those that failed could not be read or had changed since the map was made. */
export interface AttachmentCounts {
	copied: number;
	failed: number;
	bytes: number;
}

/** Where attachments go, and who counts them. */
export interface AttachmentOutput {
	folder: SiteFolder;
	/** Gets problems of files. */
	accounts: Accounts;
	counts: AttachmentCounts;
	/** The path of a file in the folder; `undefined` if it has none. */
	pathOf: (file: MappedFile) => string | undefined;
	/** Whether files that are there already are those of an earlier run. */
	isResumed: boolean;
}

/**
 * Copies the attachments of a page that are in its entry. Files that cannot be read are counted as failed.
 *
 * @throws OutputError if a file cannot be written.
 */
export async function copyAttachments(
	page: DumpPage,
	entry: MappedPage | undefined,
	{ folder, accounts, counts, pathOf, isResumed }: AttachmentOutput,
): Promise<void> {
	for (const attachment of page.attachments) {
		const mapped = entry?.attachments?.find(
			({ name }) => name === attachment.name,
		);
		const file = mapped && pathOf(mapped);
		if (mapped === undefined || file === undefined) continue;
		const expected = { ...mapped, file };
		try {
			const isThere = isResumed && (await folder.keep(expected));
			if (isThere || (await folder.copy(attachment, expected))) {
				counts.copied++;
				counts.bytes += expected.size;
			} else counts.failed++;
		} catch (error) {
			// What cannot be written ends the run: the disk may be full.
			if (!(error instanceof FileError)) throw error;
			counts.failed++;
			accounts.addError(error.problem, page.name);
		}
	}
}
