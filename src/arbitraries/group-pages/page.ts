/** Whole pages that list user groups, with what they say. */

import fc from "fast-check";
import { Signature } from "../../arguments/signature";
import { optionsOf } from "../../arguments/value-checks";
import type { Dialect } from "../../ast";
import { SIZE } from "../options";
import { sequence } from "../shrinking/sequence";
import { withSimplerForms } from "../shrinking/simpler-forms";
import type { Extent } from "./bodies";
import { type Build, sometimes } from "./build";
import { type Content, contentOfKind } from "./kinds";
import { type Block, linksOf, plainText, render } from "./markup";
import type { PageModel } from "./model";
import { prose } from "./prose";
import { byStep, region, unwrapRegions } from "./regions";
import { Supply } from "./supply";

/** A page in both dialects, and the tree that a careful curator reads off either. */
export interface UserGroupPage {
	model: PageModel;
	markup: Record<Dialect, string>;
}

const CATEGORIES = ["CategoryUsergroups", "CategoryAroundTheWorld"] as const;

const userGroupPageSignature = new Signature("userGroupPage", {
	extent: optionsOf<Extent>({ size: SIZE }),
});

/**
 * Pages that list user groups (`docs/usergroups.md`), with nothing on them whose meaning is in doubt, in the markup of
 * both dialects. The model is the tree of groups that the page means, as `toUserGroupModel` gives it of a real tree.
 *
 * @param extent `size`: how many regions and items there are, as in fast-check, whose default applies.
 * @returns pages that shrink to one heading.
 * @example
 * fc.assert(fc.property(userGroupPage(), ({ markup, model }) => {
 *   const tree = toUserGroups(parse(markup["1.9"], { dialect: "1.9" }));
 *   expect(toUserGroupModel(tree)).toEqual(model);
 * }));
 */
export const userGroupPage = (
	extent: Extent = {},
): fc.Arbitrary<UserGroupPage> => {
	userGroupPageSignature.check(extent);
	return fc
		.record({
			offset: fc.nat({ max: 30 }),
			language: sometimes(fc.constantFrom("en", "pt", "es", "de", "fr")),
			intro: sometimes(prose()),
			content: fc.oneof(
				{ weight: 3, arbitrary: contentOfRegions(extent) },
				{ weight: 1, arbitrary: contentOfKind() },
			),
			categories: fc.subarray([...CATEGORIES]),
			step: fc.constantFrom<1 | 2>(1, 2),
			gaps: sequence(fc.boolean(), { minLength: 1, maxLength: 5 }),
		})
		.map(({ offset, content, step, gaps, ...page }) => {
			const supply = new Supply(offset);
			const intro = page.intro?.(supply);
			const built = content(supply);
			const { language, categories } = page;
			const blocks: Block[] = [
				...raw(language === undefined ? [] : [`#language ${language}`]),
				...(intro === undefined
					? []
					: [{ type: "paragraph" as const, content: intro }]),
				...built.blocks,
				...raw(categories.length === 0 ? [] : ["----", categories.join(" ")]),
			];
			const layout = { step, gaps };
			return {
				model: withoutUndefined({
					language,
					categories,
					intro: {
						text:
							intro === undefined
								? undefined
								: plainText(intro).replaceAll("\n", " "),
						links: linksOf(intro ?? []),
					},
					regions: built.regions,
					groups: [],
				}),
				markup: {
					"1.5": render(blocks, layout, "1.5"),
					"1.9": render(blocks, layout, "1.9"),
				},
			};
		});
};

/** A model without the keys of fields that are `undefined`, which trees do not have either. */
const withoutUndefined = (model: PageModel): PageModel =>
	JSON.parse(JSON.stringify(model));

/** Regions of places, the first of them perhaps twice. */
const contentOfRegions = (
	extent: Extent,
): fc.Arbitrary<Build<Content, Supply>> =>
	fc
		.record({
			regions: withSimplerForms(
				sequence(region(extent), { minLength: 1, maxLength: 2, ...extent }),
				unwrapRegions,
				(regions) => unwrapRegions(unwrapRegions(regions)),
			),
			hasTwin: sometimes(fc.constant(true)),
		})
		.map(({ regions, hasTwin }) => (supply) => {
			const twins = hasTwin === true ? regions.slice(0, 1) : [];
			const built = byStep([...twins, ...regions]).map(({ build }) =>
				build({ supply, depth: 0 }),
			);
			return {
				blocks: built.flatMap(({ blocks }) => blocks),
				regions: built.map((each) => each.region),
			};
		});

const raw = (lines: readonly string[]): Block[] =>
	lines.map((text) => ({ type: "raw", text }));
