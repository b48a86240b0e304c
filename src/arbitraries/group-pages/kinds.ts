/** Pages of other kinds: by state codes, of members, of entries by country, in tables, by headings without a code. */

import fc from "fast-check";
import { sequence } from "../shrinking/sequence";
import { type Build, cyclic, pick } from "./build";
import { HOSTS } from "./channel-words";
import { newGroup } from "./item";
import type { Block, Inline, Line } from "./markup";
import type { GroupModel, LinkModel, RegionModel } from "./model";
import type { Supply } from "./supply";

/** What is under the introduction of a page. */
export interface Content {
	blocks: Block[];
	regions: RegionModel[];
}

type ContentOf = fc.Arbitrary<Build<Content, Supply>>;

/** A heading, with its blocks and the regions in it. */
function section(
	particular: Pick<RegionModel, "name" | "depth"> & Partial<RegionModel>,
	blocks: readonly Block[],
	inner: readonly Content[] = [],
): Content {
	const { name, depth } = particular;
	const region: RegionModel = {
		aliases: [],
		kind: "section",
		links: [],
		groups: [],
		regions: inner.flatMap(({ regions }) => regions),
		...particular,
	};
	return {
		blocks: [
			{ type: "heading", depth, title: name },
			...blocks,
			...inner.flatMap((each) => each.blocks),
		],
		regions: [region],
	};
}

/** A group with a website and a place, and what says so. */
interface Entry {
	link: LinkModel;
	place: string;
	group: GroupModel;
}

function entry(supply: Supply, place: string, countryCode?: string): Entry {
	const name = supply.name("label");
	const link: LinkModel = {
		url: HOSTS.own(supply.word()),
		label: name,
		kind: "website",
	};
	const group = newGroup(
		{ supply, places: [], countryCode },
		{ name, nameSource: "label", place, links: [link] },
	);
	return { link, place, group };
}

const listOf = (entries: readonly Entry[]): Block => ({
	type: "list",
	lines: entries.map(
		({ link, place }): Line => ({
			level: 0,
			marker: "*",
			content: [{ link }, ` - ${place}`],
		}),
	),
});

const groupsOf = (entries: readonly Entry[]): GroupModel[] =>
	entries.map(({ group }) => group);

/** How many entries are under each of several headings. */
const counts = sequence(fc.integer({ min: 1, max: 3 }), {
	minLength: 2,
	maxLength: 4,
});

const TOWNS = ["Maceió", "Springfield", "Porto Velho", "Ulm"] as const;

const townsFrom = (supply: Supply, count: number, countryCode?: string) =>
	Array.from({ length: count }, (_, at) =>
		entry(supply, cyclic(TOWNS, at), countryCode),
	);

const STATES = [
	{ name: "Brazil", code: "BR", states: ["AL", "BA", "RS", "SP"] },
	{ name: "USA", code: "US", states: ["TX", "OH", "OR", "MN"] },
	{ name: "Canada", code: "CA", states: ["ON", "QC", "BC", "AB"] },
] as const;

/** Headings that are bare codes of states under that of their country. */
const byStates: ContentOf = fc.tuple(pick(STATES), counts).map(
	([{ name, code, states }, numbers]) =>
		(supply) =>
			section(
				{ name, depth: 1, kind: "country", code },
				[],
				numbers.map((count, at) => {
					const state = cyclic(states, at);
					const entries = townsFrom(supply, count, code);
					return section(
						{
							name: state,
							depth: 2,
							kind: "subdivision",
							code: `${code}-${state}`,
							groups: groupsOf(entries),
						},
						[listOf(entries)],
					);
				}),
			),
);

