/** Items that hold nothing but channels. */

import fc from "fast-check";
import { sequence } from "../shrinking/sequence";
import { type Build, cyclic, pick } from "./build";
import {
	type ChannelWords,
	FOREIGN,
	LABELED,
	NESTED_ONLY,
	SPELLED,
} from "./channel-words";
import { type Inline, type Line, linksOf, type Written } from "./markup";
import type { ContactModel, LinkModel } from "./model";
import type { Supply } from "./supply";

/** What a channel item says and means. */
export interface Channel {
	lines: Line[];
	links: LinkModel[];
	contacts: ContactModel[];
}

/** A link with a channel word for a label. */
export const labeled = (
	of: readonly ChannelWords[] = [...LABELED, ...FOREIGN],
): fc.Arbitrary<Build<Written, Supply>> =>
	fc
		.tuple(pick(of), fc.nat({ max: 3 }))
		.map(([{ kind, words, url }, at]) => (supply) => ({
			link: {
				url: url(supply.word()),
				label: cyclic(words, at),
				kind,
			},
		}));

const oneLine =
	(content: readonly Inline[], contacts: ContactModel[] = []) =>
	(level: number): Channel => ({
		lines: [{ level, marker: "*", content }],
		links: linksOf(content),
		contacts,
	});

type Item = fc.Arbitrary<
	Build<Channel, { level: number; supply: Supply; marker?: "." }>
>;

/** `[[url|Mailing List]]`, also in bold or underlined. */
const label = (of?: readonly ChannelWords[]): Item =>
	fc.tuple(labeled(of), fc.constantFrom("", "'''", "__", "''")).map(
		([link, mark]) =>
			({ level, supply }) =>
				oneLine([mark, link(supply), mark])(level),
	);

/** A channel in running text: its word, its address and its kind. */
const inText = () =>
	fc
		.tuple(pick(SPELLED), fc.nat({ max: 2 }))
		.map(([{ words, ...rest }, at]) => ({
			...rest,
			word: cyclic(words, at),
		}));

/** `Google Group: url`. */
const spelled = (): Item =>
	inText().map(({ kind, word, url }) => ({ level, supply }) => {
		const link = { url: url(supply.word()), kind };
		return oneLine([`${word}: `, { link, bare: true }])(level);
	});

/** An address and nothing else. */
const address = (): Item =>
	fc
		.tuple(pick(SPELLED), fc.boolean())
		.map(([{ kind, url }, bare]) => ({ level, supply }) => {
			const link = { url: url(supply.word()), kind };
			return oneLine([{ link, bare }])(level);
		});

/** `Website:`, with the addresses under it. */
const introduced = (): Item =>
	fc
		.tuple(inText(), fc.integer({ min: 1, max: 2 }), fc.boolean())
		.map(([{ kind, word, url }, count, bare]) => ({ level, supply }) => {
			const links = Array.from({ length: count }, () => ({
				url: url(supply.word()),
				kind,
			}));
			return {
				lines: [
					{ level, marker: "*", content: [`${word}:`] },
					...links.map(
						(link): Line => ({
							level: level + 1,
							marker: "*",
							content: [{ link, bare }],
						}),
					),
				],
				links,
				contacts: [],
			};
		});

/** `IRC: #name`. */
const chatRoom = (): Item =>
	fc.constant(({ level, supply }) => {
		const irc = `#${supply.word()}`;
		return oneLine([`IRC: ${irc}`], [{ irc }])(level);
	});

/** A mailing list that one writes to. */
const letterBox = (): Item =>
	fc.constant(({ level, supply }) => {
		const email = `list@${supply.word()}.example.org`;
		const link = {
			url: `mailto:${email}`,
			label: "Mailing List",
			kind: "email" as const,
		};
		return oneLine([{ link }], [{ email }])(level);
	});

/** Several channels in one item, or on an unbulleted line. */
export const series = (): fc.Arbitrary<Build<Inline[], Supply>> =>
	fc
		.tuple(
			sequence(labeled(), { minLength: 2, maxLength: 3 }),
			fc.constantFrom(", ", " - ", " ", " and "),
		)
		.map(
			([links, separator]) =>
				(supply) =>
					links.flatMap((link, at) => [
						...(at === 0 ? [] : [separator]),
						link(supply),
					]),
		);

const several = (): Item =>
	fc
		.tuple(series(), fc.constantFrom("*" as const, "." as const))
		.map(([content, marker]) => ({ level, supply }) => {
			const parts = content(supply);
			return {
				lines: [{ level, marker, content: parts }],
				links: linksOf(parts),
				contacts: [],
			};
		});

/** Returns a channel item for any position. */
export const channel = (): Item =>
	fc.oneof(
		{ weight: 6, arbitrary: label() },
		{ weight: 2, arbitrary: spelled() },
		address(),
		introduced(),
		several(),
		chatRoom(),
		letterBox(),
	);

/** Returns a channel item under its group. */
export const nestedChannel = (): Item =>
	fc.oneof(
		{ weight: 7, arbitrary: channel() },
		{ weight: 1, arbitrary: label(NESTED_ONLY) },
	);
