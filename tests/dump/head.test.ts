/** Heads of pages, and who may read them. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { revisionText } from "../../src/arbitraries/dumps/texts";
import { isPublic } from "../../src/dump/formats/acl";
import { formatOf, readHead } from "../../src/dump/formats/page-head";
import { growth, MAX_GROWTH } from "../support/work-time";

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

describe("heads", () => {
	test("of generated texts are read", () => {
		fc.assert(
			fc.property(revisionText(), ({ text, format, isPublic: expected }) => {
				const head = readHead(text);
				const rules = head.filter(({ name }) => name === "acl");
				expect([
					formatOf(text, head),
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
		["# \n#format rst", []],
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
		["#format csv\n#format rst", "csv"],
		['<?xml version="1.0"?>', "xslt"],
		["<?xmlish", "wiki"],
	])("format of %j", (text, format) => {
		expect(formatOf(text, readHead(text))).toBe(format);
	});
});
