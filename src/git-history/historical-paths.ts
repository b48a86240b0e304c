/** Paths of pages under names that nothing has in the end: deleted pages, and old names. */
import { pagePaths } from "../wiki-map/names/page-paths";
import { SITES } from "../wiki-map/sites";
import { pathRulesOf } from "../wiki-map/survey/build-wiki-map";
import { urlRulesOf } from "../wiki-map/targets";
import type { WikiMap } from "../wiki-map/wiki-map";

/** Gives names their paths. */
export class HistoricalPaths {
	readonly #taken = new Set<string>();
	readonly #paths = new Map<string, string>();

	/** @param map of the wiki in the end, whose files keep their paths. */
	constructor(private readonly map: WikiMap) {
		for (const { file } of map.pages())
			if (file !== undefined) this.#taken.add(fold(file));
	}

	/** The path of a name: that of the page that has it in the end, or one that no page has. */
	of(name: string): string {
		const [page] = this.map.all(name);
		return page?.file ?? this.historical(name);
	}

	/** A path of a name that no page has in the end: another page of that name keeps its own. */
	historical(name: string): string {
		const known = this.#paths.get(name);
		if (known !== undefined) return known;
		const { header } = this.map;
		const { pages } = SITES[header.site];
		const { extension } = urlRulesOf(header);
		const [path = ""] = pagePaths([name], pathRulesOf(header));
		let file = `${pages}${path}${extension}`;
		for (let number = 2; this.#taken.has(fold(file)); number++)
			file = `${pages}${path}-${number}${extension}`;
		this.#taken.add(fold(file));
		this.#paths.set(name, file);
		return file;
	}
}

/** The same for paths that are one file where case is ignored. */
const fold = (path: string): string => path.normalize("NFC").toLowerCase();
