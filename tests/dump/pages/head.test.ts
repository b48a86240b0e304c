/** Heads of pages, and who may read them. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dialectNames } from "../../../grammar/dialect-names";
import { revisionText } from "../../../src/arbitraries/dumps/texts";
import { isPublic, type WikiAcl } from "../../../src/dump/formats/acl";
import { formatOf, readHead } from "../../../src/dump/formats/page-head";
import { parse } from "../../../src/parse";
import { runs } from "../../support/runs";
import { growth, MAX_GROWTH } from "../../support/work-time";

describe("rules", () => {
	test.each<[string[], boolean]>([
		[[], true],
		[["All:read"], true],
		[["All:"], false],
		[["All:write"], false],
		[["All:write,read"], true],
		[[""], false],
		[["TrustedGroup:read,write All:read"], true],
		[["TrustedGroup:read,write All:"], false],
		[["TrustedGroup:read,write"], false],
		[["Trusted Group,All:read"], true],
		[["Trusted Group:read All:read"], true],
		[["Default"], true],
		[["TrustedGroup:admin Default"], true],
		[["-All:read Default"], false],
		[["+All:read"], true],
		[["-All:write Default"], true],
		[["+All:write All:"], false],
		[["-All:write -All:read All:read"], false],
		[["TrustedGroup:read", "All:read"], true],
		[["All:", "All:read"], false],
		[["AllOfUs:read"], false],
		[["Defaults All:"], false],
		[["  All:read  "], true],
		[[" Default "], true],
	])("%j", (rules, expected) => {
		expect(isPublic(rules)).toBe(expected);
	});

	test("the first entry of all decides", () => {
		const entry = fc.constantFrom("All:read", "All:", "Default", "-All:read");
		fc.assert(
			fc.property(entry, fc.array(entry), (first, rest) => {
				expect(isPublic([[first, ...rest].join(" ")])).toBe(isPublic([first]));
			}),
		);
	});

	test("are read in time that grows with their length", async () => {
		const read = (length: number) => isPublic([`A:read${" ".repeat(length)}b`]);
		expect(await growth(read, 50_000)).toBeLessThanOrEqual(MAX_GROWTH);
	});
});

describe("rules of the wiki", () => {
	test.each<[string[], WikiAcl, boolean]>([
		[[], { default: "Known:read All:" }, false],
		[[], { default: "All:read" }, true],
		[[], { default: "" }, false],
		[["JaneDoe:read Default"], { default: "Known:read All:" }, false],
		[["JaneDoe:read Default"], { default: "All:read" }, true],
		[["All:read"], { default: "All:" }, true],
		[["All:read"], { before: "All:" }, false],
		[[], { before: "AdminGroup:read,write" }, true],
		[["JaneDoe:read"], { after: "All:read" }, true],
		[["All:"], { after: "All:read" }, false],
		[[], { default: "Default" }, true],
	])("%j with %j", (rules, wiki, expected) => {
		expect(isPublic(rules, wiki)).toBe(expected);
	});

	test("a group with everybody in it stands for everybody", () => {
		const isOpen = (name: string): boolean => name === "OpenGroup";
		expect(isPublic(["OpenGroup:read"], {}, isOpen)).toBe(true);
		expect(isPublic(["OpenGroup: All:read"], {}, isOpen)).toBe(false);
		expect(isPublic(["ShutGroup: All:read"], {}, isOpen)).toBe(true);
		expect(isPublic(["-OpenGroup:read All:read"], {}, isOpen)).toBe(false);
	});
});

/** Lines that a head may have, or end with. */
const headLine = fc.constantFrom(
	"#acl All:",
	"#ACL\tJane Doe:read",
	"#acl",
	"#acl\u00a0All:",
	"#aclAll:",
	"# ",
	"#",
	"##",
	"## comment",
	"##acl All:",
	"# #acl All:",
	"#format rst",
	"#format wiki",
	"#FORMAT  csv x ",
	"#redirectfoo",
	"#unknown words",
	"",
	" #acl All:",
	"<?xml version='1.0'?>",
	"text",
);

describe("heads", () => {
	test("have the instructions that the parser reads", () => {
		fc.assert(
			fc.property(
				fc.array(headLine, { maxLength: 6 }),
				fc.constantFrom("", "\uFEFF", "\uFEFF\uFEFF", "\n"),
				fc.constantFrom(...dialectNames),
				(lines, start, dialect) => {
					const text = start + lines.join("\n");
					const expand = (value: string): string =>
						value.replaceAll(/\s+/g, " ");
					const parsed = parse(text, { dialect }).children.flatMap((node) =>
						node.type === "processingInstruction"
							? [`${node.name} ${expand(node.value ?? "")}`]
							: [],
					);
					const read = readHead(text).map(
						({ name, value }) => `${name} ${expand(value)}`,
					);
					if (dialect === "1.9") expect(read).toEqual(parsed);
					else expect(read.slice(0, parsed.length)).toEqual(parsed);
				},
			),
			runs(300),
		);
	});

	test("of generated texts are read", () => {
		fc.assert(
			fc.property(revisionText(), ({ text, format, isPublic: expected }) => {
				const head = readHead(text);
				const rules = head.filter(({ name }) => name === "acl");
				expect([
					formatOf(text),
					isPublic(rules.map(({ value }) => value)),
				]).toEqual([format, expected]);
			}),
		);
	});

	test.each([
		["", []],
		["text\n#acl All:", []],
		["\n#acl All:", []],
		["## comment\n#ACL  All:read \n#\n#format rst", [["acl", "All:read"]]],
		["#format", [["format", ""]]],
		[
			"# \n#format rst",
			[
				["", ""],
				["format", "rst"],
			],
		],
		["\uFEFF#acl All:", [["acl", "All:"]]],
		["#acl\u00a0All:", [["acl", "All:"]]],
		["#aclAll:", [["aclall:", ""]]],
		[
			"#pragma a  b\n#redirect X Y",
			[
				["pragma", "a  b"],
				["redirect", "X Y"],
			],
		],
	])("%j", (text, expected) => {
		expect(readHead(text).map(({ name, value }) => [name, value])).toEqual(
			expected,
		);
	});

	test.each([
		["#format", "wiki"],
		["#format RST x", "rst"],
		["#format csv\n#format rst", "rst"],
		['<?xml version="1.0"?>', "xslt"],
		["<?xmlish", "xslt"],
		['#language de\n<?xml version="1.0"?>', "xslt"],
	])("format of %j", (text, format) => {
		expect(formatOf(text)).toBe(format);
	});
});
