/** Content under headings of group pages: it is parsed to its model, and each way to write it is generated. */

import type fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dialectNames } from "../../../grammar/dialect-names";
import {
	type BodyOf,
	bodyOfHeadingGroup,
	bodyOfPlace,
	bodyOfSection,
} from "../../../src/arbitraries/group-pages/bodies";
import { sometimes } from "../../../src/arbitraries/group-pages/build";
import {
	channel,
	nestedChannel,
	series,
} from "../../../src/arbitraries/group-pages/channels";
import { linkedItem } from "../../../src/arbitraries/group-pages/labeled-items";
import {
	linksOf,
	plainText,
} from "../../../src/arbitraries/group-pages/markup";
import { headingItem } from "../../../src/arbitraries/group-pages/nested-items";
import { prose } from "../../../src/arbitraries/group-pages/prose";
import { Supply } from "../../../src/arbitraries/group-pages/supply";
import {
	items,
	list,
	missing,
	readBody,
	spelled,
	surroundings,
} from "../../support/groups/group-items";
import {
	distinct,
	distinctLengths,
	distinctShrunken,
	samples,
	shareOf,
} from "../../support/samples";

const bodies = (of: BodyOf, name: string, count = 200) =>
	samples(of, count).map((build, offset) => {
		const { countryCode, ...rest } = surroundings(offset);
		const isPlace = name === "Germany";
		return build({ ...rest, name, ...(isPlace && { countryCode }) });
	});

const BODIES: [string, string, () => BodyOf][] = [
	["a country", "Germany", () => bodyOfPlace({})],
	["a section", "Elsewhere", () => bodyOfSection({})],
	["a group", "Zope and Python User Group", () => bodyOfHeadingGroup({})],
];

describe.each(BODIES)("under the heading of %s", (_, name, body) => {
	test.each(dialectNames)("all is read as what it means in %s", (dialect) => {
		for (const { blocks, groups, description, links } of bodies(body(), name)) {
			const read = readBody(blocks, dialect, name);
			expect(read.groups).toEqual(groups);
			expect([read.description, read.links]).toEqual([description, links]);
		}
	});
});

