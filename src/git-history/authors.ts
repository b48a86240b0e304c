/** Who authors of revisions are in git. */
import type { RevisionRecord } from "../records/records";

type Author = RevisionRecord["author"];

/** A name and an e-mail address. */
export interface Identity {
	name: string;
	email: string;
}

/** Who edits where people are not requested, or where nothing is known of them. */
export const NOBODY: Identity = { name: "wiki", email: "wiki@invalid" };

/** A line of a file of authors is not as it must be. */
export class AuthorsError extends Error {
	override name = "AuthorsError";
}

/**
 * Reads a file of authors, as other converters to git have it: `JaneDoe = Jane Doe <jane@example.org>`. Lines that begin with `#`
 * are comments.
 *
 * @returns identities by the author's name in the wiki.
 * @throws AuthorsError if a line has another form.
 */
export function readAuthors(text: string): Map<string, Identity> {
	const authors = new Map<string, Identity>();
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line.trim() === "" || line.startsWith("#")) continue;
		const [, key, name, email] =
			/^(.+?)\s+=\s+(.*?)\s*<([^<>]*)>\s*$/.exec(line) ?? [];
		if (key === undefined || name === undefined || email === undefined)
			throw new AuthorsError(
				`line ${index + 1} must be NAME = NAME <ADDRESS> (got "${line}")`,
			);
		authors.set(key.trim(), { name, email });
	}
	return authors;
}

/** A file of authors to be filled in. */
export const authorsTemplate = (names: Iterable<string>): string =>
	[...names]
		.sort()
		.map((name) => `${name} = ${name} <>\n`)
		.join("");

/** The name by which a file of authors knows an author; `undefined` if nothing is known. */
export const authorKey = (author: Author): string | undefined =>
	author?.name ?? author?.host ?? author?.address ?? author?.user;

/** Returns who an author is. */
export function identityOf(
	author: Author,
	authors: ReadonlyMap<string, Identity>,
): Identity {
	const key = authorKey(author);
	if (key === undefined) return NOBODY;
	const given = authors.get(key);
	if (given !== undefined) return given;
	const { email = "" } = author ?? {};
	return { name: key, email };
}
