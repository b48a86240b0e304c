/** What all items of groups have in common. */
import fc from "fast-check";
import { type Build, cyclic, pick, sometimes } from "./build";
import { labeled, series } from "./channels";
import { type Inline, type Line, linksOf } from "./markup";
import type { ContactModel, GroupModel } from "./model";
import { CAMEL_PAGES, DESCRIPTIONS } from "./names";
import type { Supply, Surroundings } from "./supply";

/** An item with all that is under it, and the group that it means. */
export interface Item {
	lines: Line[];
	group: GroupModel;
}

/** An item that is still to be put somewhere. */
export type GroupItem = fc.Arbitrary<
	Build<Item, Surroundings & { level: number }>
>;

/** What an item says of a group after its name. */
export interface Remark {
	content: Inline[];
	place?: string | undefined;
	contacts?: ContactModel[];
}

/** A group, but for what is particular to it. */
export const newGroup = (
	{ countryCode }: Surroundings,
	particular: Pick<GroupModel, "name" | "nameSource"> & Partial<GroupModel>,
): GroupModel => ({
	status: "listed",
	countryCode,
	links: [],
	contacts: [],
	chapters: [],
	members: [],
	...particular,
});

/** As a sentence begins. */
export const capitalized = (text: string): string =>
	text.charAt(0).toUpperCase() + text.slice(1);

/** A description, and no place. */
const description = (): fc.Arbitrary<Build<Remark, Surroundings>> =>
	fc
		.tuple(
			pick(DESCRIPTIONS),
			fc.constantFrom(" - ", " -- ", " — ", ": ", ", ", ". "),
		)
		.map(([text, separator]) => () => ({
			content: [
				separator + (separator === ". " ? capitalized(text) : text),
				".",
			],
		}));

const PLACED: readonly ((place: string) => string)[] = [
	(place) => ` - ${place}`,
	(place) => ` - ${place}.`,
	(place) => ` -- ${place}`,
	(place) => `: a Python user group in ${place}.`,
	(place) => ` - Python users from ${place}.`,
	(place) => ` is a user group in ${place}.`,
	(place) => `. Meets every month in ${place}.`,
];

/** The place of the group. */
const placed = (): fc.Arbitrary<Build<Remark, Surroundings>> =>
	fc
		.tuple(pick(PLACED), fc.nat({ max: 1 }))
		.map(([say, at]) => ({ places }) => {
			const place = cyclic(places, at);
			return { content: [say(place)], place };
		});

/** Nothing, a description or a place. */
const statement = (): fc.Arbitrary<Build<Remark, Surroundings>> =>
	fc.oneof(
		fc.constant(() => ({ content: [] })),
		description(),
		placed(),
	);

type Extra = fc.Arbitrary<Build<Remark, Supply>>;

/** An address as text: free, or spelled so that robots do not find it. */
const address = (): Extra =>
	fc
		.tuple(
			fc.constantFrom("free", " at ", "[at]"),
			fc.constantFrom(" Contact: ", " Send e-mail to "),
		)
		.map(([way, lead]) => (supply) => {
			const host = `${supply.word()}.example.org`;
			const email = `pig@${host}`;
			if (way === "free") {
				const link = { url: `mailto:${email}`, kind: "email" as const };
				return {
					content: [lead, { link, bare: true }],
					contacts: [{ email }],
				};
			}
			const original =
				way === " at "
					? `pig at ${host}`
					: `pig[at]${host.replaceAll(".", "[dot]")}`;
			return { content: [lead + original], contacts: [{ email, original }] };
		});

/** Somebody by name. */
const person = (): Extra =>
	fc.constant((supply) => {
		const name = supply.name("person");
		const email = `${supply.word()}@example.org`;
		const link = {
			url: `mailto:${email}`,
			label: name,
			kind: "email" as const,
		};
		return { content: [" Contact: ", { link }], contacts: [{ name, email }] };
	});

const LEAD = fc.constantFrom(" ", " - ");

/** Further links. */
const further = (): Extra =>
	fc.oneof(
		fc.tuple(labeled(), LEAD).map(([link, lead]) => (supply: Supply) => ({
			content: [lead, link(supply)],
		})),
		fc.tuple(series(), LEAD).map(([links, lead]) => (supply: Supply) => ({
			content: [lead, ...links(supply)],
		})),
	);

/** A CamelCase name, which is a link to that page. */
const mention = (): Extra =>
	pick(CAMEL_PAGES).map((page) => () => ({
		content: [
			" Shares its evenings with ",
			{ link: { page, kind: "wiki" }, bare: true },
			".",
		],
	}));

/** A sentence that names nothing. */
const sentence = (): Extra =>
	fc.constant(() => ({
		content: [" Everybody is welcome, and nobody has to pay."],
	}));

/** What may follow a statement, on its line or on one of its own. */
const extra = (): Extra =>
	fc.oneof(
		{ weight: 3, arbitrary: further() },
		address(),
		person(),
		mention(),
		sentence(),
	);

/** Adds a remark to the line of an item and to its group. */
export function say(item: Item, remark: Remark): Item {
	const [first, ...rest] = item.lines;
	if (first === undefined) return item;
	const content = [...first.content, ...remark.content];
	return {
		lines: [{ ...first, content }, ...rest],
		group: withRemark(item.group, remark),
	};
}

const withRemark = (
	group: GroupModel,
	{ content, place, contacts = [] }: Remark,
): GroupModel => ({
	...group,
	place: place ?? group.place,
	links: [...group.links, ...linksOf(content)],
	contacts: [...group.contacts, ...contacts],
});

/** Ends a statement, so that what follows it is none of its words. */
const stopped = (remark: Remark): Remark => {
	const { content } = remark;
	const last = content.at(-1);
	return last === undefined || (typeof last === "string" && last.endsWith("."))
		? remark
		: { ...remark, content: [...content, "."] };
};

/** Adds a statement to an item, and something else on its line or on an unbulleted one under it. */
export const withRemarks = (base: GroupItem): GroupItem =>
	fc
		.record({
			base,
			statement: statement(),
			extra: sometimes(extra()),
			where: fc.constantFrom("here", "same", "deeper"),
		})
		.map(({ base, statement, extra, where }) => (given) => {
			const item = base(given);
			if (extra === undefined) return say(item, statement(given));
			const begun = say(item, stopped(statement(given)));
			const more = extra(given.supply);
			return where === "here" ? say(begun, more) : sayBelow(begun, where, more);
		});

function sayBelow(
	{ lines, group }: Item,
	marker: "same" | "deeper",
	remark: Remark,
): Item {
	const [lead, ...rest] = remark.content;
	const content =
		typeof lead === "string" ? [lead.replace(/^ (?:- )?/, ""), ...rest] : rest;
	const level = lines[0]?.level ?? 0;
	return {
		lines: [...lines, { level, marker, content }],
		group: withRemark(group, remark),
	};
}
