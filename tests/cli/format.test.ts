/** `moinmoin format`. */
import { chmodSync, readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { folder, removeFolder, run, write } from "../support/run-cli";

afterAll(removeFolder);

test("writes a page in the usual style", async () => {
	const { code, out, err } = await run(["format"], "=  A  =\n * b\n   c\n");
	expect({ code, out, err }).toEqual({
		code: 0,
		out: "= A =\n * b\n  c\n",
		err: "",
	});
});

test("keeps line ends", async () => {
	const page = write("ends.txt", "= A =\r\n\r\n * b\r\n");
	const { code, out } = await run(["format", page]);
	expect({ code, out }).toEqual({ code: 0, out: readFileSync(page, "utf8") });
	expect((await run(["format", "--check", page])).code).toBe(0);
});

test("--to 1.9 changes what 1.9 writes otherwise, and nothing in pages of 1.9", async () => {
	const old = write("old.txt", "[http://a.b c]  [[BR]]\r\n");
	const now = write("now.txt", "[[http://a.b|c]]  <<BR>>\r\n");
	const { code, out } = await run(["format", "--to", "1.9", old, now]);
	expect({ code, out }).toEqual({
		code: 0,
		out: "[[http://a.b|c]]  <<BR>>\r\n[[http://a.b|c]]  <<BR>>\r\n",
	});
});

test("--check names what would change", async () => {
	const old = write("old.txt", "[http://a.b c] [[BR]]\n");
	const now = write("now.txt", "[[http://a.b|c]] <<BR>>\n");
	const { code, out } = await run([
		"format",
		"--check",
		"--to",
		"1.9",
		old,
		now,
	]);
	expect({ code, out }).toEqual({ code: 1, out: `${old}\n` });
	const { code: fine } = await run(["format", "--check", "--to", "1.9", now]);
	expect(fine).toBe(0);
});

test("--write writes the files that change", async () => {
	const old = write("old.txt", "[http://a.b c] [[BR]]\n");
	const { code, out } = await run(["format", "--write", "--to", "1.9", old]);
	expect({ code, out }).toEqual({ code: 0, out: "" });
	expect(readFileSync(old, "utf8")).toBe("[[http://a.b|c]] <<BR>>\n");
});

test.skipIf(process.getuid?.() === 0)(
	"a file that cannot be written is reported",
	async () => {
		const old = write("old.txt", "[http://a.b c] [[BR]]\n");
		chmodSync(folder, 0o500);
		const { code, err } = await run(["format", "--write", "--to", "1.9", old]);
		chmodSync(folder, 0o700);
		expect(code).toBe(1);
		expect(err).toContain("cannot write");
		expect(readFileSync(old, "utf8")).toBe("[http://a.b c] [[BR]]\n");
	},
);

test("reports what the other dialect cannot express", async () => {
	const { err } = await run(
		["format", "--to", "1.9"],
		"[wiki:Nowhere:P t] [[BR]]",
	);
	expect(err).toContain("(write-target)");
});

test.each([
	[["format", "--to", "2.0"]],
	[["format", "--write"]],
	[["format", "--write", "--check", "a"]],
	[["format", "--write", "--encoding", "latin1", "a"]],
	[["format", "--pretty"]],
	[["parse", "--to", "1.9"]],
])("wrong usage: %j", async (argv) => {
	expect((await run(argv, "")).code).toBe(2);
});
