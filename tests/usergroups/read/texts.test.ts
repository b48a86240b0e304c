/** Small functions of the mapper that look at texts. */
import { describe, expect, test } from "vitest";
import type { Dialect } from "../../../src/ast";
import { parse } from "../../../src/parse";
import { toUserGroups } from "../../../src/usergroups/assemble/to-user-groups";
import {
	isHomePage,
	isPersonName,
} from "../../../src/usergroups/classify/people";
import {
	decodeAddress,
	findAddresses,
} from "../../../src/usergroups/read/addresses";
import {
	isLetterBefore,
	isWhite,
	skipWhite,
} from "../../../src/usergroups/read/characters";
import { cleanName } from "../../../src/usergroups/read/clean-name";
import {
	linkKey,
	linkTarget,
} from "../../../src/usergroups/result/link-target";
import type {
	Contact,
	Link,
	UserGroup,
} from "../../../src/usergroups/result/schema";
import { position } from "../../support/groups/group-trees";
import { proseOfText } from "../../support/groups/prose-of";

describe("characters", () => {
	const units = Array.from({ length: 0x10000 }, (_, code) => code);
	const codesWithDifference = (
		predicate: (code: number) => boolean,
		pattern: RegExp,
	): number[] =>
		units.filter(
			(code) => predicate(code) !== pattern.test(String.fromCharCode(code)),
		);

	test("are white as regular expressions have it", () => {
		expect(codesWithDifference(isWhite, /\s/)).toEqual([]);
		expect(isWhite(Number.NaN)).toBe(false);
	});

	test("are letters or digits in any script", () => {
		const isLetterAt = (code: number): boolean =>
			isLetterBefore(`a${String.fromCharCode(code)} `, 2);
		const wrong = codesWithDifference(isLetterAt, /[\p{L}\p{N}]/u);
		expect(wrong.filter((code) => code < 0xdc00 || code > 0xdfff)).toEqual([]);
		expect(isLetterBefore("𝐀", 2)).toBe(true);
		expect(isLetterBefore("😀", 2)).toBe(false);
		expect(isLetterBefore("a", 0)).toBe(false);
	});

	test("that are white are skipped", () => {
		expect(skipWhite("a \t\u00a0\u3000b", 1)).toBe(5);
		expect(skipWhite("a", 1)).toBe(1);
	});
});

describe("names without the text around them", () => {
	test.each([
		["Group", "Group"],
		["A (B)", "A (B)"],
		[" - A:", "A"],
		["“A”", "A"],
		["((A)", "A"],
		["(A", "A"],
		["A)", "A"],
		["A (B))", "A (B)"],
		["A (", "A"],
		[")A", "A"],
		["(A)", "A"],
		["(A) (B)", "(A) (B)"],
		["[A] {B", "[A] {B"],
		["[- A", "A"],
		["A -]", "A"],
		["A!", "A"],
		["Alpha e.V.", "Alpha e.V."],
		["Alpha e. V.,", "Alpha e. V."],
		["Alpha Group.", "Alpha Group"],
		["-", ""],
	])("%j is %j", (text, name) => {
		expect(cleanName(text)).toBe(name);
	});
});

describe("links", () => {
	const link = (fields: Partial<Link>): Link => ({
		kind: "website",
		position,
		...fields,
	});

	test.each<[Partial<Link>, target: string, key: string]>([
		[
			{ url: "https://www.Python.org/psf/" },
			"https://www.Python.org/psf/",
			"python.org/psf",
		],
		[{ url: "HTTP://A.example?B#C" }, "HTTP://A.example?B#C", "a.example?B#C"],
		[{ url: "http://a.example/b//" }, "http://a.example/b//", "a.example/b/"],
		[{ url: "irc+x://a/\nb" }, "irc+x://a/\nb", "a/\nb"],
		[
			{ url: "MAILTO:A@b.example/" },
			"MAILTO:A@b.example/",
			"mailto:a@b.example/",
		],
		[{ url: "nowhere/" }, "nowhere/", "nowhere/"],
		[{ url: "HTTP://A.EXAMPLE/B" }, "HTTP://A.EXAMPLE/B", "a.example/B"],
		[{ url: "h2://A.b/" }, "h2://A.b/", "a.b"],
		[{ url: "http://a/mailto:B" }, "http://a/mailto:B", "a/mailto:B"],
		[{ page: "P http://A.b/" }, "page:P http://A.b/", "page:P http://A.b/"],
		[{ page: "P" }, "page:P", "page:P"],
		[{ page: "P", anchor: "a" }, "page:P#a", "page:P#a"],
		[{ anchor: "a" }, "page:#a", "page:#a"],
		[{ wiki: "W", page: "P" }, "wiki:W:P", "wiki:W:P"],
		[{ wiki: "W", page: "P", anchor: "a" }, "wiki:W:P#a", "wiki:W:P#a"],
		[{ url: "http:a", suggestion: "http://a/" }, "http:a", "a"],
	])("%j", (fields, target, key) => {
		expect(linkTarget(link(fields))).toBe(target);
		expect(linkKey(link(fields))).toBe(key);
	});
});

