/** Which page is at which path, commit by commit. */
import type { FileChange } from "./fast-import";
import type { HistoricalPaths } from "./historical-paths";
import type { HistoryEvent, HistoryPage } from "./history-pages";

type RevisionEvent = Extract<HistoryEvent, { type: "revision" }>;

/** Follows pages through renames. */
export class WorkingTree {
	/** The page at each path. */
	readonly #owners = new Map<string, HistoryPage>();
	/** The path of each page that is there. */
	readonly #paths = new Map<HistoryPage, string>();

	constructor(private readonly paths: HistoricalPaths) {}

	/** What must happen before a revision is written, and where it is written. */
	place(event: RevisionEvent): { changes: FileChange[]; path: string } {
		const { page } = event;
		const path = this.#pathOf(event);
		const changes: FileChange[] = [];
		const owner = this.#owners.get(path);
		if (owner !== undefined && owner !== page) {
			// By times that are not right, two pages have the name at once: the other one goes where it belongs in the end.
			changes.push({ type: "rename", from: path, to: owner.path });
			this.#move(owner, owner.path);
		}
		const before = this.#paths.get(page);
		if (before !== undefined && before !== path)
			changes.push({ type: "rename", from: before, to: path });
		this.#move(page, path);
		return { changes, path };
	}

	/** What happens when a page is deleted. */
	remove(page: HistoryPage): FileChange[] {
		const path = this.#paths.get(page);
		if (path === undefined) return [];
		this.#owners.delete(path);
		this.#paths.delete(page);
		return [{ type: "delete", path }];
	}

	/** The newest revision is at the path of the end; another one is not at that of another page. */
	#pathOf({ page, nameThen, revision }: RevisionEvent): string {
		if (revision.revision === page.newest || nameThen === page.name)
			return page.path;
		const path = this.paths.of(nameThen);
		const owner = this.#owners.get(path);
		return owner === undefined || owner === page ? path : page.path;
	}

	#move(page: HistoryPage, path: string): void {
		const before = this.#paths.get(page);
		if (before !== undefined) this.#owners.delete(before);
		this.#owners.set(path, page);
		this.#paths.set(page, path);
	}
}
