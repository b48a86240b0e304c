/** Items that begin with a link. */

import fc from "fast-check";
import { sequence } from "../shrinking/sequence";
import { type Build, cyclic, pick } from "./build";
import { HOMES } from "./channel-words";
import { type GroupItem, type Item, newGroup, withRemarks } from "./item";
import { type Inline, linksOf } from "./markup";
import type { ContactModel, GroupModel, LinkModel } from "./model";
import { MERE_DESCRIPTIONS } from "./names";
import type { Supply, Surroundings } from "./supply";

/** A link that names its group. */
interface Naming {
	link: LinkModel;
	group: Pick<GroupModel, "name" | "nameSource">;
	contacts?: ContactModel[];
}

type NamingLink = fc.Arbitrary<Build<Naming, Supply>>;

/** Labels as people write them; the name is the same. */
const DRESSED: readonly ((name: string) => string)[] = [
	(name) => name,
	(name) => name,
	(name) => `- ${name}`,
	(name) => `${name}.`,
];

const byLabel = (): NamingLink =>
	fc
		.tuple(pick(HOMES), pick(DRESSED))
		.map(([{ kind, url }, dress]) => (supply) => {
			const name = supply.name("label");
			return {
				link: { url: url(supply.word()), label: dress(name), kind },
				group: { name, nameSource: "label" },
			};
		});

/** A group that has nothing but an address to write to. */
const byLetterBox = (): NamingLink =>
	fc.constant((supply) => {
		const name = supply.name("label");
		const email = `pig@${supply.word()}.example.org`;
		return {
			link: { url: `mailto:${email}`, label: name, kind: "email" },
			group: { name, nameSource: "label" },
			contacts: [{ email }],
		};
	});

const byPage = (): NamingLink =>
	fc.boolean().map((hasLabel) => (supply) => {
		const page = supply.name("page");
		if (!hasLabel)
			return {
				link: { page, kind: "wiki" },
				group: { name: page, nameSource: "page" },
			};
		const name = supply.name("label");
		return {
			link: { page, label: name, kind: "wiki" },
			group: { name, nameSource: "label" },
		};
	});

const naming = (): NamingLink =>
	fc.oneof(
		{ weight: 8, arbitrary: byLabel() },
		{ weight: 2, arbitrary: byPage() },
		byLetterBox(),
	);

/** Text around the link that is not part of the name. */
const AROUND = [
	["", ""],
	["(", ")"],
	["“", "”"],
	['"', '"'],
	["'''", "'''"],
	["__", "__"],
	["('''", "''')"],
] as const;

const STATUS = [
	["listed", "", ""],
	["listed", "", ""],
	["listed", "", ""],
	["listed", "", ""],
	["defunct", "(Defunct) ", ""],
	["defunct", "", " (defunct)"],
] as const;

/** `[[url|Name]] - what is said of it`; with `prefix: false` nothing but punctuation is before the link. */
export const linkedItem = ({ prefix = true } = {}): GroupItem =>
	withRemarks(
		fc
			.tuple(
				naming(),
				pick(AROUND),
				pick(STATUS.filter(([, before]) => prefix || before === "")),
			)
			.map(([name, [open, close], [status, before, after]]) => (given) => {
				const { link, group, contacts = [] } = name(given.supply);
				return itemOf(given, [before + open, { link }, close + after], {
					...group,
					status,
					contacts,
				});
			}),
	);

type Given = Surroundings & { level: number };

const itemOf = (
	given: Given,
	content: Inline[],
	group: Naming["group"] & Partial<GroupModel>,
): Item => ({
	lines: [{ level: given.level, marker: "*", content }],
	group: newGroup(given, {
		...group,
		links: linksOf(content),
	}),
});

/** `url -- Name`, also with several addresses and with a description after a second dash. */
export const addressItem = (): GroupItem =>
	fc
		.record({
			homes: sequence(pick(HOMES), { minLength: 1, maxLength: 2 }),
			bare: fc.boolean(),
			dash: fc.constantFrom(" - ", " -- ", " — "),
			described: fc.boolean(),
		})
		.map(({ homes, bare, dash, described }) => (given) => {
			const { supply } = given;
			const links = homes.flatMap(({ kind, url }, at): Inline[] => [
				at === 0 ? "" : " ",
				{ link: { url: url(supply.word()), kind }, bare },
			]);
			const name = supply.name("text");
			const more = described ? `${dash}open to everybody` : "";
			return itemOf(given, [...links, dash, name + more], {
				name,
				nameSource: "text",
			});
		});

/** `url - A group of people who meet`: nothing but the host names it. */
export const hostItem = (): GroupItem =>
	fc
		.tuple(pick(MERE_DESCRIPTIONS), fc.constantFrom("", "www."), fc.boolean())
		.map(([text, www, bare]) => (given) => {
			const host = `${given.supply.word()}.example.org`;
			const url = `https://${www}${host}/`;
			const link: LinkModel = { url, kind: "website" };
			return itemOf(given, [{ link, bare }, ` - ${text}.`], {
				name: host,
				nameSource: "host",
			});
		});

/**
 * A group that is named by its place, so far as the name of the place has a country or state with it: any other word could
 * be the name of a group.
 */
export const placeItem = (): GroupItem =>
	fc
		.tuple(pick(HOMES), fc.nat({ max: 1 }))
		.map(([{ kind, url }, at]) => (given) => {
			const { supply, places } = given;
			const town = cyclic(places, at);
			const place = town.includes(",") ? town : undefined;
			const name = place ?? supply.name("label");
			const link: LinkModel = { url: url(supply.word()), label: name, kind };
			return itemOf(given, [{ link }], { name, nameSource: "label", place });
		});

/** Somebody who organizes a group that has no name yet. */
export const organizerItem = (): GroupItem =>
	fc
		.tuple(fc.constantFrom("organizing", "starting"), fc.nat({ max: 1 }))
		.map(([verb, at]) => (given) => {
			const place = cyclic(given.places, at);
			const name = given.supply.name("person");
			const email = `${given.supply.word()}@example.org`;
			const link: LinkModel = {
				url: `mailto:${email}`,
				label: name,
				kind: "email",
			};
			return itemOf(given, [{ link }, ` is ${verb} a group in ${place}.`], {
				name: place,
				nameSource: "place",
				place,
				status: "forming",
				contacts: [{ name, email }],
			});
		});
