/** Output is never an input, never in one, and overwrites nothing unasked. */
import {
	linkSync,
	mkdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
	refuseOpenInput,
	resolveFileTarget,
	resolveTarget,
} from "../../../src/records/output/target";
import { inFolder } from "../../support/dumps/dump-files";

/** A folder with an archive and a wiki, and other names of them. */
function prepare(folder: string): { tar: string; wiki: string } {
	const tar = join(folder, "wiki.tar");
	const wiki = join(folder, "wiki");
	writeFileSync(tar, "tar");
	mkdirSync(join(wiki, "data", "pages", "A"), { recursive: true });
	writeFileSync(join(wiki, "data", "pages", "A", "current"), "00000001\n");
	linkSync(tar, join(folder, "hard.tar"));
	symlinkSync(tar, join(folder, "soft.tar"));
	symlinkSync(wiki, join(folder, "soft-wiki"));
	linkSync(tar, join(folder, "out.partial"));
	mkdirSync(join(folder, "around"));
	symlinkSync(join(wiki, "data", "pages"), join(folder, "around", "pages"));
	return { tar, wiki };
}

describe("the input", () => {
	test.each([
		["wiki.tar", "wiki.tar"],
		["hard.tar", "wiki.tar"],
		["soft.tar", "wiki.tar"],
		["./wiki/../wiki.tar", "soft.tar"],
		["out", "wiki.tar"],
		["wiki/", "wiki"],
		["wiki/out.ndjson", "wiki"],
		["wiki/data/pages/A/new", "soft-wiki"],
		["soft-wiki/new/folder/", "wiki"],
		["wiki/data/", "wiki/data/pages"],
		["wiki/data/", "wiki/data/pages/A"],
		["around/", "wiki"],
		["around/", "wiki/data/pages/A/current"],
	])(
		"is not overwritten by %s when %s is read, even by force",
		(output, input) =>
			inFolder(async (folder) => {
				prepare(folder);
				const target = (options: object) =>
					resolveTarget(`${folder}/${output}`, [join(folder, input)], options);
				for (const options of [
					{},
					{ force: true },
					{ resume: true, force: true },
				])
					await expect(target(options)).rejects.toMatchObject({
						code: "INPUT",
						message: expect.stringMatching(
							/would overwrite the input .*; choose/,
						),
					});
			}),
	);

	test("may be beside the output, and be missing", () =>
		inFolder(async (folder) => {
			const { tar, wiki } = prepare(folder);
			for (const output of ["wiki.ndjson", "wiki2", "wikis/out"])
				expect(
					await resolveTarget(join(folder, output), [tar, wiki, "missing"]),
				).toEqual({ kind: "file", path: join(folder, output) });
			expect(await resolveTarget(`${folder}/`, [tar], { force: true })).toEqual(
				{ kind: "folder", path: folder },
			);
		}));

	test("is not an open file", () =>
		inFolder(async (folder) => {
			const { openSync, closeSync } = await import("node:fs");
			const { tar } = prepare(folder);
			const fd = openSync(join(folder, "hard.tar"), "a");
			try {
				expect(() => refuseOpenInput(fd, [tar], "standard output")).toThrow(
					/standard output would overwrite the input/,
				);
				await expect(
					resolveTarget(`/dev/fd/${fd}`, [tar]),
				).rejects.toMatchObject({ code: "INPUT" });
				expect(await resolveTarget(`/proc/self/fd/${fd}`, [])).toMatchObject({
					kind: "stream",
					fd,
				});
			} finally {
				closeSync(fd);
			}
		}));
});

describe("what is there", () => {
	test("is overwritten by force only", () =>
		inFolder(async (folder) => {
			const file = join(folder, "a");
			writeFileSync(file, "precious");
			symlinkSync(file, join(folder, "link"));
			for (const name of ["a", "link"]) {
				await expect(resolveTarget(join(folder, name), [])).rejects.toThrow(
					`${join(folder, name)} exists; use --force to overwrite it`,
				);
				expect(
					await resolveTarget(join(folder, name), [], { force: true }),
				).toEqual({ kind: "file", path: file });
			}
			await expect(resolveTarget(folder, [])).rejects.toThrow(
				/ is not empty; use --force to replace files of the same name, or --resume/,
			);
			await expect(
				resolveFileTarget(folder, [], { force: true }),
			).rejects.toThrow(/ is a folder, expected a file/);
			expect(readFileSync(file, "utf8")).toBe("precious");
		}));

	test("may be an empty folder, a device or a pipe", () =>
		inFolder(async (folder) => {
			expect(await resolveTarget(folder, [])).toEqual({
				kind: "folder",
				path: folder,
			});
			for (const path of ["/dev/null"])
				expect(await resolveTarget(path, [])).toEqual({ kind: "stream", path });
			expect(await resolveTarget("/dev/stdout", [])).toEqual({
				kind: "stream",
				path: "/dev/stdout",
				fd: 1,
			});
		}));
});
