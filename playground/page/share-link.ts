/** Puts a page into the address bar. */
import { errorMessage } from "../../src/error-message";
import {
	isLong,
	longLinkWarning,
	type SharedState,
	writeFragment,
} from "../share/fragment";

/** Writes the link of a page, copies it, and returns what there is to say about it. */
export async function shareLink(state: SharedState): Promise<string> {
	let fragment: string;
	try {
		fragment = await writeFragment(state);
	} catch (error) {
		return `No link: ${errorMessage(error)}.`;
	}
	history.replaceState(undefined, "", `#${fragment}`);
	const where = (await copy(location.href))
		? "The link is in the address bar and the clipboard."
		: "The link is in the address bar; the browser does not allow to copy it.";
	return isLong(fragment) ? `${where} ${longLinkWarning(fragment)}` : where;
}

/** Copies a text, and returns whether the browser allows that: without encryption there is no clipboard. */
async function copy(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
