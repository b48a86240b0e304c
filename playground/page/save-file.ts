/** Gives a text to the reader as a file: nothing is sent. */
import { create } from "./dom";

/** @param type MIME type. */
export function saveFile(name: string, text: string, type: string): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	create("a", { href: url, download: name }).click();
	// The browser has the content by the next task.
	setTimeout(() => URL.revokeObjectURL(url));
}
