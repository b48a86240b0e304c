/** `-o` of the commands that read pages. */
import {
	existsSync,
	linkSync,
	mkdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { folder, removeFolder, run, write } from "../support/run-cli";

afterAll(removeFolder);

const page = write("page.txt", "= Chile =\n * [[http://a.example|A]]\n");
let number = 0;
const newFile = (): string => join(folder, `out-${number++}`);

describe.each(["parse", "groups", "format"])("%s --output", (command) => {
	test("writes what standard output has, and nothing to standard output", async () => {
		const file = newFile();
		const { out } = await run([command, page]);
		expect(await run([command, page, "-o", file])).toEqual({
			code: 0,
			out: "",
			err: "",
		});
		expect(readFileSync(file, "utf8")).toBe(out);
		expect(existsSync(`${file}.partial`)).toBe(false);
	});

	test("never overwrites an input, and an existing file only by force", async () => {
		const input = newFile();
		writeFileSync(input, "= a =\n");
		const [hard, soft] = [newFile(), newFile()];
		linkSync(input, hard);
		symlinkSync(input, soft);
		for (const output of [input, hard, soft]) {
			const { code, err } = await run([
				command,
				page,
				input,
				"-o",
				output,
				"--force",
			]);
			expect([code, err]).toEqual([1, expect.stringContaining("(INPUT)")]);
			expect(readFileSync(input, "utf8")).toBe("= a =\n");
		}
		const file = newFile();
		writeFileSync(file, "mine");
		const refused = await run([command, page, "-o", file]);
		expect([refused.code, refused.err]).toEqual([
			1,
			`moinmoin: ${file} exists; use --force to overwrite it (EXISTS)\n`,
		]);
		expect(readFileSync(file, "utf8")).toBe("mine");
		expect((await run([command, page, "-o", file, "--force"])).code).toBe(0);
		expect(readFileSync(file, "utf8")).not.toBe("mine");
	});

	test("leaves nothing behind where nothing can be read or written", async () => {
		const file = newFile();
		expect((await run([command, "missing", "-o", file])).code).toBe(1);
		expect(existsSync(file)).toBe(false);
		expect(existsSync(`${file}.partial`)).toBe(false);
		const inner = join(folder, "missing", "out");
		expect((await run([command, page, "-o", inner])).err).toMatch(
			/cannot be written: ENOENT.*\(UNWRITABLE\)/,
		);
		const directory = newFile();
		mkdirSync(directory);
		expect((await run([command, page, "-o", directory])).err).toContain(
			"is a folder, expected a file",
		);
	});

	test("writes devices and open files directly", async () => {
		const { out } = await run([command, page]);
		expect(await run([command, page, "-o", "/dev/stdout"])).toMatchObject({
			code: 0,
			out,
		});
		expect(await run([command, page, "-o", "/dev/null"])).toEqual({
			code: 0,
			out: "",
			err: "",
		});
	});
});

test("a table in a file is not cut to the width of the terminal", async () => {
	const file = newFile();
	const wide = write(
		"wide.txt",
		`= Chile =\n * [[http://a.example|${"Long ".repeat(40)}]]\n`,
	);
	await run(["groups", "--format", "table", wide, "-o", file], "", false, 40);
	expect(readFileSync(file, "utf8")).toContain("Long ".repeat(30));
});
