/** Items that begin with a name in running text. */

import fc from "fast-check";
import { sequence } from "../shrinking/sequence";
import { cyclic, pick } from "./build";
import { HOSTS, LABELED } from "./channel-words";
import { labeled } from "./channels";
import { capitalized, type GroupItem, newGroup } from "./item";
import { type Inline, linksOf } from "./markup";
import type { LinkModel } from "./model";
import { DESCRIPTIONS } from "./names";

/** Text between the name and the links; `more` is a description. */
const BETWEEN: readonly ((more: string) => string)[] = [
	() => " - ",
	() => " -- ",
	() => " — ",
	() => ": ",
	() => ". ",
	() => " ",
	(more) => ` - ${more}. - `,
	(more) => ` -- ${more}. `,
	(more) => `: ${more}. `,
];

/** `Name - [[url|Website]], [[url|Twitter]]`. */
export const namedItem = (): GroupItem =>
	fc
		.record({
			between: pick(BETWEEN),
			description: pick(DESCRIPTIONS),
			channels: sequence(labeled(), { minLength: 1, maxLength: 3 }),
			separator: fc.constantFrom(", ", " - ", " and ", " "),
			marker: fc.constantFrom("*" as const, "." as const),
		})
		.map(({ between, description, channels, separator, marker }) => (given) => {
			const { supply, level } = given;
			const name = supply.name("text");
			const links = channels.flatMap((link, at): Inline[] => [
				at === 0 ? between(description) : separator,
				link(supply),
			]);
			return {
				lines: [{ level, marker, content: [name, ...links] }],
				group: newGroup(given, {
					name,
					nameSource: "text",
					links: linksOf(links),
				}),
			};
		});

/** `Name - what is said of it`, without a link; a colon within the name is part of it. */
export const plainItem = (): GroupItem =>
	fc
		.record({
			description: pick(DESCRIPTIONS),
			before: fc.constantFrom("", "", "", "DN: "),
			between: fc.constantFrom("", ".", " - ", " -- ", " — ", ": ", ". "),
			marker: fc.constantFrom("*" as const, "." as const),
		})
		.map(({ description, before, between, marker }) => (given) => {
			const { supply, level } = given;
			const name = before + supply.name("text");
			const said = between === ". " ? capitalized(description) : description;
			const more = between.endsWith(" ") ? between + said : between;
			return {
				lines: [{ level, marker, content: [name + more] }],
				group: newGroup(given, { name, nameSource: "text" }),
			};
		});

/** `The McMaster University Python Group`: a CamelCase word within a name is a link, but not the name. */
export const camelWithinItem = (): GroupItem =>
	labeled(LABELED).map((channel) => (given) => {
		const page: LinkModel = { page: "McMaster", kind: "wiki" };
		const content = [
			"The ",
			{ link: page, bare: true },
			" University Python Group - ",
			channel(given.supply),
		];
		return {
			lines: [{ level: given.level, marker: "*", content }],
			group: newGroup(given, {
				name: "The McMaster University Python Group",
				nameSource: "text",
				links: linksOf(content),
			}),
		};
	});

/** `AbqPython Python Users Group in Albuquerque`: a CamelCase name that begins an item and goes on. */
export const camelItem = (): GroupItem =>
	fc.nat({ max: 1 }).map((at) => (given) => {
		const page = given.supply.name("camel");
		const place = cyclic(given.places, at);
		const link: LinkModel = { page, kind: "wiki" };
		return {
			lines: [
				{
					level: given.level,
					marker: "*",
					content: [{ link, bare: true }, ` Python Users Group in ${place}.`],
				},
			],
			group: newGroup(given, {
				name: page,
				nameSource: "page",
				place,
				links: [link],
			}),
		};
	});

/** Prose that names the group only in its middle. */
export const proseItem = (): GroupItem =>
	fc
		.constantFrom(
			"Those who like to meet others should consider joining the ",
			"Beginners may want to join the ",
		)
		.map((lead) => (given) => {
			const { supply, level } = given;
			const name = supply.name("label");
			const link: LinkModel = {
				url: HOSTS.own(supply.word()),
				label: name,
				kind: "website",
			};
			return {
				lines: [{ level, marker: "*", content: [lead, { link }, "."] }],
				group: newGroup(given, { name, nameSource: "label", links: [link] }),
			};
		});
