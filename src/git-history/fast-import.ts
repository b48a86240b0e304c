/** The stream that `git fast-import` reads. */
import { FileError } from "../dump/dump-error";

/** Who did something, and when. */
export interface Signature {
	name: string;
	email: string;
	/** Seconds since 1970. */
	seconds: number;
}

/** What a commit does to a file. */
export type FileChange =
	| { type: "rename"; from: string; to: string }
	| { type: "delete"; path: string }
	| { type: "write"; path: string; content: string }
	| {
			type: "copy";
			path: string;
			/** The file of the dump. */
			source: string;
			size: number;
			chunks: () => AsyncIterable<Uint8Array>;
	  };

/** A commit. */
export interface Commit {
	/** Name of the branch. */
	branch: string;
	/** Number of the mark. */
	mark: number;
	author: Signature;
	committer: Signature;
	message: string;
	/** Whether it follows the last commit of the branch, which an earlier run has made. */
	isContinuation: boolean;
	changes: readonly FileChange[];
}

/** Begins a stream whose end must be there: git imports nothing of one that breaks off. */
export const STREAM_START = "feature done\n";
export const STREAM_END = "done\n";

/**
 * Writes a commit.
 *
 * @throws FileError if a file of the dump cannot be read, or has another size than before.
 */
export async function* commitChunks(
	commit: Commit,
): AsyncGenerator<string | Uint8Array> {
	const ref = `refs/heads/${commit.branch}`;
	yield `commit ${ref}\nmark :${commit.mark}\n${signature("author", commit.author)}${signature("committer", commit.committer)}${data(withoutNul(commit.message))}${
		commit.isContinuation ? `from ${ref}^0\n` : ""
	}`;
	for (const change of commit.changes) yield* changeChunks(change);
	yield "\n";
}

async function* changeChunks(
	change: FileChange,
): AsyncGenerator<string | Uint8Array> {
	switch (change.type) {
		case "rename":
			yield `R ${quotePath(change.from)} ${quotePath(change.to)}\n`;
			return;
		case "delete":
			yield `D ${quotePath(change.path)}\n`;
			return;
		case "write":
			yield `M 100644 inline ${quotePath(change.path)}\n${data(change.content)}`;
			return;
		case "copy": {
			yield `M 100644 inline ${quotePath(change.path)}\ndata ${change.size}\n`;
			let size = 0;
			for await (const chunk of change.chunks()) {
				size += chunk.length;
				yield chunk;
			}
			if (size !== change.size)
				throw new FileError(
					"file-changed",
					change.source,
					`must have ${change.size} bytes (got ${size})`,
				);
			yield "\n";
		}
	}
}

const data = (text: string): string =>
	`data ${Buffer.byteLength(text)}\n${text}\n`;

const signature = (
	role: "author" | "committer",
	{ name, email, seconds }: Signature,
): string =>
	`${role} ${withoutMarks(name)} <${withoutMarks(email)}> ${seconds} +0000\n`;

/** Messages end at the first NUL for git. */
const withoutNul = (text: string): string => text.replaceAll("\0", "\uFFFD");

/** Names cannot have what ends them. */
const withoutMarks = (text: string): string =>
	text
		// biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids NUL, and line ends would end the line.
		.replace(/[<>\u0000-\u001F\u007F]+/g, " ")
		.trim();

const ESCAPES: Readonly<Record<string, string>> = {
	"\\": "\\\\",
	'"': '\\"',
	"\n": "\\n",
};

/** Paths with anything but letters, digits and a few signs are between quotes. */
const quotePath = (path: string): string =>
	/^[\w./-]+$/.test(path)
		? path
		: `"${path.replace(/[\\"\n]/g, (character) => ESCAPES[character] ?? character)}"`;