test.each([
	["JoeSmith", true],
	["JoeMcSmith", true],
	["JSmith", false],
	["Joe", false],
	["JoeSmith2", false],
	["JoeABCDE", false],
	["xJoeSmith", false],
	["PythonGroup", false],
	["JoeClub", false],
])("a page named %s is a person's: %s", (page, expected) => {
	expect(isHomePage(page)).toBe(expected);
});

test.each([
	["Joe Smith", true],
	["J. Smith", true],
	["Ana de la Cruz", true],
	["Seán Neil-Smith", true],
	["Joe", false],
	["joe smith", false],
	["Joe Smith 2", false],
	["The Joe Smith Group", false],
	["Mailing List", false],
	["A. B. C. D. E. Smith", false],
])("%s is a person's name: %s", (name, expected) => {
	expect(isPersonName(name)).toBe(expected);
});

test.each([
	["joe at example dot org", "joe@example.org"],
	["joe [at] example.org", "joe@example.org"],
	["joe(arroba)example(punto)org", "joe@example.org"],
	[" joe@example.org ", "joe@example.org"],
	["joe@example.org!", undefined],
	["joe@example", undefined],
	["!joe@example.org", undefined],
	["joe at b at example.org", undefined],
	["j o e @ example . org", "joe@example.org"],
	["joe at noon", undefined],
])("%j stands for %s", (text, email) => {
	expect(decodeAddress(text)).toBe(email);
});

test("addresses are found at their offsets", () => {
	expect(
		findAddresses(proseOfText("ask joe [at] a.example, meet at b.example")),
	).toEqual([
		{
			email: "joe@a.example",
			original: "joe [at] a.example",
			start: 4,
			end: 22,
		},
	]);
});

/** The only group of a page. */
function groupOf(item: string, dialect: Dialect = "1.9"): UserGroup {
	const tree = toUserGroups(parse(`= Chile =\n * ${item}`, { dialect }));
	const [group, ...others] = tree.regions[0]?.groups ?? [];
	if (group === undefined || others.length > 0) throw new Error("no group");
	return group;
}

describe("contacts", () => {
	test.each<[string, Partial<Contact>[]]>([
		[
			"[[mailto:a@b.example|Joe Smith]]",
			[{ name: "Joe Smith", email: "a@b.example" }],
		],
		["[[mailto:a%2Bx@b.example?subject=a|mail]]", [{ email: "a+x@b.example" }]],
		["[[mailto:a%ZZ@b.example|mail]]", [{ email: "a%ZZ@b.example" }]],
		[
			"contact: Joe Smith (a@b.example)",
			[{ name: "Joe Smith", email: "a@b.example" }],
		],
		[
			"ask Joe Smith, a at b dot example",
			[
				{
					name: "Joe Smith",
					email: "a@b.example",
					original: "a at b dot example",
				},
			],
		],
		[
			"Joe Smith is starting a user group, a at b dot example",
			[{ name: "Joe Smith", email: "a@b.example" }],
		],
		["a@b.example, a@b.example", [{ email: "a@b.example" }]],
		[
			"x at b dot example and a@b.example",
			[{ email: "x@b.example" }, { email: "a@b.example" }],
		],
		[
			"IRC: #chile-py and ##chile on freenode",
			[{ irc: "#chile-py" }, { irc: "##chile" }],
		],
		["#chile-py", []],
		["[[http://c.example/#x|#chile on irc]]", []],
	])("%s", (text, contacts) => {
		expect(
			groupOf(`[[http://g.example|Chile PUG]] - ${text}`).contacts,
		).toEqual(contacts.map((contact) => expect.objectContaining(contact)));
	});
});

describe("links in the markup of the other dialect", () => {
	const linkOf = (item: string, dialect: Dialect): unknown[] => {
		const { name, links } = groupOf(item, dialect);
		return [name, ...links.flatMap((each) => [each.url, each.suggestion])];
	};

	test.each<[Dialect, string, unknown[]]>([
		[
			"1.9",
			"[http://g.example Chile PUG]",
			["Chile PUG", "http://g.example", undefined],
		],
		[
			"1.9",
			"[http://g.example/ Chile  PUG] in Iquique",
			["Chile PUG", "http://g.example/", undefined],
		],
		[
			"1.9",
			"[http://g.example] Chile PUG",
			["Chile PUG", "http://g.example", undefined],
		],
		[
			"1.5",
			"[[http://g.example|Chile]]",
			["Chile", "http://g.example|Chile", "http://g.example"],
		],
		[
			"1.5",
			"[[http://g.example|Chile PUG]]",
			["Chile PUG", "http://g.example|Chile", "http://g.example"],
		],
		[
			"1.5",
			"[[http://g.example|Chile  PUG of  Iquique]], a",
			["Chile PUG of Iquique", "http://g.example|Chile", "http://g.example"],
		],
		[
			"1.5",
			"[[http://g.example|A|B]]",
			["A|B", "http://g.example|A|B", "http://g.example"],
		],
	])("%s: %s", (dialect, item, expected) => {
		expect(linkOf(item, dialect)).toEqual(expected);
	});
});
