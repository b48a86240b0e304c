/** Names of files: valid on every file system, each its own, always the same. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { foldName } from "../../src/wiki-map/names/allocate-parts";
import { fileParts } from "../../src/wiki-map/names/file-paths";
import { pagePaths } from "../../src/wiki-map/names/page-paths";
import { toPart } from "../../src/wiki-map/names/part-forms";
import { reservedNames, SITES } from "../../src/wiki-map/sites";
import { NAME_FORMS, SITE_NAMES } from "../../src/wiki-map/target-names";
import { runs } from "../support/runs";

/** Characters and words that are hard for names. */
const piece = fc.oneof(
	fc.constantFrom(
		...'aAbB_-. é\u0301ßıİ:*?"<>|\\#%&()~$\0\u200E\uFEFF'.split(""),
		..."CON aux.x index Index README 404 a.md .. 中文 Ünï FrontPage 2".split(
			" ",
		),
		"\u{1F600}",
		"\uD800",
		"x".repeat(300),
	),
	fc.string({ unit: "grapheme", maxLength: 5 }),
);
const pageName = fc
	.array(fc.array(piece, { minLength: 1, maxLength: 3 }), {
		minLength: 1,
		maxLength: 3,
	})
	.map((parts) => parts.map((part) => part.join("")).join("/"));
const pageNames = fc.uniqueArray(pageName, { maxLength: 30 });
const anyRules = fc
	.record({
		form: fc.constantFrom(...NAME_FORMS),
		site: fc.constantFrom(...SITE_NAMES),
		extension: fc.constantFrom(".md", ".html", ".txt"),
	})
	.map(({ form, site, extension }) => {
		const { isFlat, sectionIndex } = SITES[site];
		const reserved = reservedNames(SITES[site]);
		return {
			form,
			isFlat,
			sectionIndex,
			extension,
			isReserved: (name: string) => reserved.has(name),
		};
	});

/** What Windows does not take. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: names must have none of these.
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001F\u007F\p{Cs}]/u;

const isValidName = (name: string): boolean =>
	name !== "" &&
	Buffer.byteLength(`${name}.partial`) <= 255 &&
	name === name.normalize("NFC") &&
	!DEVICE.test(name) &&
	!FORBIDDEN.test(name) &&
	!/^[.]|[. ]$/.test(name);

test("gives each page a file of its own, also where case and Unicode form are ignored", () => {
	fc.assert(
		fc.property(pageNames, anyRules, (names, rules) => {
			const files = pagePaths(names, rules).map((path) =>
				foldName(path + rules.extension),
			);
			expect(new Set(files).size).toBe(names.length);
			const folders = files.flatMap((file) =>
				file.split("/").map((_, end, all) => all.slice(0, end).join("/")),
			);
			for (const folder of folders) expect(files).not.toContain(folder);
		}),
		runs(150),
	);
});

test("gives names that every file system takes", () => {
	fc.assert(
		fc.property(pageNames, anyRules, (names, rules) => {
			for (const path of pagePaths(names, rules))
				for (const part of `${path}${rules.extension}`.split("/"))
					expect(isValidName(part), JSON.stringify([names, part])).toBe(true);
		}),
		runs(150),
	);
});

test("does not depend on the order of pages", () => {
	fc.assert(
		fc.property(
			pageNames.chain((names) =>
				fc.tuple(
					fc.constant(names),
					fc.shuffledSubarray(names, { minLength: names.length }),
				),
			),
			anyRules,
			([names, shuffled], rules) => {
				const byName = (all: readonly string[]) => {
					const paths = pagePaths(all, rules);
					return new Map(all.map((name, index) => [name, paths[index]]));
				};
				expect(byName(shuffled)).toEqual(byName(names));
			},
		),
		runs(50),
	);
});

test("changes no other name when a page is added whose name nobody else would have", () => {
	fc.assert(
		fc.property(pageNames, pageName, anyRules, (names, added, rules) => {
			const wanted = (name: string): string[] =>
				(rules.isFlat ? [name.replaceAll("/", " ")] : name.split("/")).map(
					(part) => foldName(toPart(part, rules.form)).replace(/-\d+$/, ""),
				);
			const others = new Set(names.flatMap(wanted));
			const isFree = (part: string): boolean =>
				!others.has(part) &&
				!others.has(part + rules.extension) &&
				!others.has(part.replace(/\.\w+$/, ""));
			const parts = wanted(added);
			fc.pre(
				parts.every(isFree) &&
					new Set(parts).size === parts.length &&
					added.length < 400,
			);
			const before = pagePaths(names, rules);
			expect(pagePaths([...names, added], rules).slice(0, -1)).toEqual(before);
		}),
		runs(50),
	);
});

test("leaves slugs and titles that are good names already as they are", () => {
	fc.assert(
		fc.property(piece, fc.constantFrom("slug", "title"), (part, form) => {
			const once = toPart(part, form);
			expect(toPart(once, form)).toBe(once);
		}),
		runs(100),
	);
});

test("puts sub-pages into folders and numbers names that collide by their order", () => {
	const rules = {
		form: "slug",
		isFlat: false,
		extension: ".md",
		isReserved: (name: string) => name === "index",
	} as const;
	const names = [
		"Help",
		"Help/Links",
		"Help/LINKS",
		"Index",
		"Straße",
		"中文",
		"?",
	];
	expect(pagePaths(names, rules)).toEqual([
		"help",
		"help/links-2",
		"help/links",
		"index-2",
		"strasse",
		"zhong-wen",
		"page",
	]);
	expect(pagePaths(names, { ...rules, form: "title" })).toEqual([
		"Help",
		"Help/Links-2",
		"Help/LINKS",
		"Index-2",
		"Straße",
		"中文",
		"page",
	]);
	expect(pagePaths(["Help/Ünï x"], { ...rules, form: "quoted" })).toEqual([
		"Help/(c39c)n(c3af20)x",
	]);
});

test("names attachments with their extensions, each its own", () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(
				pageName.map((name) => name.replaceAll("/", ".")),
				{
					maxLength: 20,
				},
			),
			fc.constantFrom(...NAME_FORMS),
			(names, form) => {
				const parts = [...fileParts(names, form).values()];
				expect(new Set(parts.map(foldName)).size).toBe(names.length);
				for (const part of parts) expect(isValidName(part)).toBe(true);
			},
		),
		runs(50),
	);
	expect([
		...fileParts(["Plan (1).PDF", "plan-1.pdf", "x.tar.gz"], "slug"),
	]).toEqual([
		["Plan (1).PDF", "plan-1.pdf"],
		["plan-1.pdf", "plan-1-2.pdf"],
		["x.tar.gz", "x.tar.gz"],
	]);
});
