/** Files that a reader opens or drops: they are read here and sent nowhere. */
import { errorMessage } from "../../src/error-message";
import type { Playground } from "../panes/pane";
import { archiveKind, hasArchiveName } from "../protocol/archive-kind";
import { byId, onFileChosen } from "./dom";
import { readText } from "./read-text";

/** Maximum size of a file in the editor, in bytes. */
const MAX_FILE = 20_000_000;

/** What files are opened with. */
export interface FileTarget extends Pick<Playground, "ask" | "open" | "say"> {
	/** Shows an archive as a wiki. */
	openArchive(file: File): Promise<void>;
}

/** Lets readers choose files, and drop them anywhere. */
export function enableFiles(target: FileTarget): void {
	onFileChosen(byId("file", HTMLInputElement), (file) =>
		openFile(file, target),
	);
	addEventListener("dragover", (event) => event.preventDefault());
	addEventListener("drop", (event) => {
		const [file] = event.dataTransfer?.files ?? [];
		if (file === undefined) return;
		event.preventDefault();
		openFile(file, target);
	});
}

function openFile(file: File, target: FileTarget): void {
	readFile(file, target).catch((error: unknown) => {
		target.say(`${file.name} cannot be read: ${errorMessage(error)}`);
	});
}

/** Shows a file: an archive as a wiki, any other as a page. */
async function readFile(file: File, target: FileTarget): Promise<void> {
	if (hasArchiveName(file) || (await archiveKind(file)) !== undefined) {
		await target.openArchive(file);
		return;
	}
	if (file.size > MAX_FILE) {
		target.say(
			`${file.name} is too large: ${file.size} bytes, at most ${MAX_FILE}.`,
		);
		return;
	}
	const text = readText(new Uint8Array(await file.arrayBuffer()));
	const pageName = await target.ask("savedPageName", file.name);
	target.open({ text, ...(pageName !== undefined && { pageName }) });
	target.say(`${file.name} is in the editor.`);
}
