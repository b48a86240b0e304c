/** Names of pages in the names of files that were saved from a wiki. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { pageName } from "../../../src/arbitraries/page-name";
import { savedName } from "../../../src/dump/formats/saved-name";
import { quoteName } from "../../../src/dump/index";

test.each([
	["LocalUserGroups.txt", "LocalUserGroups"],
	["LocalUserGroups?action=raw", "LocalUserGroups"],
	["LocalUserGroups@action=raw.txt", "LocalUserGroups"],
	["Links?rev=3&action=raw", "Links"],
	["Links?action=raw&rev=3.txt", "Links"],
	["Help(2f)Links", "Help/Links"],
	["Help%2FLinks.moin", "Help/Links"],
	["Two%20words?action=raw", "Two words"],
	["M%C3%BCnchen", "München"],
	["Caf(c3a9)%2FMenu", "Café/Menu"],
	["50%.txt", "50%"],
	["a%e9.txt", "a%e9"],
	["What is it?", "What is it?"],
	["a@action.txt", "a@action"],
	["Help(2F)(20)Links.txt", "Help/ Links"],
	["Groups (12).txt", "Groups (12)"],
	["Groups(12).txt", "Groups(12)"],
	["Groups(20).txt", "Groups(20)"],
	["Meeting(2024).txt", "Meeting(2024)"],
	["Say(2022)Yes(22).txt", 'Say "Yes"'],
	["Help(2f)Links (1).txt", "Help(2f)Links (1)"],
	["(28)c3a9(29)", "é"],
])("%s holds the page %s", (file, name) => {
	expect(savedName(file).name).toBe(name);
});

test("each name is read as it was written, quoted or as in a URL", () => {
	fc.assert(
		fc.property(pageName(), (name) => {
			for (const written of [quoteName(name), encodeURIComponent(name)])
				for (const end of ["", ".txt", "?action=raw", "@action=raw.txt"])
					expect(savedName(written + end).name).toBe(name);
		}),
	);
});

test("parentheses are only read where quoting the page's name gives the name of the file", () => {
	const part = fc.constantFrom(
		..."(12) (2024) (2f) (e9) (c3a9) (20) (3d) ( ) A b _ - é 7 (7f) (0a)".split(
			" ",
		),
		" ",
	);
	fc.assert(
		fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
			const file = parts.join("");
			const { name } = savedName(file);
			if (name === file) return;
			expect([quoteName(name), quoteName(quoteName(name))]).toContain(
				file.replaceAll(")(", ""),
			);
			expect(name).not.toMatch(/[\p{Cc}\uFFFD]/u);
		}),
	);
});