describe("under the heading of a place", () => {
	const all = () => bodies(bodyOfPlace({}), "Germany", 800);

	test("there is anything that may be there, and nothing", () => {
		const generated = all();
		expect(generated).toContainEqual({ blocks: [], groups: [], links: [] });
		const sources = generated.flatMap(({ groups }) =>
			groups.map(({ nameSource }) => nameSource),
		);
		expect(sources).toContain("region");
		const sections = generated.flatMap(({ groups }) =>
			groups.map(({ section }) => section),
		);
		expect(distinct(sections)).toHaveLength(3);
		const types = generated.map(({ blocks }) =>
			blocks.map(({ type }) => type).join(),
		);
		for (const each of [
			"list",
			"paragraph,list",
			"list,paragraph",
			"paragraph,paragraph",
		])
			expect(types).toContain(each);
		const isDescribed = shareOf(
			generated,
			({ description }) => description !== undefined,
		);
		expect(isDescribed).toBeGreaterThan(0.1);
		expect(isDescribed).toBeLessThan(0.5);
	});

	test("there are up to four groups beside each other, or as many as asked for", () => {
		const most = (size?: fc.SizeForArbitrary) =>
			Math.max(
				...distinctLengths(
					bodies(
						bodyOfSection(size === undefined ? {} : { size }),
						"Elsewhere",
						400,
					).map(({ groups }) => groups),
				),
			);
		expect(most()).toBe(4);
		expect(most("max")).toBe(4);
		expect(most("xsmall")).toBeLessThan(4);
	});

	test("channels are of a group of the place beside none or several", () => {
		const owning = all().filter(({ groups }) =>
			groups.some(({ nameSource }) => nameSource === "region"),
		);
		expect(distinctLengths(owning.map(({ groups }) => groups))).toEqual([1, 3]);
		for (const { groups } of owning)
			expect(groups.at(-1)).toMatchObject({
				name: "Germany",
				nameSource: "region",
			});
	});

	test("a paragraph that reads like an item begins with its link", () => {
		const paragraphs = all()
			.filter(({ blocks }) => blocks.every(({ type }) => type === "paragraph"))
			.filter(({ groups }) => groups.length > 0);
		expect(distinctLengths(paragraphs.map(({ groups }) => groups))).toEqual([
			1, 2,
		]);
		const texts = paragraphs.map(({ blocks }) => spelled(blocks));
		expect(texts.length).toBeGreaterThan(20);
		for (const text of texts) expect(text).not.toMatch(/^\(Defunct\)/m);
		expect(texts.some((text) => /\[\[.*\n\S/.test(text))).toBe(true);
	});

	test("channels of a heading's group are one to three items, or as many as there is room for", () => {
		const names = bodies(
			bodyOfHeadingGroup({ size: "max" }),
			"Pythonistas Meetup Group",
			400,
		);
		const counts = names.map(({ blocks }) =>
			blocks.flatMap((block) =>
				block.type === "list"
					? block.lines.filter(({ level }) => level === 0)
					: [],
			),
		);
		expect(distinctLengths(counts)).toEqual([1, 2, 3]);
		for (const { groups } of names)
			expect(groups).toMatchObject([
				{ name: "Pythonistas Meetup Group", nameSource: "heading" },
			]);
	});
});

describe("what follows a name", () => {
	const texts = () => items(linkedItem(), 4000).map(({ markup }) => markup);
	const SAID = [" - ", " -- ", " — ", ": ", ", "];

	test("is said in each way", () => {
		expect(
			missing(texts(), [
				...SAID.map(
					(sign) => new RegExp(`[\\])”"'_]${sign}[a-z][a-z -]+[^\\n[]*\\.`),
				),
				/\. [A-Z][a-z]+ [^\n[]*\./,
				/\. (?:Talks and|Open to|We meet|An evening|Everybody who|Lightning talks)/,
				/ - Hamburg$/,
				/ - Hanoi, Vietnam\./,
				/ Contact: pig@\w+\.example\.org/,
				/ Send e-mail to pig@\w+\.example\.org/,
				/ Contact: pig at \w+\.example\.org/,
				/ Send e-mail to pig at /,
				/ pig\[at\]\w+\[dot\]example\[dot\]org/,
				/ Contact: \[\[mailto:\w+@example\.org\|[^\]@]+\]\]/,
				/\. \[\[[^|\]]+\|[^\]]+\]\]$/,
				/\. - \[\[[^|\]]+\|[^\]]+\]\]$/,
				/\. - \[\[[^|\]]+\|[^\]]+\]\], \[\[/,
				/\. Shares its evenings with \w+\.$/,
				/\. Everybody is welcome, [^\n]+\.$/,
			]),
		).toEqual([]);
	});

	test("is on its line, or on one below at either width", () => {
		const below = items(linkedItem(), 2000).map(({ lines }) => lines.slice(1));
		expect(distinctLengths(below)).toEqual([0, 1]);
		expect(distinct(below.flat().map(({ marker }) => marker))).toEqual([
			"deeper",
			"same",
		]);
		expect(shareOf(below, ({ length }) => length === 1)).toBeLessThan(0.3);
		for (const line of below.flat()) {
			const text = spelled([list([line])]);
			expect(text).toMatch(line.marker === "same" ? /^ [^ -]/ : /^ {4}[^ -]/);
		}
		expect(
			missing(
				below.flat().map((line) => spelled([list([line])])),
				[/^ +\[\[/, /^ +Contact/, /^ +Send/, /^ +Shares its/, /^ +Everybody/],
			),
		).toEqual([]);
	});

	test("is separated from the text before it", () => {
		for (const text of texts())
			expect(text).not.toMatch(
				/[a-z] (?:Contact:|Send e-mail|Shares its|Everybody is)/,
			);
		expect(texts().join("\n")).not.toMatch(/[a-z]\.\.(?!\/)/);
	});
});

