/** Searches for the pages of a category, as pages of categories have them. */
import type { ListItem } from "../../ast";
import type { MacroHandler } from "../../bridge/options";
import type { WikiMap } from "../../wiki-map/wiki-map";

const membersOf = new WeakMap<WikiMap, ReadonlyMap<string, string[]>>();

/** Returns the pages of each category by their names, from one pass over the map. */
function categoriesOf(map: WikiMap): ReadonlyMap<string, string[]> {
	const known = membersOf.get(map);
	if (known !== undefined) return known;
	const members = new Map<string, string[]>();
	for (const { name, file, categories = [] } of map.pages()) {
		if (file === undefined) continue;
		for (const category of categories) {
			const names = members.get(category) ?? [];
			if (name !== category) names.push(name);
			members.set(category, names);
		}
	}
	membersOf.set(map, members);
	return members;
}

/** The category that a search is for: `category:Name`, its name alone, or without arguments that of the page. */
function categoryIn(
	args: string,
	pageName: string | undefined,
): string | undefined {
	const term = args.trim().replace(/^(["'])(.*)\1$/s, "$2");
	return term === "" ? pageName : term.replace(/^category:/i, "");
}

/** Expands to a list of the pages of a category. Searches for anything else stay as they are. */
const search =
	(map: WikiMap): MacroHandler =>
	({ args = "" }, { pageName }) => {
		const category = categoryIn(args, pageName);
		const names =
			category === undefined ? undefined : categoriesOf(map).get(category);
		if (names === undefined || names.length === 0) return undefined;
		return [
			{
				type: "list",
				ordered: false,
				children: names.map(
					(page): ListItem => ({
						type: "listItem",
						marker: true,
						children: [
							{
								type: "paragraph",
								children: [
									{
										type: "pageLink",
										page,
										children: [{ type: "text", value: page }],
									},
								],
							},
						],
					}),
				),
			},
		];
	};

/** Returns the handlers of the macros that search. */
export const searchMacros = (
	map: WikiMap,
): Readonly<Record<string, MacroHandler>> => ({
	FullSearch: search(map),
	FullSearchCached: search(map),
});
