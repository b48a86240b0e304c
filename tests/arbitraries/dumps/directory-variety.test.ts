/** Generated data directories: their place in the dump, and their entries beside pages. */
import { describe, expect, test } from "vitest";
import { dataDirectory } from "../../../src/arbitraries/dumps/data-directory";
import {
	distinct,
	distinctLengths,
	samples,
	shareOf,
} from "../../support/samples";

describe("data directories", () => {
	test("are at the top or deeper, with other entries beside one to three pages", () => {
		const all = samples(dataDirectory(), 300);
		expect(distinct(all.map(({ root }) => root))).toEqual([
			"",
			"a/b/c/d/e/f/g/h/i/j/data/",
			"data/",
			"repo-main/",
			"srv/moin/wiki/data/",
		]);
		const named = shareOf(all, ({ pages }) => /(?:^|\/)pages\/$/.test(pages));
		expect(named).toBeGreaterThan(0.5);
		expect(named).toBeLessThan(0.9);
		const counts = (origin: string) =>
			distinctLengths(
				all.map(({ wiki }) =>
					wiki.pages.filter((page) => page.origin === origin),
				),
			);
		expect(counts("data")).toEqual([1, 2, 3]);
		expect(counts("underlay")).toEqual([0, 1, 2]);
		const left = all.map(({ wiki }) =>
			wiki.entries.filter(({ skipped }) => skipped === "notAPage"),
		);
		expect(distinctLengths(left)).toEqual([0, 1, 2]);
		expect(distinct(left.flat().map(({ name }) => name))).toEqual([
			".DS_Store",
			".trash",
			"CVS",
			"README",
			"core",
		]);
		const hasLog = shareOf(all, ({ wiki }) => wiki.log.lines > 0);
		expect(hasLog).toBeGreaterThan(0.3);
		expect(hasLog).toBeLessThan(0.7);
	});

	test("have files where they say", () => {
		for (const { root, pages, files, folders, wiki } of samples(
			dataDirectory(),
			200,
		)) {
			expect(folders).toContain(pages.slice(0, -1));
			expect(pages.startsWith(root)).toBe(true);
			const log = files[`${root}edit-log`];
			expect(
				log === undefined ? 0 : log.filter((byte) => byte === 10).length,
			).toBe(wiki.log.lines);
			for (const { directory, origin, skipped } of wiki.entries) {
				const above = root.replace(/data\/$/, "");
				const parent = origin === "data" ? pages : `${above}underlay/pages/`;
				const place = parent + directory;
				if (skipped !== "notAPage") expect(folders).toContain(place);
				else
					expect(
						Object.keys(files).some((path) => path.startsWith(place)),
					).toBe(true);
			}
		}
	});

	test("have pages of the underlay that the wiki has, too, in few cases", () => {
		const all = samples(dataDirectory(), 300);
		for (const { wiki } of all) {
			const names = wiki.pages.map(({ name }) => name);
			for (const { name, skipped, origin } of wiki.entries)
				if (skipped === "shadowed") {
					expect(origin).toBe("underlay");
					expect(names).toContain(name);
				}
			expect(names).toHaveLength(new Set(names).size);
		}
		const shadowing = shareOf(all, ({ wiki }) =>
			wiki.entries.some(({ skipped }) => skipped === "shadowed"),
		);
		expect(shadowing).toBeGreaterThan(0.1);
		expect(shadowing).toBeLessThan(0.6);
	});
});
