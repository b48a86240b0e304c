/** Names of pages as names of folders, and paths of entries. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCharacter } from "../../../src/arbitraries/any-markup/character";
import { quotedName } from "../../../src/arbitraries/dumps/quoted-name";
import { safePath } from "../../../src/dump/files/archive-paths";
import { quoteName, unquoteName } from "../../../src/dump/formats/quoted-name";
import { runs } from "../../support/runs";

const anyName = (): fc.Arbitrary<string> =>
	fc.oneof(
		fc.string({ unit: anyCharacter() }),
		fc.string({ unit: "grapheme" }),
		fc
			.array(
				fc.constantFrom("(", ")", "c3", "a9", "2", "é", "/", " ", "A", "_"),
				{ maxLength: 8 },
			)
			.map((parts) => parts.join("")),
	);

/** What is left of a name that somebody quoted before. */
const isQuoted = (name: string): boolean =>
	unquoteName(name).problem === undefined &&
	quoteName(unquoteName(name).name) === name &&
	/[^\p{ASCII}]/u.test(unquoteName(name).name);

describe("names", () => {
	test("are what they were when they are quoted and read", () => {
		fc.assert(
			fc.property(anyName(), (name) => {
				fc.pre(!isQuoted(name));
				expect(unquoteName(quoteName(name))).toEqual({ name });
			}),
			runs(2000),
		);
	});

	test("with letters beyond ASCII are read twice if they are quoted twice", () => {
		fc.assert(
			fc.property(anyName(), (name) => {
				fc.pre(/[^\p{ASCII}]/u.test(name) && !isQuoted(name));
				expect(unquoteName(quoteName(quoteName(name)))).toEqual({
					name,
					problem: "name-quoted-twice",
				});
			}),
		);
	});

	test("are quoted with what every disk can hold", () => {
		fc.assert(
			fc.property(anyName(), (name) => {
				expect(quoteName(name)).toMatch(
					/^[A-Za-z0-9_]*(?:\([0-9a-f]{2,}\)[A-Za-z0-9_]*)*$/,
				);
			}),
		);
	});

	test("of generated folders are read", () => {
		fc.assert(
			fc.property(quotedName(), ({ quoted, ...expected }) => {
				expect(unquoteName(quoted)).toEqual(expected);
			}),
			runs(500),
		);
	});

	test("never make reading throw", () => {
		fc.assert(
			fc.property(anyName(), (quoted) => {
				expect(unquoteName(quoted).name).not.toMatch(/\p{Surrogate}/u);
			}),
		);
	});

	test.each([
		["Caf(c3a9)", "Café", undefined],
		["A(2c20)B(2f)C", "A, B/C", undefined],
		["A(20)(2f)(c3)(A9)", "A /é", undefined],
		["(28)c3a9(29)", "é", "name-quoted-twice"],
		["A(28)2021(29)", "A(2021)", undefined],
		["A(2)", "A(2)", "name-odd-digits"],
		["A(20)B(2)", "A B(2)", "name-odd-digits"],
		["A(20)(2)", "A(20)(2)", "name-odd-digits"],
		["A(e9)", "Aé", "name-not-utf8"],
		["Caf(c3a9(20)", "Caf(c3a9 ", undefined],
		["", "", undefined],
	])("%s", (quoted, name, problem) => {
		expect(unquoteName(quoted)).toEqual({ name, problem });
	});
});

describe("paths of entries", () => {
	test.each([
		["data/pages/A", "data/pages/A"],
		["./data//pages/./A/", "data/pages/A"],
		["/srv/wiki/data", "srv/wiki/data"],
		["./", ""],
		["a/..b/c..", "a/..b/c.."],
		["../etc/passwd", undefined],
		["a/../../b", undefined],
		["a/..", undefined],
		["a\0b", undefined],
	])("%j", (name, path) => {
		expect(safePath(name)).toBe(path);
	});
});
