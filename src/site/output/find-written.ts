/** Pages that an earlier run has written: they are not converted again. */
import type { Job } from "../../records/threads/job";
import type { SitePage } from "../threads/site-job";
import type { EarlierPage, SiteRun } from "./site-run";
import { isIntact } from "./written-files";

/** A page, converted, or as an earlier run has written it. */
export interface WrittenPage extends SitePage {
	earlier?: EarlierPage;
}

/**
 * Returns what an earlier run has made of a page, if its file is as it was.
 *
 * @param folder of the site.
 */
export async function findWritten(
	job: Job,
	run: SiteRun,
	folder: string,
): Promise<WrittenPage | undefined> {
	const earlier = await run.find({ job });
	const isThere =
		earlier !== undefined &&
		(earlier.file === undefined || (await isIntact(folder, earlier.file)));
	return isThere ? { ...earlier.page, earlier } : undefined;
}
