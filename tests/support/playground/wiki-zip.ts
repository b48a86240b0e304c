/** A small wiki in a zip. */
import { pageFiles, tree, zipOf } from "../dumps/dump-files";
import type { OpenedFile, OpenPlayground } from "./open-playground";

/** Two pages that everybody may read, and one that nobody may read. */
export const wikiZip = async (): Promise<OpenedFile> => ({
	name: "wiki.zip",
	mimeType: "",
	buffer: await zipOf(
		tree({
			...pageFiles(
				"FrontPage",
				"Welcome to\n[[Other]], CategoryHome,\n[[Missing]].",
			),
			...pageFiles("Other", "'''other'''"),
			...pageFiles("Secret", "#acl All:\nsecret [[Hidden]]"),
		}),
	),
});

/** Opens the wiki, and waits until it is shown. */
export async function openWikiZip(playground: OpenPlayground): Promise<void> {
	await playground.openFile(await wikiZip());
	await playground.panel
		.getByText("wiki.zip: everything could be read")
		.waitFor();
}
