/** Headings, and the regions that they make. */

import fc from "fast-check";
import type { RegionKind } from "../../usergroups/result/schema";
import { sequence } from "../shrinking/sequence";
import {
	type BodyOf,
	bodyOfHeadingGroup,
	bodyOfPlace,
	bodyOfSection,
	type Extent,
} from "./bodies";
import { type Build, sometimes } from "./build";
import type { Block } from "./markup";
import type { RegionModel } from "./model";
import { OUTERMOST, type Place } from "./places";
import type { Supply } from "./supply";

/** The surroundings of a heading. */
interface Outer {
	supply: Supply;
	depth: number;
	countryCode?: string | undefined;
}

/** A region that is still to be put somewhere, so many levels deeper than what is around it. */
export interface RegionBuild {
	step: number;
	/** Whether its name means nothing outside of its country. */
	needsCountry: boolean;
	inner: readonly RegionBuild[];
	build: Build<{ blocks: Block[]; region: RegionModel }, Outer>;
}

type RegionOf = fc.Arbitrary<RegionBuild>;

const NOTES = ["west to east", "by name", "see also the archive"] as const;

const note = (kind: RegionKind) =>
	kind === "section"
		? fc.constant(undefined)
		: sometimes(
				fc.record({
					text: fc.constantFrom(...NOTES),
					gap: fc.constantFrom(" ", ""),
				}),
			);

/** A heading's parent is the nearest shallower one above it; so deeper children have to be before shallower ones. */
export const byStep = (regions: readonly RegionBuild[]): RegionBuild[] =>
	regions.toSorted((first, second) => second.step - first.step);

/** The regions in others without those around them, for shrinking; states stay in their countries. */
export const unwrapRegions = (regions: readonly RegionBuild[]): RegionBuild[] =>
	regions.flatMap((region) => {
		const inner = region.inner.filter(({ needsCountry }) => !needsCountry);
		return inner.length === 0 ? [region] : inner;
	});

function regionOf(
	place: Place,
	body: BodyOf,
	inner: fc.Arbitrary<RegionBuild[]>,
	maxStep: number,
): RegionOf {
	return fc
		.record({
			body,
			inner,
			note: note(place.kind),
			hasAlias: fc.boolean(),
			step: fc.integer({ min: 1, max: maxStep }),
		})
		.map(({ body, inner, note, hasAlias, step }) => ({
			step,
			needsCountry: place.kind === "subdivision",
			inner,
			build: (outer) => {
				const { name, kind, code, countryCode = outer.countryCode } = place;
				const aliases = hasAlias ? [...(place.aliases ?? [])] : [];
				const depth = outer.depth + step;
				const { supply } = outer;
				const { places } = place;
				const { blocks, ...said } = body({ supply, places, countryCode, name });
				const built = byStep(inner).map(({ build }) =>
					build({ supply, depth, countryCode }),
				);
				const title = [name, ...aliases].join("/");
				return {
					blocks: [
						{
							type: "heading",
							depth,
							title:
								note === undefined
									? title
									: `${title}${note.gap}(${note.text})`,
						},
						...blocks,
						...built.flatMap((each) => each.blocks),
					],
					region: {
						name,
						aliases,
						...(note !== undefined && { note: note.text }),
						kind,
						code,
						depth,
						...said,
						regions: built.map(({ region }) => region),
					},
				};
			},
		}));
}

/** Headings that name a group. */
const HEADING_GROUPS = [
	"Zope and Python User Group",
	"Pythonistas Meetup Group",
] as const;

const headingGroup = (extent: Extent): RegionOf =>
	fc.oneof(
		...HEADING_GROUPS.map((name) =>
			regionOf(
				{ name, kind: "section", places: [], inner: [] },
				bodyOfHeadingGroup(extent),
				fc.constant([]),
				1,
			),
		),
	);

/** The region of a place, at most `levels` deep. */
function regionOfPlace(place: Place, extent: Extent, levels: number): RegionOf {
	const isPlace = place.kind !== "section";
	const children = [
		...(isPlace ? [{ weight: 1, arbitrary: headingGroup(extent) }] : []),
		...place.inner.map((each) => ({
			weight: 3,
			arbitrary: regionOfPlace(each, extent, levels - 1),
		})),
	];
	return regionOf(
		place,
		isPlace ? bodyOfPlace(extent) : bodyOfSection(extent),
		levels === 1 || !isPlace
			? fc.constant([])
			: sequence(fc.oneof(...children), {
					maxLength: place.kind === "world-region" ? 2 : 1,
					...extent,
				}),
		levels === 1 ? 1 : 2,
	);
}

/** Returns an outermost region. */
export const region = (extent: Extent): RegionOf =>
	fc.oneof(...OUTERMOST.map((place) => regionOfPlace(place, extent, 3)));
