/** Pages saved from a wiki, by people who have no dump of it. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { folder, removeFolder, run, write } from "../support/run-cli";

afterAll(removeFolder);

const GROUPS = "== Finland ==\n * [[http://python.fi|Python Finland]]\n";

test("rows of groups name the page that the name of the file shows", async () => {
	const { code, out } = await run([
		...["groups", "--format", "ndjson"],
		write("Local(2f)Groups", GROUPS),
		write("Local%20Groups?action=raw", GROUPS),
		write("plain.txt", GROUPS),
	]);
	expect(code).toBe(0);
	const pages = out
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line).page);
	expect(pages).toEqual([
		"Local/Groups",
		"Local Groups",
		join(folder, "plain.txt"),
	]);
});

test("copies of a browser and years are no quoted names", async () => {
	const names = ["Groups (12)", "Groups(12)", "Meeting(2024)"];
	const files = names.map((name) => write(`${name}.txt`, GROUPS));
	const { out } = await run(["groups", "--format", "ndjson", ...files]);
	const pages = out
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line).page);
	expect(pages).toEqual(files);
});

test("the tree of groups has the page's name as title", async () => {
	const { out } = await run(["groups", write("My%20Groups.txt", GROUPS)]);
	expect(JSON.parse(out).page.title).toBe("My Groups");
});

test("trees of several files name the file and its page", async () => {
	const files = [write("A(2f)B.txt", "a"), write("c.txt", "c")];
	const { out } = await run(["parse", "--no-positions", ...files]);
	const lines = out.trimEnd().split("\n");
	expect(
		lines.map((line) => JSON.parse(line)).map(({ file, page }) => [file, page]),
	).toEqual([
		[files[0], "A/B"],
		[files[1], undefined],
	]);
});

test("--page-name is stronger than the name of the file", async () => {
	const file = write("A(2f)C.txt", GROUPS);
	const { out } = await run(["groups", "--page-name", "Other", file]);
	expect(JSON.parse(out).page.title).toBe("Other");
});

test("a folder of saved files is a dump of its pages", async () => {
	mkdirSync(join(folder, "saved"));
	write("saved/Help(2f)Links?action=raw", "a\n");
	write("saved/M%C3%BCnchen.txt", "b\n");
	const { code, out } = await run(["convert", "-q", join(folder, "saved")]);
	expect(code).toBe(0);
	const names = out
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line))
		.flatMap(({ type, name }) => (type === "page" ? [name] : []));
	expect(names).toEqual(["Help/Links", "München"]);
});
