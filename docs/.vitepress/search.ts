/** How the search of the site ranks what it finds. */

/** Options of MiniSearch. VitePress writes their functions into pages as text, so that these use nothing but their arguments. */
export const searchOptions = {
	/**
	 * Generated pages say each name many times: the guide and the specification come before them, and the parser's API before
	 * schemas and the changelog.
	 */
	boostDocument: (id: string): number => {
		if (/\/reference\/(?:schemas|changelog|benchmarks)/.test(id)) return 0.15;
		if (id.includes("/reference/")) return 0.25;
		return id.includes("/moinmoin.html") ? 1.2 : 1;
	},
};