/** Headings that name groups by the codes of states, over people by their city. */
const ofMembers: ContentOf = fc
	.tuple(
		fc.constantFrom("PUG", "GrUPy"),
		sequence(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
	)
	.map(([word, numbers]) => (supply) => {
		const built = numbers.map((count, at): Content => {
			const state = cyclic(STATES[0].states, at);
			const name = `${word}-${state}`;
			const people = Array.from({ length: count }, () => supply.name("person"));
			const group = newGroup(
				{ supply, places: [], countryCode: "BR" },
				{ name, nameSource: "heading", members: people },
			);
			const lines: Line[] = [
				{ level: 0, marker: "*", content: [cyclic(TOWNS, at)] },
				...people.map(
					(person): Line => ({ level: 1, marker: "*", content: [person] }),
				),
			];
			return section({ name, depth: 2, code: `BR-${state}`, groups: [group] }, [
				{ type: "list", lines },
			]);
		});
		return {
			blocks: built.flatMap(({ blocks }) => blocks),
			regions: built.flatMap(({ regions }) => regions),
		};
	});

const COUNTRIES = [
	{ name: "Ghana", code: "GH" },
	{ name: "España", code: "ES" },
	{ name: "Deutschland", code: "DE" },
	{ name: "Brasil", code: "BR" },
] as const;

/** Conferences, schools and companies by country: their entries are the groups. */
const ofEntries: ContentOf = fc
	.tuple(
		fc.constantFrom(
			"Python Events",
			"Schools",
			"Conferencias",
			"Universidades",
			"Firmen",
			"Écoles",
		),
		counts,
	)
	.map(
		([title, numbers]) =>
			(supply) =>
				section(
					{ name: title, depth: 1 },
					[],
					numbers.map((count, at) => {
						const { name, code } =
							COUNTRIES[at % COUNTRIES.length] ?? COUNTRIES[0];
						const entries = townsFrom(supply, count, code);
						return section(
							{
								name,
								depth: 2,
								kind: "country",
								code,
								groups: groupsOf(entries),
							},
							[listOf(entries)],
						);
					}),
				),
	);

/** Titles of lists of groups, with the names of three columns, by language. */
const LANGUAGES = [
	{ title: "User Groups", columns: ["Name", "City", "Mailing list"] },
	{ title: "Grupos de usuários", columns: ["Nome", "Cidade", "Lista"] },
	{ title: "Grupos de usuarios", columns: ["Nombre", "Ciudad", "Lista"] },
	{ title: "Benutzergruppen", columns: ["Name", "Ort", "Mailingliste"] },
	{ title: "Groupes d'utilisateurs", columns: ["Nom", "Ville", "Liste"] },
] as const;

/** A table with or without a header, in which a row may go on with the group above it. */
const inTable: ContentOf = fc
	.record({
		language: pick(LANGUAGES),
		hasHeader: fc.boolean(),
		rows: sequence(fc.boolean(), { minLength: 2, maxLength: 4 }),
	})
	.map(({ language, hasHeader, rows }) => (supply) => {
		const cells: Inline[][][] = [];
		if (hasHeader)
			cells.push(language.columns.map((column) => [`'''${column}'''`]));
		const groups = rows.map((isContinued, at): GroupModel => {
			const { link, place, group } = entry(supply, cyclic(TOWNS, at));
			const lists = Array.from({ length: isContinued ? 2 : 1 }, () => ({
				url: HOSTS.google(supply.word()),
				kind: "mailing-list" as const,
			}));
			for (const [index, list] of lists.entries())
				cells.push([
					index === 0 ? [{ link }] : [],
					index === 0 ? [place] : [],
					[{ link: list, bare: true }],
				]);
			return { ...group, links: [...group.links, ...lists] };
		});
		return section({ name: language.title, depth: 1, groups }, [
			{ type: "table", rows: cells },
		]);
	});

const QUARTERS = [
	"Riverside",
	"Northfield",
	"Old Harbour",
	"Hillcrest",
] as const;

/** Headings that are no places with a code, under a title that says what is listed. */
const withoutCodes: ContentOf = fc.tuple(pick(LANGUAGES), counts).map(
	([{ title }, numbers]) =>
		(supply) =>
			section(
				{ name: title, depth: 1 },
				[],
				numbers.map((count, at) => {
					const entries = townsFrom(supply, count);
					return section(
						{
							name: cyclic(QUARTERS, at),
							depth: 2,
							groups: groupsOf(entries),
						},
						[listOf(entries)],
					);
				}),
			),
);

/** Returns what is on a page of one of the kinds. */
export const contentOfKind = (): ContentOf =>
	fc.oneof(byStates, ofMembers, ofEntries, inTable, withoutCodes);
