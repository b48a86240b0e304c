/** A page in the fragment of a URL, compressed: it is never sent to a server. */
import { dialectNames } from "../../grammar/dialect-names";
import type { Page } from "../protocol/requests";

/** What a link shows. */
export interface SharedState extends Page {
	/** Id of the tab. */
	tab: string;
}

/** Maximum length of a fragment that is written or read, in characters: every browser takes it, and most programs that links are pasted into. */
const MAX_LENGTH = 30_000;

/** Length from which on trackers of bugs, chats and mail cut links, in characters. */
const LONG = 8000;

/** Maximum size of what a fragment unpacks to, in bytes: a small one may hold a text that stops the page for seconds. */
const MAX_TEXT = 200_000;

const VERSION = "1";

/** Says why a page cannot be in a link, or a link cannot be opened. */
export class TooLongError extends RangeError {
	override name = "TooLongError";
}

/** What readers can do without a link. */
const INSTEAD = '"Save file" makes a file to attach instead';

const tooLong = (size: string): TooLongError =>
	new TooLongError(`the page is too long for a link: ${size}; ${INSTEAD}`);

/** Whether a fragment is so long that not every program keeps its link whole. */
export const isLong = ({ length }: string): boolean => length > LONG;

/** Says what to do with the link of such a fragment. */
export const longLinkWarning = ({ length }: string): string =>
	`It has ${length} characters, and many programs cut a link of more than ${LONG}: ${INSTEAD}.`;

/**
 * Writes a page as a fragment, without the `#`.
 *
 * @throws TooLongError if it is too long for a link.
 */
export async function writeFragment(state: SharedState): Promise<string> {
	const { text, dialect, pageName, tab } = state;
	// JSON keeps halves of surrogate pairs, which UTF-8 has not.
	const bytes = new TextEncoder().encode(
		JSON.stringify([text, dialect, pageName, tab]),
	);
	if (bytes.length > MAX_TEXT)
		throw tooLong(`${bytes.length} bytes, at most ${MAX_TEXT}`);
	const packed = await transform(bytes, new CompressionStream("deflate-raw"));
	const fragment = `${VERSION}${toBase64Url(packed)}`;
	if (fragment.length > MAX_LENGTH)
		throw tooLong(
			`${fragment.length} characters when compressed, at most ${MAX_LENGTH}`,
		);
	return fragment;
}

/**
 * Reads a fragment.
 *
 * @param fragment without the `#`.
 * @returns the page; `undefined` if it is not what `writeFragment` writes.
 * @throws TooLongError if it is longer than what `writeFragment` writes, or holds a longer text.
 */
export async function readFragment(
	fragment: string,
): Promise<SharedState | undefined> {
	if (!fragment.startsWith(VERSION)) return undefined;
	if (fragment.length > MAX_LENGTH)
		throw new TooLongError(
			`it has ${fragment.length} characters, at most ${MAX_LENGTH} are read`,
		);
	try {
		const bytes = await transform(
			fromBase64Url(fragment.slice(VERSION.length)),
			new DecompressionStream("deflate-raw"),
		);
		return toState(JSON.parse(new TextDecoder().decode(bytes)));
	} catch (error) {
		if (error instanceof TooLongError) throw error;
		return undefined;
	}
}

function toState(value: unknown): SharedState | undefined {
	if (!Array.isArray(value) || value.length !== 4) return undefined;
	if (!value.every((each) => typeof each === "string")) return undefined;
	const [text = "", written, pageName = "", tab = ""]: string[] = value;
	const dialect = [...dialectNames, "auto" as const].find(
		(each) => each === written,
	);
	return dialect && { text, dialect, pageName, tab };
}

/** Sends bytes through a stream; more than a text may have are a TooLongError. */
async function transform(
	bytes: Uint8Array<ArrayBuffer>,
	stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
	const output = new Blob([bytes]).stream().pipeThrough(stream);
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	let length = 0;
	const reader = output.getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		length += value.length;
		if (length > MAX_TEXT) {
			await reader.cancel();
			throw new TooLongError(`its page has more than ${MAX_TEXT} bytes`);
		}
		chunks.push(value);
	}
	return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
	let binary = "";
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary)
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replaceAll("=", "");
}

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(
		atob(text.replaceAll("-", "+").replaceAll("_", "/")),
		(character) => character.charCodeAt(0),
	);
