/** Items of group pages by themselves: under the heading of a country, as a reader takes them. */
import type { GroupItem } from "../../../src/arbitraries/group-pages/item";
import {
	type Block,
	type Line,
	render,
} from "../../../src/arbitraries/group-pages/markup";
import { Supply } from "../../../src/arbitraries/group-pages/supply";
import { toUserGroupModel } from "../../../src/arbitraries/group-pages/to-model";
import type { Dialect } from "../../../src/ast";
import { parse } from "../../../src/parse";
import { toUserGroups } from "../../../src/usergroups/assemble/to-user-groups";
import { samples } from "../samples";

export const PLACES = ["Hamburg", "Hanoi, Vietnam"] as const;

/** The surroundings of a generated item. */
export const surroundings = (offset = 0) => ({
	supply: new Supply(offset),
	places: PLACES,
	countryCode: "DE",
	level: 0,
});

export const spelled = (
	blocks: readonly Block[],
	dialect: Dialect = "1.9",
): string => render(blocks, { step: 1, gaps: [false] }, dialect);

export const list = (lines: readonly Line[]): Block => ({
	type: "list",
	lines,
});

/** What a reader finds under a heading. */
export const readBody = (
	blocks: readonly Block[],
	dialect: Dialect,
	title = "Germany",
) => {
	const heading: Block = { type: "heading", depth: 1, title };
	const markup = spelled([heading, ...blocks], dialect);
	const model = toUserGroupModel(toUserGroups(parse(markup, { dialect })));
	const [region] = model.regions;
	if (region === undefined) throw new Error(markup);
	return region;
};

/** Items with the group that each means, and how it is spelled, without the spaces of its list. */
export const items = (of: GroupItem, count = 300) =>
	samples(of, count).map((build, offset) => {
		const { lines, group } = build(surroundings(offset));
		return { lines, group, markup: spelled([list(lines)]).trim() };
	});

/** Which of some forms occur nowhere. */
export const missing = (
	texts: readonly string[],
	forms: readonly RegExp[],
): RegExp[] => forms.filter((form) => !texts.some((text) => form.test(text)));
