/** Items with channels, chapters and headings under them. */

import fc from "fast-check";
import { sequence } from "../shrinking/sequence";
import type { Build } from "./build";
import { nestedChannel } from "./channels";
import type { GroupItem, Item } from "./item";
import {
	addressItem,
	hostItem,
	linkedItem,
	organizerItem,
	placeItem,
} from "./labeled-items";
import type { Line } from "./markup";
import type { GroupModel } from "./model";
import type { Surroundings } from "./supply";
import {
	camelItem,
	camelWithinItem,
	namedItem,
	plainItem,
	proseItem,
} from "./text-items";

type Given = Surroundings & { level: number };

/** Something under an item that becomes part of its group. */
type Under = fc.Arbitrary<
	Build<
		{ lines: Line[] } & Partial<
			Pick<GroupModel, "links" | "contacts" | "chapters">
		>,
		Given
	>
>;

/** Texts that only introduce what is nested in them. */
const HEADINGS = [
	"Regional (by State)",
	"Local (by city)",
	"Cities Communities",
] as const;

/** Groups under a text without links, which is their section. */
export const headingItem = (): fc.Arbitrary<
	Build<{ lines: Line[]; groups: GroupModel[] }, Given>
> =>
	fc
		.record({
			section: fc.constantFrom(...HEADINGS),
			groups: sequence(fc.oneof(linkedItem(), namedItem()), {
				minLength: 2,
				maxLength: 3,
			}),
		})
		.map(({ section, groups }) => (given) => {
			const { level } = given;
			const items = groups.map((group) =>
				group({ ...given, level: level + 1 }),
			);
			return {
				lines: [
					{ level, marker: "*", content: [section] },
					...items.flatMap(({ lines }) => lines),
				],
				groups: items.map(({ group }) => ({ ...group, section })),
			};
		});

const chapter = (): Under =>
	fc
		.oneof({ weight: 4, arbitrary: linkedItem() }, placeItem())
		.map((item) => (given) => {
			const { lines, group } = item(given);
			return { lines, chapters: [group] };
		});

const sectionOfChapters = (): Under =>
	headingItem().map((heading) => (given) => {
		const { lines, groups } = heading(given);
		return { lines, chapters: groups };
	});

/** An item, and what is nested in it. */
const withNested = (base: GroupItem, nested: Under, minLength = 0): GroupItem =>
	fc
		.tuple(base, sequence(nested, { minLength, maxLength: 3 }))
		.map(([build, under]) => (given) => {
			const outer = build(given);
			return under.reduce((item, each): Item => {
				const more = each({ ...given, level: given.level + 1 });
				const { links = [], contacts = [], chapters = [] } = more;
				const { group } = item;
				return {
					lines: [...item.lines, ...more.lines],
					group: {
						...group,
						links: [...group.links, ...links],
						contacts: [...group.contacts, ...contacts],
						chapters: [...group.chapters, ...chapters],
					},
				};
			}, outer);
		});

/** A group with a name of its own. */
export const namedGroup = (): GroupItem =>
	fc.oneof(
		{
			weight: 6,
			arbitrary: withNested(
				linkedItem(),
				fc.oneof({ weight: 3, arbitrary: nestedChannel() }, chapter()),
			),
		},
		{ weight: 3, arbitrary: withNested(namedItem(), nestedChannel()) },
		{ weight: 3, arbitrary: withNested(plainItem(), nestedChannel()) },
		withNested(addressItem(), nestedChannel()),
		proseItem(),
		camelItem(),
		camelWithinItem(),
	);

/** Any item that is a group. */
export const anyGroup = (): GroupItem =>
	fc.oneof(
		{ weight: 8, arbitrary: namedGroup() },
		hostItem(),
		organizerItem(),
		placeItem(),
		withNested(linkedItem(), sectionOfChapters(), 1),
	);
