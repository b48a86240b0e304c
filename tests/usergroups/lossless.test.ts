/** Nothing on a page may be lost (`docs/usergroups.md`): its text is in the tree, whatever it is taken for. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "../../src/parse";
import { toUserGroups } from "../../src/usergroups/assemble/to-user-groups";
import { runs } from "../support/runs";

/** Words that stand for nothing else, so that what is found of them was on the page. */
const STEMS = [
	...["Zorvik", "Quandle", "Brimto", "Felkar", "Ostwen", "Plumdar", "Grenko"],
	...["Varnis", "Tolbex", "Mirwan", "Hespol", "Junket", "Kranvi", "Lustor"],
];
const name = fc.constantFrom(...STEMS);
const word = name.map((text) => text.toLowerCase());

/** Lines of a list: groups, channels, people, introductions, remarks, and lines that are hard to distinguish from these. */
const line = fc
	.tuple(
		fc.constantFrom(
			"A B",
			"A b meets monthly",
			"We meet at A and b",
			"[[http://b.example/|A User Group]]",
			"[[http://b.example/|A User Group]] - the c people of B",
			"[[http://b.example/|A]] c and [[AB]]",
			"[[AB|- c -]] (Defunct) since B",
			"[[http://b.example/|-]] A",
			"A Python User Group - c http://b.example/",
			"A Meetup, B. c things",
			"Mailing list: [[http://b.example/|A]]",
			"[[http://b.example/|Website]]",
			"http://b.example/",
			"Website (A)",
			"A: c",
			"A (B): c",
			"— A c club",
			"AB",
			"[[AB|A B]]",
			"Members",
			"Regional (by c)",
			"Cities c",
			"A B is organizing a group in Montreal",
			"If you know A, please add B c",
			"A's B, IRC: #c on freenode",
			"Contact: A B <c@b.example>",
			"'''A''' (B)",
		),
		fc.tuple(name, name, word, word),
	)
	.map(([form, [a, b, c, d]]) =>
		form
			.replace(/\bA(?![a-z]|\b(?= User))/g, a)
			.replace(/B(?![a-z])/g, b)
			.replace(/\bb\b/g, d)
			.replace(/\bc\b/g, c),
	);

const items = fc
	.array(fc.record({ line, deeper: fc.integer({ min: -3, max: 1 }) }), {
		maxLength: 7,
	})
	.map((items) => {
		let depth = 0;
		return items.map((item) => {
			depth = Math.max(1, depth + item.deeper);
			return `${" ".repeat(depth)}* ${item.line}`;
		});
	});

const page = fc
	.record({
		heading: fc.constantFrom(
			...["Germany", "Python user groups", "Zorland", "Members", "Links"],
			...["GrUPy-AL", "Thailand/Siam", "Kiev Meetup", "Books", ""],
		),
		blocks: fc.array(
			fc.oneof(
				{ weight: 3, arbitrary: items },
				line.map((text) => ["", text, ""]),
				line.map((text) => ["", `'''${text.replaceAll("'''", "")}'''`]),
				fc.tuple(name, line).map(([term, text]) => [` ${term}:: ${text}`]),
				fc.tuple(line, line).map((cells) => [`||${cells.join("||")}||`]),
			),
			{ minLength: 1, maxLength: 4 },
		),
	})
	.map(({ heading, blocks }) =>
		[...(heading === "" ? [] : [`= ${heading} =`]), ...blocks.flat()].join(
			"\n",
		),
	);

/** All strings of a tree, in small letters. */
const said = (value: unknown): string =>
	typeof value === "object" && value !== null
		? Object.values(value).map(said).join("\n")
		: String(value).toLowerCase();

test("no word of a page is lost", () => {
	fc.assert(
		fc.property(page, (markup) => {
			const texts = said(toUserGroups(parse(markup, { dialect: "1.9" })));
			const body = markup.replace(/^= .*/, "").toLowerCase();
			for (const stem of STEMS)
				if (body.includes(stem.toLowerCase()))
					expect(texts).toContain(stem.toLowerCase());
		}),
		runs(200),
	);
});
