/** Paths of pages under names that nothing has in the end: deleted pages, and old names. */
import { foldName } from "../wiki-map/names/allocate-parts";
import { pagePaths } from "../wiki-map/names/page-paths";
import { SITES } from "../wiki-map/sites";
import { pathRulesOf } from "../wiki-map/survey/build-wiki-map";
import { urlRulesOf } from "../wiki-map/targets";
import type { WikiMap } from "../wiki-map/wiki-map";

/** Gives names their paths. */
export class HistoricalPaths {
	readonly #taken = new Set<string>();
	readonly #paths = new Map<string, string>();
	/** The next number of a path, so that many names of one path do not take quadratic time. */
	readonly #numbers = new Map<string, number>();
	readonly #extension: string;

	/** @param map of the wiki in the end, whose files keep their paths. */
	constructor(private readonly map: WikiMap) {
		this.#extension = urlRulesOf(map.header).extension;
		for (const { file } of map.pages())
			if (file !== undefined) this.#taken.add(foldName(file));
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
		const stem = path.slice(0, -this.#extension.length);
		const key = foldName(path);
		let file = path;
		let number = this.#numbers.get(key) ?? 2;
		while (this.#taken.has(foldName(file)) || isTaken(file))
			file = `${stem}-${number++}${this.#extension}`;
		this.#numbers.set(key, number);
		this.#taken.add(foldName(file));
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
}
