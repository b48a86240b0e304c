/** A page of the site that is written from something else than Markdown in `docs/`. */
export interface GeneratedPage {
	/** From `docs/`. */
	path: string;
	markdown: string;
}
