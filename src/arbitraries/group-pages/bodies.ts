/** Content under a heading. */

import fc from "fast-check";
import { sequence } from "../shrinking/sequence";
import { type Build, sometimes } from "./build";
import { type Channel, channel } from "./channels";
import { newGroup } from "./item";
import { linkedItem } from "./labeled-items";
import {
	type Block,
	type Inline,
	type Line,
	linksOf,
	plainText,
} from "./markup";
import type { GroupModel, LinkModel } from "./model";
import { anyGroup, headingItem, namedGroup } from "./nested-items";
import { prose } from "./prose";
import type { Supply, Surroundings } from "./supply";

/** The content of a region, apart from the regions in it. */
export interface Body {
	blocks: Block[];
	groups: GroupModel[];
	description?: string | undefined;
	links: LinkModel[];
}

/** The surroundings of a body: a heading of that name. */
export type Under = Surroundings & { name: string };

export type BodyOf = fc.Arbitrary<Build<Body, Under>>;

/** How much there is of everything. */
export interface Extent {
	size?: fc.SizeForArbitrary;
}

const listOf = (groups: GroupModel[], lines: readonly Line[]): Body => ({
	blocks: lines.length === 0 ? [] : [{ type: "list", lines }],
	groups,
	links: [],
});

const groups = (extent: Extent): BodyOf =>
	sequence(anyGroup(), { maxLength: 4, ...extent }).map((items) => (given) => {
		const built = items.map((item) => item({ ...given, level: 0 }));
		return listOf(
			built.map(({ group }) => group),
			built.flatMap(({ lines }) => lines),
		);
	});

/** One channel item after the other. */
const channels = (extent: Extent): fc.Arbitrary<Build<Channel, Supply>> =>
	fc
		.array(channel(), { minLength: 1, maxLength: 3, ...extent })
		.map((items) => (supply) => {
			const built = items.map((item) => item({ level: 0, supply }));
			return {
				lines: built.flatMap(({ lines }) => lines),
				links: built.flatMap(({ links }) => links),
				contacts: built.flatMap(({ contacts }) => contacts),
			};
		});

/** The channels beside the only group of a region are that group's. */
const groupAndChannels = (extent: Extent): BodyOf =>
	fc.tuple(namedGroup(), channels(extent)).map(([item, more]) => (given) => {
		const { lines, group } = item({ ...given, level: 0 });
		const { links, contacts, lines: others } = more(given.supply);
		const whole = {
			...group,
			links: [...group.links, ...links],
			contacts: [...group.contacts, ...contacts],
		};
		return listOf([whole], [...lines, ...others]);
	});

/** Channels beside no group or beside several are those of a group that has the region's name. */
const channelsOfRegion = (extent: Extent): BodyOf =>
	fc
		.tuple(
			fc.constantFrom(0, 2),
			fc.tuple(linkedItem(), linkedItem()),
			channels(extent),
		)
		.map(([count, items, more]) => (given) => {
			const built = items
				.slice(0, count)
				.map((item) => item({ ...given, level: 0 }));
			const { lines, links, contacts } = more(given.supply);
			const own = newGroup(given, {
				name: given.name,
				nameSource: "region",
				links,
				contacts,
			});
			return listOf(
				[...built.map(({ group }) => group), own],
				[...built.flatMap((item) => item.lines), ...lines],
			);
		});

/** Groups under texts that only introduce them. */
const sections = (): BodyOf =>
	fc
		.tuple(
			sequence(linkedItem(), { maxLength: 1 }),
			sequence(headingItem(), { minLength: 1, maxLength: 2 }),
		)
		.map(([items, headings]) => (given) => {
			const built = [
				...items.map((item) => {
					const { lines, group } = item({ ...given, level: 0 });
					return { lines, groups: [group] };
				}),
				...headings.map((heading) => heading({ ...given, level: 0 })),
			];
			return listOf(
				built.flatMap((each) => each.groups),
				built.flatMap(({ lines }) => lines),
			);
		});

/** Paragraphs that read like items. */
const paragraphs = (): BodyOf =>
	fc
		.array(linkedItem({ prefix: false }), { minLength: 1, maxLength: 2 })
		.map((items) => (given) => {
			const built = items.map((item) => item({ ...given, level: 0 }));
			return {
				blocks: built.map(
					({ lines }): Block => ({
						type: "paragraph",
						content: lines.flatMap(({ content }, at): readonly Inline[] =>
							at === 0 ? content : ["\n", ...content],
						),
					}),
				),
				groups: built.map(({ group }) => group),
				links: [],
			};
		});

/** Prose before or after the rest. */
const withProse = (body: BodyOf): BodyOf =>
	fc
		.tuple(body, sometimes(prose()), fc.boolean())
		.map(([build, words, first]) => (given) => {
			const rest = build(given);
			if (words === undefined) return rest;
			const content = words(given.supply);
			const paragraph: Block = { type: "paragraph", content };
			return {
				...rest,
				blocks: first
					? [paragraph, ...rest.blocks]
					: [...rest.blocks, paragraph],
				description: plainText(content).replaceAll("\n", " "),
				links: linksOf(content),
			};
		});

/** Returns any content that the heading of a place can have. */
export const bodyOfPlace = (extent: Extent): BodyOf =>
	withProse(
		fc.oneof(
			{ weight: 8, arbitrary: groups(extent) },
			{ weight: 2, arbitrary: groupAndChannels(extent) },
			{ weight: 2, arbitrary: channelsOfRegion(extent) },
			sections(),
			paragraphs(),
		),
	);

/** Returns any content that the heading of a section can have, whose name is not that of a group. */
export const bodyOfSection = (extent: Extent): BodyOf =>
	withProse(groups(extent));

/** Channels of the group that the heading names. */
export const bodyOfHeadingGroup = (extent: Extent): BodyOf =>
	channels(extent).map((build) => (given) => {
		const { lines, links, contacts } = build(given.supply);
		const group = newGroup(given, {
			name: given.name,
			nameSource: "heading",
			links,
			contacts,
		});
		return listOf([group], lines);
	});
