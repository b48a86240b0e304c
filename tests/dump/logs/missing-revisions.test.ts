/** Revisions without files: deletions, and those that are missing. */
import { describe, expect, test } from "vitest";
import { formatLogLine } from "../../../src/dump/index";
import { tree } from "../../support/dumps/dump-files";
import { all } from "../../support/dumps/dump-model";
import { memoryDump } from "../../support/dumps/memory-files";

/** A page with these files and log lines. */
async function pageOf(
	files: readonly number[],
	logged: readonly number[],
	current?: number,
) {
	const named = (number: number): string => String(number).padStart(8, "0");
	const dump = await memoryDump(
		tree({
			"pages/A/edit-log": logged
				.map((revision) =>
					formatLogLine({
						time: BigInt(revision) * 1_000_000n,
						revision,
						action: "SAVE",
						page: "A",
						comment: `edit ${revision}`,
					}),
				)
				.join("\n"),
			...Object.fromEntries(
				files.map((number) => [`pages/A/revisions/${named(number)}`, ""]),
			),
			...(current !== undefined && { "pages/A/current": named(current) }),
		}),
	);
	const [page] = await all(dump.pages());
	return {
		deletions: page?.deletions.map(({ revision }) => revision),
		missing: page?.problems
			.filter(({ code }) => code === "revision-missing")
			.map(({ file }) => Number(file.slice(-8))),
	};
}

describe("a logged revision without a file", () => {
	test.each<
		[string, number[], number[], number | undefined, number[], number[]]
	>([
		[
			"alone between two files is a deletion",
			[1, 2, 4],
			[1, 2, 3, 4],
			4,
			[3],
			[],
		],
		["that current names is a deletion", [1, 2], [1, 2, 3], 3, [3], []],
		[
			"of a page without files, that current names, is a deletion",
			[],
			[1],
			1,
			[1],
			[],
		],
		["beside another one is missing", [1, 4], [1, 2, 3, 4], 4, [], [2, 3]],
		["before the first file is missing", [2, 3], [1, 2, 3], 3, [], [1]],
		["above the newest file is missing", [1, 2], [1, 2, 3], 2, [], [3]],
		[
			"above the newest file without current is missing",
			[1, 2],
			[1, 2, 3],
			undefined,
			[],
			[3],
		],
		["among others up to current is missing", [1], [1, 2, 3], 3, [], [2, 3]],
		["beside one that no log knows is missing", [1, 4], [1, 2, 4], 4, [], [2]],
		[
			"twice in the life of a page is a deletion twice",
			[1, 3],
			[1, 2, 3, 4],
			4,
			[2, 4],
			[],
		],
		[
			"above current, after a deletion, is missing",
			[1],
			[1, 2, 900],
			2,
			[2],
			[900],
		],
	])("%s", async (_, files, logged, current, deletions, missing) => {
		expect(await pageOf(files, logged, current)).toEqual({
			deletions,
			missing,
		});
	});

	test("that no log knows is neither: cleaning tools take revisions away", async () => {
		expect(await pageOf([1, 5], [1, 5], 5)).toEqual({
			deletions: [],
			missing: [],
		});
	});

	test("has time, author and comment of the edit that deleted the page", async () => {
		const dump = await memoryDump(
			tree({
				"pages/A/revisions/00000001": "",
				"pages/A/revisions/00000003": "",
				"pages/A/current": "00000003\n",
				"edit-log":
					"1100000000000001\t00000002\tSAVE\tA\t\t\t1.2.3\t\tdeleted\n",
			}),
		);
		const [page] = await all(dump.pages());
		expect(page?.deletions).toEqual([
			{
				revision: 2,
				time: "2004-11-09T11:33:20.000001Z",
				edit: expect.objectContaining({ user: "1.2.3", comment: "deleted" }),
			},
		]);
	});
});
