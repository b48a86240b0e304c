/** Which page is at which path, commit by commit. */
import type { FileChange } from "./fast-import";
import type { HistoricalPaths } from "./historical-paths";
import type { HistoryEvent, HistoryPage } from "./history-pages";

type RevisionEvent = Extract<HistoryEvent, { type: "revision" }>;

/** A page, and where it goes. */
interface Move {
	page: HistoryPage;
	path: string;
}

/** Follows pages through renames. */
export class WorkingTree {
	/** The page at each path. */
	readonly #owners = new Map<string, HistoryPage>();
	/** The path of each page that is there. */
	readonly #paths = new Map<HistoryPage, string>();
	/** The id of the last revision that is written of each page. */
	readonly #revisions = new Map<HistoryPage, string>();

	constructor(private readonly paths: HistoricalPaths) {}

	/** Puts a page where an earlier run has left it. */
	restore({ page, id }: RevisionEvent, path: string): void {
		this.#revisions.set(page, id);
		this.#move({ page, path });
	}

	/** Whether a page is at a path. */
	has(path: string): boolean {
		return this.#owners.has(path);
	}

	/** What must happen before a revision is written, and where it is written. */
	place(event: RevisionEvent): { changes: FileChange[]; path: string } {
		const { page } = event;
		const path = this.#pathOf(event);
		const changes: FileChange[] = [];
		for (const move of this.#movesTo({ page, path })) {
			const from = this.#paths.get(move.page);
			if (from !== undefined && from !== move.path)
				changes.push({ type: "rename", from, to: move.path });
			this.#move(move);
		}
		this.#revisions.set(page, event.id);
		return { changes, path };
	}

	/** What happens when a page is deleted. */
	remove(page: HistoryPage): FileChange[] {
		const path = this.#paths.get(page);
		if (path === undefined) return [];
		this.#leave(page);
		this.#paths.delete(page);
		this.#revisions.delete(page);
		return [{ type: "delete", path }];
	}

	/** Where each page is, by the id of its last revision. */
	*places(): Generator<{ id: string; path: string }> {
		for (const [page, id] of this.#revisions) {
			const path = this.#paths.get(page);
			if (path !== undefined) yield { id, path };
		}
	}

	/** The newest revision is at the path of the end; another one is not at that of another page. */
	#pathOf({ page, nameThen, revision }: RevisionEvent): string {
		if (revision.revision === page.newest || nameThen === page.name)
			return page.path;
		const path = this.paths.of(nameThen);
		const owner = this.#owners.get(path);
		return owner === undefined || owner === page ? path : page.path;
	}

	/**
	 * The moves after which a page is at a path, in an order in which none of them overwrites a file. Another page may be there, by times
	 * that are not right, or as an earlier run named pages: it goes where it belongs in the end, and so does one that is there.
	 */
	#movesTo(first: Move): Move[] {
		const moves = [first];
		const targets = new Set([first.path]);
		const moving = new Set([first.page]);
		for (let { path } = first; ; ) {
			const page = this.#owners.get(path);
			if (page === undefined || moving.has(page)) break;
			moving.add(page);
			path = targets.has(page.path) ? this.#freePath(path) : page.path;
			targets.add(path);
			moves.push({ page, path });
		}
		const last = moves.at(-1);
		const waiting = last && this.#owners.get(last.path);
		moves.reverse();
		// Pages that change their places: one of them makes way for a moment.
		return waiting !== undefined && waiting !== last?.page
			? [{ page: waiting, path: this.#freePath(waiting.path) }, ...moves]
			: moves;
	}

	#freePath(path: string): string {
		return this.paths.free(path, (each) => this.#owners.has(each));
	}

	#move({ page, path }: Move): void {
		this.#leave(page);
		this.#owners.set(path, page);
		this.#paths.set(page, path);
	}

	#leave(page: HistoryPage): void {
		const path = this.#paths.get(page);
		if (path !== undefined && this.#owners.get(path) === page)
			this.#owners.delete(path);
	}
}
