/** The dialect of a wiki that does not say it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	inFolder,
	partsOf,
	tarOf,
	tree,
	writeTree,
	zipOf,
} from "../../support/dumps/dump-files";
import {
	convertFrom,
	ofType,
	reportOf,
} from "../../support/dumps/record-checks";
import { runs } from "../../support/runs";

const SIGNS = {
	"1.5": '[http://a.example b] ["Page"] [:Other:o]\n',
	"1.9": "[[http://a.example|b]] [[Page|p]] {{attachment:a.png}}\n",
	none: "text\n",
};

/** A wiki without `meta`, with pages of these signs. */
const wikiOf = (pages: readonly (keyof typeof SIGNS)[], extra = {}) =>
	tree({
		...Object.fromEntries(
			pages.flatMap((signs, index) => [
				[`data/pages/Page${index}/current`, "00000002\n"],
				[`data/pages/Page${index}/revisions/00000001`, SIGNS.none],
				[`data/pages/Page${index}/revisions/00000002`, SIGNS[signs]],
			]),
		),
		...extra,
	});

const signs = fc.constantFrom<keyof typeof SIGNS>("1.5", "1.9", "none");

describe("a wiki that does not say its dialect", () => {
	test("has one for all revisions, in every container and order", () =>
		fc.assert(
			fc.asyncProperty(
				fc.array(signs, { minLength: 1, maxLength: 12 }),
				async (pages) => {
					const votes = {
						"1.5": pages.filter((each) => each === "1.5").length,
						"1.9": pages.filter((each) => each === "1.9").length,
					};
					const dialect = votes["1.5"] > votes["1.9"] ? "1.5" : "1.9";
					const files = wikiOf(pages);
					await inFolder(async (folder) => {
						const parts = partsOf(files);
						writeTree(join(folder, "wiki"), files);
						writeFileSync(join(folder, "wiki.zip"), await zipOf(files));
						writeFileSync(join(folder, "a.tar"), await tarOf(parts));
						writeFileSync(
							join(folder, "b.tar"),
							await tarOf(parts.toReversed()),
						);
						for (const name of ["wiki", "wiki.zip", "a.tar", "b.tar"]) {
							const records = await convertFrom(join(folder, name), {
								revisions: "all",
							});
							const [wiki] = ofType(records, "wiki");
							expect(wiki?.signs).toMatchObject({ dialect, votes });
							for (const each of [
								...ofType(records, "revision"),
								...ofType(records, "page"),
							])
								expect(each.dialect).toBe(dialect);
							expect(reportOf(records).dialects).toEqual([
								{ dialect, source: "signs", pages: pages.length },
							]);
						}
					});
				},
			),
			runs(12),
		));

	test("reports pages that clearly contradict it", () =>
		inFolder(async (folder) => {
			writeTree(folder, wikiOf(["1.5", "1.9", "1.9", "none"]));
			const records = await convertFrom(folder, {});
			const problems = ofType(records, "page").map((page) => page.problems);
			expect(problems).toEqual([
				[
					{
						code: "dialect-contradicted",
						file: expect.stringMatching(/Page0\/revisions\/00000002$/),
						text: "signs of the page contradict the dialect of the wiki: 3 of 1.5, 0 of 1.9",
					},
				],
				[],
				[],
				[],
			]);
		}));

	test("has the same dialect whichever pages are requested", () =>
		inFolder(async (folder) => {
			writeTree(folder, wikiOf(["1.5", "1.9", "1.9"]));
			const [, page] = await convertFrom(folder, { pages: "Page0" });
			expect(page).toMatchObject({ name: "Page0", dialect: "1.9" });
		}));

	test("is not read for it if an option or its format gives the dialect", () =>
		inFolder(async (folder) => {
			writeTree(
				folder,
				wikiOf(["1.9"], { "data/meta": "data_format_revision: 1050800\n" }),
			);
			const [wiki, page] = await convertFrom(folder, {});
			expect(wiki).not.toHaveProperty("signs");
			expect(page).toMatchObject({ dialect: "1.5", dialectSource: "format" });
			const [, asked] = await convertFrom(folder, { dialect: "1.9" });
			expect(asked).toMatchObject({ dialect: "1.9", dialectSource: "option" });
		}));

	test("is sampled: pages beyond the sample have no vote", () =>
		inFolder(async (folder) => {
			writeTree(folder, wikiOf(Array.from({ length: 300 }, () => "1.5")));
			const [wiki] = await convertFrom(folder, {});
			expect(wiki).toMatchObject({
				signs: { dialect: "1.5", pages: 256, votes: { "1.5": 256, "1.9": 0 } },
			});
		}));
});
