/** Paths of pages under names that nothing has in the end: deleted pages, and old names. */
import { NumberedNames } from "../bridge/numbered-names";
import { foldName } from "../wiki-map/names/allocate-parts";
import { pagePaths } from "../wiki-map/names/page-paths";
import { SITES } from "../wiki-map/sites";
import { pathRulesOf } from "../wiki-map/survey/build-wiki-map";
import { urlRulesOf } from "../wiki-map/targets";
import type { WikiMap } from "../wiki-map/wiki-map";

/** Gives names their paths: no file is where another one is, or where a folder of another one is. */
export class HistoricalPaths {
	/** Files and folders, as `foldName` gives them. */
	readonly #files = new Set<string>();
	readonly #folders = new Set<string>();
	readonly #paths = new Map<string, string>();
	/** Folders that got a number, as a file has their name. */
	readonly #numbered = new Map<string, string>();
	readonly #numbers = new NumberedNames();
	readonly #extension: string;

	/** @param map of the wiki in the end, whose files keep their paths. */
	constructor(private readonly map: WikiMap) {
		this.#extension = urlRulesOf(map.header).extension;
		for (const { file } of map.pages())
			if (file !== undefined) this.#take(file);
	}

	/** The path of a name: that of the page that has it in the end, or one that no page has. */
	of(name: string): string {
		const [page] = this.map.all(name);
		return page?.file ?? this.historical(name);
	}

	/**
	 * A path that no other name has: this one, or else with a number.
	 *
	 * @param isTaken whether something else is there.
	 */
	free(path: string, isTaken = (_path: string): boolean => false): string {
		const parts = path.split("/");
		const name = parts.pop() ?? "";
		const folder = parts.reduce(
			(above, part) => `${this.#freeFolder(above + part)}/`,
			"",
		);
		const stem = name.slice(0, -this.#extension.length);
		const file = this.#freeName(
			folder + stem,
			this.#extension,
			(each) =>
				this.#files.has(foldName(each)) ||
				this.#folders.has(foldName(each)) ||
				isTaken(each),
		);
		this.#take(file);
		return file;
	}

	/** A path of a name that no page has in the end: another page of that name keeps its own. */
	historical(name: string): string {
		const known = this.#paths.get(name);
		if (known !== undefined) return known;
		const { header } = this.map;
		const [path = ""] = pagePaths([name], pathRulesOf(header));
		const { pages } = SITES[header.site];
		const file = this.free(`${pages}${path}${this.#extension}`);
		this.#paths.set(name, file);
		return file;
	}

	/** A folder that is no file: this one, or else with a number. */
	#freeFolder(path: string): string {
		const key = foldName(path);
		const folder =
			this.#numbered.get(key) ??
			this.#freeName(path, "", (each) => this.#files.has(foldName(each)));
		if (folder !== path) this.#numbered.set(key, folder);
		return folder;
	}

	#freeName(
		stem: string,
		extension: string,
		isTaken: (path: string) => boolean,
	): string {
		const path = stem + extension;
		if (!isTaken(path)) return path;
		return this.#numbers.free(
			foldName(path),
			(number) => `${stem}-${number}${extension}`,
			(each) => !isTaken(each),
		);
	}

	#take(file: string): void {
		const path = foldName(file);
		this.#files.add(path);
		for (
			let end = path.lastIndexOf("/");
			end > 0 && !this.#folders.has(path.slice(0, end));
			end = path.lastIndexOf("/", end - 1)
		)
			this.#folders.add(path.slice(0, end));
	}
}
