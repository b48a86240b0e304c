/** Globs of page names: what they match, as another implementation does, and in linear time. */
import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, test } from "vitest";
import { compileGlob, hasOpenSet } from "../../../src/records/facts/page-glob";
import { runs } from "../../support/runs";
import { growth, MAX_GROWTH } from "../../support/work-time";

describe("a glob", () => {
	test.each([
		["Help*", "HelpOnLinks", true],
		["Help*", "Help/Links", false],
		["Help**", "Help/Links/More", true],
		["Help/**", "Help/Links/More", true],
		["Help/**", "Help", true],
		["Help/**", "Helper", false],
		["**/Links", "Links", true],
		["**/Links", "a/b/Links", true],
		["**/Links", "aLinks", false],
		["*", "", true],
		["?", "é", true],
		["?", "𝄞", true],
		["?", "/", false],
		["[a-c]x", "bx", true],
		["[!a-c]x", "bx", false],
		["[^a-c]x", "dx", true],
		["[]]", "]", true],
		["[a", "[a", true],
		["{a,b{c,d}}e", "bde", true],
		["{a,b{c,d}}e", "be", false],
		["{a}", "{a}", true],
		["{a,b", "{a,b", true],
		["{,a}", "", true],
		["a\\*", "a*", true],
		["a\\*", "ab", false],
		["!Help*", "HelpOnLinks", false],
		["!Help*", "FrontPage", true],
		["a(b|c)+", "a(b|c)+", true],
		["a(b|c)+", "ab", false],
		["a.c", "abc", false],
		["help*", "HelpOnLinks", false],
	])("%s against %s: %s", (glob, name, expected) => {
		expect(compileGlob(glob)(name)).toBe(expected);
	});

	const word = fc.string({
		unit: fc.constantFrom("a", "b", "é"),
		maxLength: 3,
	});
	const part = fc.oneof(
		word,
		fc.constantFrom("*", "?", "[ab]", "[^b]", "{a,b}", "{ab,}"),
	);
	const segment = fc
		.array(part, { minLength: 1, maxLength: 4 })
		.map((parts) => parts.join(""))
		.filter((text) => text !== "" && !text.includes("**"));
	/** Libraries do not agree on what `**` matches at the end, also before a segment that may be empty: `a/**` + `/{ab,}`. */
	const lastSegment = segment.filter(
		(text) => !/^[*]*(?:\{ab,\}[*]*)+$/.test(text),
	);
	const segments = fc
		.tuple(
			fc.array(fc.oneof(segment, fc.constant("**")), { maxLength: 2 }),
			lastSegment,
		)
		.map(([parts, last]) => [...parts, last]);
	const name = fc
		.array(
			word.filter((text) => text !== ""),
			{ minLength: 1, maxLength: 3 },
		)
		.map((words) => words.join("/"));

	test("matches what picomatch matches, where both have the syntax", () =>
		fc.assert(
			fc.property(
				segments,
				fc.array(name, { maxLength: 8 }),
				(parts, names) => {
					const glob = parts.join("/");
					const own = compileGlob(glob);
					const other = picomatch(glob);
					for (const each of names)
						expect([each, own(each)]).toEqual([each, other(each)]);
				},
			),
			runs(500),
		));

	test.each([
		["[a", true],
		["a[]", true],
		["a[!]b", true],
		["[a][", true],
		["\\[a", false],
		["[a-z]*", false],
		["[[]", false],
		["a]", false],
	])("%j has a set without an end: %j", (glob, isOpen) => {
		expect(hasOpenSet(glob)).toBe(isOpen);
	});

	test("never throws, whatever it is", () => {
		const soup = fc.string({ unit: fc.constantFrom(..."a*?[]{},\\!-/") });
		fc.assert(
			fc.property(soup, soup, (glob, text) => {
				expect(typeof compileGlob(glob)(text)).toBe("boolean");
			}),
		);
	});

	test.each([
		["*a", 12],
		["{a,b}", 12],
		["**/", 12],
	])("of many %s does work in proportion to the name", async (part, times) => {
		const isMatch = compileGlob(`${part.repeat(times)}x`);
		expect(
			await growth((size) => isMatch("a".repeat(size)), 5000),
		).toBeLessThan(MAX_GROWTH);
	});

	test.each(["{", "[", "{a,", "*", "\\"])(
		"does work in proportion to its own length: %s",
		async (part) => {
			expect(
				await growth((size) => compileGlob(part.repeat(size)), 2000),
			).toBeLessThan(MAX_GROWTH);
		},
	);
});
