/** Dumps that lead elsewhere, or change while they are read. */
import { execFileSync } from "node:child_process";
import {
	chmodSync,
	mkdirSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { isLoss } from "../../../src/dump/problems";
import {
	inFolder,
	pageFiles,
	partsOf,
	type TarPart,
	tarOf,
	tree,
	writeTree,
	zipOf,
} from "../../support/dumps/dump-files";
import {
	all,
	readBytes,
	readWiki,
	withDump,
} from "../../support/dumps/dump-model";

describe("entries that lead out of an archive", () => {
	const NAMES = ["../evil", "data/pages/../../../evil", "data/pages/A/.."];

	test("tar", async () => {
		const parts: TarPart[] = NAMES.map((name) => ({
			name,
			bytes: Buffer.from("evil"),
		}));
		const wiki = await readBytes(
			await tarOf([...parts, ...partsOf(tree(pageFiles("A")))]),
		);
		expect(wiki.problems).toEqual(NAMES.map(() => "name-unsafe"));
		expect(wiki.pages).toMatchObject([{ name: "A", tally: { otherFiles: 0 } }]);
	});

	test("zip", async () => {
		// Names of the same length, as yazl would refuse the others.
		const names = [...NAMES, "/absolute", "C:/evil", "a\\..\\evil"];
		const safe = names.map((name) => name.replace(/[./\\:]/g, "_"));
		const bytes = await zipOf(
			tree({
				...Object.fromEntries(safe.map((name) => [name, "evil"])),
				...pageFiles("A"),
			}),
		);
		let text = bytes.toString("latin1");
		const byLength = [...safe.entries()].sort(
			([, a], [, b]) => b.length - a.length,
		);
		for (const [index, name] of byLength)
			text = text.replaceAll(name, names[index] ?? "");
		const wiki = await readBytes(Buffer.from(text, "latin1"));
		expect(wiki.problems).toEqual(names.map(() => "name-unsafe"));
		expect(wiki.pages).toMatchObject([{ name: "A" }]);
	});

	test("links of a tar that lead out of it are reported, and never followed", async () => {
		const wiki = await readBytes(
			await tarOf([
				{ name: "data/pages/L", type: "symlink", linkname: "/etc" },
				{
					name: "data/pages/A/revisions/00000002",
					type: "symlink",
					linkname: "/etc/passwd",
				},
				...partsOf(tree(pageFiles("A"))),
			]),
		);
		expect(wiki.entries).toMatchObject([
			{ name: "A" },
			{ name: "L", skipped: "notAFile" },
		]);
		expect(wiki.pages).toMatchObject([
			{ revisions: [{ revision: 1 }], problems: ["link-broken"] },
		]);
	});
});

describe("on a disk", () => {
	/** Reads a wiki after something was done to it. */
	const changed = <Result>(
		change: (folder: string) => void,
		work: (folder: string) => Promise<Result>,
	) =>
		inFolder((folder) => {
			writeTree(folder, tree(pageFiles("A")));
			change(join(folder, "data/pages/A"));
			return work(folder);
		});

	test("links out of the dump are reported, and never followed", () =>
		inFolder((outside) =>
			changed(
				(folder) => {
					writeTree(outside, tree({ secret: "secret" }));
					symlinkSync(
						join(outside, "secret"),
						join(folder, "revisions/00000002"),
					);
					symlinkSync(outside, join(folder, "attachments/b"));
					symlinkSync(outside, join(folder, "../B"));
					symlinkSync("nowhere", join(folder, "attachments/c"));
					symlinkSync("..", join(folder, "cache"));
				},
				async (folder) => {
					const { entries, pages } = await readWiki(folder);
					expect(entries).toMatchObject([
						{ name: "A" },
						{ name: "B", skipped: "notAFile" },
					]);
					expect(pages).toMatchObject([
						{
							revisions: [{ revision: 1 }],
							attachments: [{ name: "a.bin" }],
							tally: {
								revisions: { skipped: { notAFile: 1 } },
								attachments: { skipped: { notAFile: 2 } },
							},
						},
					]);
					expect(pages[0]?.problems).toEqual([
						"link-broken",
						"link-outside",
						"link-outside",
						"link-outside",
					]);
				},
			),
		));

	test("links within the dump are followed", () =>
		changed(
			(folder) => {
				symlinkSync("A", join(folder, "../B"));
				symlinkSync("00000001", join(folder, "revisions/00000002"));
			},
			async (folder) => {
				const { pages } = await readWiki(folder);
				expect(pages).toMatchObject([
					{ name: "A", revisions: [{ text: "text" }, { text: "text" }] },
					{ name: "B", revisions: [{ text: "text" }, { text: "text" }] },
				]);
			},
		));

	test("links that lead to each other end", () =>
		inFolder(async (folder) => {
			mkdirSync(join(folder, "a"));
			mkdirSync(join(folder, "b"));
			writeFileSync(join(folder, "a/Page.txt"), "text");
			symlinkSync("../b", join(folder, "a/b"));
			symlinkSync("../a", join(folder, "b/a"));
			const { pages } = await readWiki(folder);
			expect(pages.map(({ name }) => name)).toContain("a/Page");
			expect(pages.length).toBeLessThan(5);
		}));

	test("what is neither file nor folder is reported, and never opened", () =>
		changed(
			(folder) => {
				rmSync(join(folder, "edit-log"));
				execFileSync("mkfifo", [
					join(folder, "attachments/pipe"),
					join(folder, "edit-log"),
					join(folder, "revisions/00000002"),
				]);
			},
			async (folder) => {
				const { pages } = await readWiki(folder);
				expect(pages).toMatchObject([
					{ problems: ["not-a-file", "not-a-file", "not-a-file"] },
				]);
			},
		));

	test("a folder in place of a file, and a file in place of a folder", () =>
		changed(
			(folder) => {
				rmSync(join(folder, "current"));
				mkdirSync(join(folder, "current"));
				rmSync(join(folder, "edit-log"));
				mkdirSync(join(folder, "edit-log"));
				mkdirSync(join(folder, "revisions/00000002"));
				rmSync(join(folder, "attachments"), { recursive: true });
				writeFileSync(join(folder, "attachments"), "");
			},
			async (folder) => {
				const { pages } = await readWiki(folder);
				expect(pages).toMatchObject([
					{
						state: "damaged",
						revisions: [{ revision: 1 }],
						problems: [
							"current-missing",
							"file-unreadable",
							"file-unreadable",
							"file-unreadable",
							"not-a-file",
						],
					},
				]);
			},
		));

	const isRoot = process.getuid?.() === 0;
	test.skipIf(isRoot)(
		`files without permission are reported${isRoot ? " (skipped: root may read all)" : ""}`,
		() =>
			changed(
				(folder) => {
					chmodSync(join(folder, "edit-log"), 0);
					chmodSync(join(folder, "attachments"), 0);
				},
				(folder) =>
					withDump(folder, async (dump) => {
						const [page] = await all(dump.pages());
						chmodSync(join(folder, "data/pages/A/attachments"), 0o700);
						expect(page?.problems).toMatchObject([
							{ code: "file-unreadable" },
							{ code: "file-unreadable" },
						]);
					}),
			),
	);

	test("names that are no UTF-8 are read as Latin-1", () =>
		changed(
			(folder) => {
				const latin1 = (path: string) =>
					Buffer.from(join(folder, path), "latin1");
				writeFileSync(latin1("attachments/\xe9.png"), "e");
				mkdirSync(latin1("../Caf\xe9"));
			},
			async (folder) => {
				const { pages } = await readWiki(folder);
				expect(pages).toMatchObject([
					{
						attachments: [{ name: "a.bin" }, { name: "é.png" }],
						problems: ["attachment-name-not-utf8"],
					},
					{ name: "Café", problems: ["name-not-utf8"] },
				]);
			},
		));

	test("a page that vanishes between listing and reading", () =>
		changed(
			() => {},
			(folder) =>
				withDump(folder, async (dump) => {
					const [entry] = await all(dump.entries());
					rmSync(join(folder, "data/pages/A"), { recursive: true });
					const page = await entry?.read();
					expect(page?.state).toBe("never-saved");
					expect(page?.problems).toMatchObject([{ code: "file-vanished" }]);
					expect(page?.problems.every(isLoss)).toBe(true);
				}),
		));

	test("a file that vanishes or shrinks after its page was read", () =>
		changed(
			() => {},
			(folder) =>
				withDump(folder, async (dump) => {
					const [page] = await all(dump.pages());
					rmSync(join(folder, "data/pages/A/revisions/00000001"));
					truncateSync(join(folder, "data/pages/A/attachments/a.bin"), 0);
					await expect(page?.revisions[0]?.read()).rejects.toMatchObject({
						name: "FileError",
						problem: { code: "file-vanished" },
					});
					expect(await page?.attachments[0]?.stat()).toMatchObject({ size: 0 });
				}),
		));
});
