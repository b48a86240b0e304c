import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCharacter } from "../../src/arbitraries/any-markup/character";
import {
	mediawikiFileName,
	mediawikiFileNames,
	mediawikiTitle,
	mediawikiTitles,
} from "../../src/mediawiki/index";
import { runs } from "../support/runs";

const name = fc.oneof(
	fc.string({ unit: "grapheme", maxLength: 30 }),
	fc.string({ unit: anyCharacter(), maxLength: 300 }),
	fc
		.array(
			fc.constantFrom(
				..."a A b _ : / . .. [ ] { } < > # | % %41 &amp; &#65; ~~~ Talk: File: de: Category ß é é ".split(
					" ",
				),
				" ",
				"\u200e",
				"\u00a0",
			),
			{ maxLength: 8 },
		)
		.map((parts) => parts.join("")),
);

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** MediaWiki's own rules for a title of the main namespace, by its documentation. */
function problemsOf(title: string): string[] {
	const problems: string[] = [];
	const check = (isRight: boolean, problem: string): void => {
		if (!isRight) problems.push(`${problem}: ${JSON.stringify(title)}`);
	};
	check(title !== "", "is empty");
	check(bytes(title) <= 255, "is too long");
	check(!/[#<>[\]|{}_]/.test(title), "has forbidden characters");
	check(
		// biome-ignore lint/suspicious/noControlCharactersInRegex: MediaWiki forbids them.
		!/[\u0000-\u001f\u007f\ufffd]|\p{Surrogate}/u.test(title),
		"has controls",
	);
	check(!/%[\da-f]{2}/i.test(title), "has codes of URLs");
	check(!/&[\w#\u0080-\uffff]+;/.test(title), "has entities");
	check(!title.includes("~~~"), "has signatures");
	check(title === title.normalize("NFC"), "is not NFC");
	check(!/^[\s:]|\s$|\s\s/.test(title), "has blanks or colons at its ends");
	check(
		title.split("/").every((part) => part !== "." && part !== ".."),
		"has dots as parts",
	);
	check(!/^(?:talk|file|de|special|media) *:/i.test(title), "has a prefix");
	return problems;
}

describe("titles", () => {
	test("are those that MediaWiki takes", () => {
		fc.assert(
			fc.property(name, (page) => {
				const title = mediawikiTitle(page);
				expect(problemsOf(title.replace(/^Category:/, ""))).toEqual([]);
				if (/^Category(?!:)|^Category:Template/.test(title)) return;
				// The names of categories have no blanks.
				const again = title.startsWith("Category:")
					? title.replace("Category:", "Category").replaceAll(" ", "_")
					: title;
				expect(mediawikiTitle(again)).toBe(title);
			}),
			runs(1000),
		);
	});

	test("are different for different pages, in any order", () => {
		fc.assert(
			fc.property(fc.array(name, { maxLength: 12 }), (pages) => {
				const titles = mediawikiTitles(pages);
				expect(titles.size).toBe(new Set(pages).size);
				expect(new Set(titles.values()).size).toBe(titles.size);
				for (const title of titles.values())
					expect(problemsOf(title.replace(/^Category:/, ""))).toEqual([]);
				expect(mediawikiTitles([...pages].reverse())).toEqual(titles);
			}),
			runs(300),
		);
	});

	test.each([
		["frontPage", "FrontPage"],
		["A_b", "A b"],
		["CategoryHomepage", "Category:Homepage"],
		["CategoryTemplate", "CategoryTemplate"],
		["Help:Me", "Help-Me"],
		["de:at: a b: c", "De-at- a b: c"],
		["What: this", "What: this"],
		["C#", "C-"],
		["A/../B", "A/(..)/B"],
		["straße", "Straße"],
		["ßa", "ßa"],
		["", "Untitled"],
	])("of %j is %j", (page, title) => {
		expect(mediawikiTitle(page)).toBe(title);
	});

	test("are numbered where another page has them", () => {
		const titles = mediawikiTitles(["A_b", "a b", "A b"]);
		expect([...titles].sort()).toEqual([
			["A b", "A b"],
			["A_b", "A b (2)"],
			["a b", "A b (3)"],
		]);
	});
});

describe("names of files", () => {
	test("are those that MediaWiki takes, and keep their extension", () => {
		fc.assert(
			fc.property(name, (file) => {
				const result = mediawikiFileName(`${file}.png`);
				expect(problemsOf(result)).toEqual([]);
				expect(bytes(result)).toBeLessThanOrEqual(240);
				expect(result).not.toMatch(/[/\\:]/);
				expect(result).toMatch(/\.png$/);
				expect(mediawikiFileName(result)).toBe(result);
			}),
			runs(500),
		);
	});

	test.each([
		["..", "-"],
		["Plan.pdf.partial", "Plan.pdf-partial"],
	])(
		"of %j is %j, as the other is a folder or a file that is not complete",
		(file, result) => {
			expect(mediawikiFileName(file)).toBe(result);
		},
	);

	test("are numbered before their extension", () => {
		const names = mediawikiFileNames(["a_b.png", "A b.png"]);
		expect(names.get("a_b.png")).toBe("A b (2).png");
	});
});
