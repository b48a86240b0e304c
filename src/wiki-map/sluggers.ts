/** Ids that programs for Markdown give headings, from their texts. */
import GithubSlugger from "github-slugger";

/** Gives the headings of one page their ids, in their order. */
export interface Slugger {
	slug(text: string): string;
}

/** Ids of GitHub, which most others give, too. */
export const githubSlugger = (): Slugger => new GithubSlugger();

/**
 * Ids of Python-Markdown, which MkDocs uses: ASCII letters and digits, repeated ids with `_1`.
 *
 * @example
 * pythonSlugger().slug("Éa, b") // "ea-b"
 */
export function pythonSlugger(): Slugger {
	const taken = new Set<string>();
	return {
		slug(text) {
			const id = text
				.normalize("NFKD")
				.replace(/[^\w\s-]/g, "")
				.trim()
				.toLowerCase()
				.replace(/[-\s]+/g, "-");
			let unique = id;
			for (let number = 1; unique === "" || taken.has(unique); number++)
				unique = `${id}_${number}`;
			taken.add(unique);
			return unique;
		},
	};
}
