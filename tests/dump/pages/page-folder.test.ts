/** Folders of pages that generated wikis do not have. */
import { expect, test } from "vitest";
import { everywhere, inContainers } from "../../support/dumps/containers";
import { tree } from "../../support/dumps/dump-files";
import { readDump } from "../../support/dumps/dump-model";

/** Reads a wiki of these files from every container, which must give the same. */
async function read(paths: Parameters<typeof tree>[0]) {
	const outcomes = await inContainers(tree(paths), readDump);
	const { folder } = outcomes;
	if (typeof folder === "string") throw new Error(folder);
	expect(outcomes).toEqual(everywhere(folder));
	return folder;
}

const line = (number: number, page: string, comment: string): string =>
	`1\t${String(number).padStart(8, "0")}\tSAVE\t${page}\t\t\t\t\t${comment}\n`;

test("pages with the same name are both given, and lines of the log once", async () => {
	const { pages } = await read({
		"pages/A(20)B/revisions/00000001": "one",
		"pages/A B/revisions/00000001": "two",
		"edit-log": line(1, "A(20)B", "c"),
	});
	expect(pages).toMatchObject([
		{ name: "A B", directory: "A B", revisions: [{ text: "two" }] },
		{ name: "A B", directory: "A(20)B", revisions: [{ text: "one" }] },
	]);
	const shared = pages.map(({ tally }) => tally.sharedLogLines);
	expect(shared.toSorted()).toEqual([0, 1]);
});

test("the file of a revision is the one with eight digits, if there are more", async () => {
	const { pages } = await read({
		"pages/A/revisions/1": "short",
		"pages/A/revisions/00000001": "one",
		"pages/A/revisions/2": "two",
		"pages/A/current": "2",
	});
	expect(pages).toMatchObject([
		{
			state: "live",
			revisions: [
				{ revision: 1, text: "one" },
				{ revision: 2, text: "two" },
			],
			tally: { revisions: { seen: 3, taken: 2, skipped: { twice: 1 } } },
		},
	]);
});

test("revisions are in the order of their numbers, however these are written", async () => {
	const { pages } = await read({
		"pages/A/revisions/10": "ten",
		"pages/A/revisions/2": "two",
		"pages/A/revisions/00000003": "three",
		"pages/A/current": "10",
	});
	expect(pages[0]?.revisions.map(({ revision }) => revision)).toEqual([
		2, 3, 10,
	]);
});

test("a log that names a revision twice is reported, also with other problems", async () => {
	const { pages } = await read({
		"pages/A/revisions/00000001": "",
		"pages/A/current": "1",
		"pages/A/edit-log": `\0\0\n${line(1, "A", "first")}${line(1, "A", "last")}`,
	});
	expect(pages).toMatchObject([
		{
			problems: ["log-nul", "revision-twice"],
			revisions: [{ edit: { comment: "last" } }],
			tally: { logLines: { skipped: { nul: 1, superseded: 1 } } },
		},
	]);
});

test("revisions newer than the current one are there, too", async () => {
	const { pages } = await read({
		"pages/A/revisions/00000001": "one",
		"pages/A/revisions/00000002": "two",
		"pages/A/current": "00000001\n",
		"pages/A/current-locked": "00000002\n",
	});
	expect(pages).toMatchObject([
		{ state: "live", current: 1, revisions: [{}, {}], problems: [] },
	]);
});