describe("channels", () => {
	const lines = (of: typeof channel, count = 1500) =>
		samples(of(), count).map((build, offset) =>
			spelled([list(build({ level: 0, supply: new Supply(offset) }).lines)]),
		);

	test("are written in each way", () => {
		expect(
			missing(lines(channel), [
				/^ \* \[\[[^|\]]+\|[^\]]+\]\]\n$/,
				/^ \* '''\[\[[^|\]]+\|[^\]]+\]\]'''\n/,
				/^ \* __\[\[[^|\]]+\|[^\]]+\]\]__\n/,
				/^ \* ''\[\[[^|\]]+\|[^\]]+\]\]''\n/,
				/^ \* [A-Z][\w ]+: (?:https?|irc):\S+\n/,
				/^ \* (?:https?|irc):\S+\n$/,
				/^ \* \[\[(?:https?|irc):[^|\]]+\]\]\n$/,
				/^ \* [A-Z][\w ]+:\n {2}\* https?:\S+\n$/,
				/^ \* [A-Z][\w ]+:\n {2}\* https?:\S+\n {2}\* https?:\S+\n$/,
				/^ \* [A-Z][\w ]+:\n {2}\* \[\[[^|]+\]\]\n/,
				/^ \* IRC: #\w+\n$/,
				/^ \* \[\[mailto:list@\w+\.example\.org\|Mailing List\]\]\n$/,
				...[", ", " - ", " ", " and "].map(
					(sign) =>
						new RegExp(
							`^ [*.] \\[\\[[^\\]]+\\]\\]${sign}\\[\\[[^\\]]+\\]\\]\\n$`,
						),
				),
				/^ \. \[\[/,
				/^ \* \[\[[^\]]+\]\], \[\[/,
				/\|Mailing list\]\]/,
				/\|Homepage\]\]/,
				/\|Liste de diffusion\]\]/,
			]),
		).toEqual([]);
	});

	test("of events and photos are under groups only", () => {
		const own = /pycon\.org|flickr/;
		expect(lines(channel).some((line) => own.test(line))).toBe(false);
		const nested = lines(nestedChannel);
		expect(shareOf(nested, (line) => own.test(line))).toBeGreaterThan(0.05);
		expect(shareOf(nested, (line) => own.test(line))).toBeLessThan(0.3);
	});

	test("are mostly links with a label", () => {
		const labeled = shareOf(lines(channel), (line) =>
			/^ \* ['_]*\[\[[^|\]]+\|(?!Mailing List)[^\]]+\]\]['_]*\n$/.test(line),
		);
		expect(labeled).toBeGreaterThan(0.3);
	});

	test("one after the other are two or three", () => {
		const counts = samples(series(), 300).map((build) =>
			linksOf(build(new Supply(0))),
		);
		expect(distinctLengths(counts)).toEqual([2, 3]);
	});
});

test("a text that introduces groups has two or three of them under it", () => {
	const all = samples(headingItem(), 300).map((build) => build(surroundings()));
	expect(distinctLengths(all.map(({ groups }) => groups))).toEqual([2, 3]);
	for (const { lines, groups } of all) {
		expect(lines[0]).toMatchObject({ level: 0, marker: "*" });
		for (const { section } of groups)
			expect(lines[0]?.content).toEqual([section]);
	}
});

test("prose is in sentences around its links, of one line or two", () => {
	const all = samples(prose(), 200).map((build) => build(new Supply(0)));
	const texts = distinct(all.map(plainText));
	expect(texts).toHaveLength(4);
	for (const text of texts) expect(text).toMatch(/^[A-Z][a-z]+ [^.]+\.$/);
	for (const content of all) {
		expect(content[0]).toMatch(/^\w+ \w+/);
		for (const [at, part] of content.entries())
			if (typeof part !== "string" && typeof content[at + 1] !== "string")
				throw new Error("a link after a link");
	}
	const written = all.map((content) => JSON.stringify(content));
	expect(missing(written, [/'''more'''/, /\\nand/, /, an /])).toEqual([]);
	const kinds = all.flatMap(linksOf).map(({ kind }) => kind);
	expect(distinct(kinds)).toEqual(["meetup", "website", "wiki"]);
});

test("content is read without its marks, and with its apostrophes", () => {
	expect(plainText(["it's '''so''' ''and'' __so__"])).toBe("it's so and so");
});

test("what is there sometimes is absent more often, and shrinks to that", () => {
	const generated = samples(sometimes(linkedItem()), 400);
	const absent = shareOf(generated, (each) => each === undefined);
	expect(absent).toBeGreaterThan(0.6);
	expect(absent).toBeLessThan(0.9);
	expect(distinctShrunken(sometimes(linkedItem().map(() => 1)))).toEqual([
		undefined,
	]);
});
