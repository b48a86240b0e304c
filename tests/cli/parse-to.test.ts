import { afterAll, describe, expect, test } from "vitest";
import { removeFolder, run, write } from "../support/run-cli";

afterAll(removeFolder);

const output = async (...options: string[]): Promise<string> => {
	const { out, err, code } = await run(
		["parse", "--dialect", "1.9", ...options],
		"= A b =\n'''c'''",
	);
	expect([err, code]).toEqual(["", 0]);
	return out;
};

describe("parse --to", () => {
	test("writes text", async () => {
		expect(await output("--to", "html")).toBe(
			'<h1 id="A_b">A b</h1>\n<p><strong>c</strong></p>\n',
		);
		expect(await output("--to", "markdown")).toBe("# A b\n\n**c**\n");
		expect(await output("--to", "mediawiki")).toBe("= A b =\n\n'''c'''\n");
		expect(await output("--to", "text")).toBe("A b\n\nc\n");
	});

	test("writes trees", async () => {
		const plain = await output("--no-positions");
		expect(await output("--no-positions", "--to", "json")).toBe(plain);
		const mdast = JSON.parse(await output("--to", "mdast"));
		expect(mdast.children[0]).toEqual({
			type: "heading",
			depth: 1,
			children: [{ type: "text", value: "A b" }],
		});
		const hast = JSON.parse(await output("--to", "hast", "--no-positions"));
		expect(hast.children[0]).toEqual({
			type: "element",
			tagName: "h1",
			properties: { id: "A_b" },
			children: [{ type: "text", value: "A b" }],
		});
	});

	test("writes what pandoc reads, in the version that is asked for", async () => {
		const version = async (...options: string[]) =>
			JSON.parse(await output("--to", "pandoc", ...options))[
				"pandoc-api-version"
			].slice(0, 2);
		expect(await version()).toEqual([1, 23]);
		expect(await version("--pandoc-api", "1.22")).toEqual([1, 22]);
	});

	test("writes a whole file of HTML", async () => {
		const html = await output(
			"--to",
			"html",
			"--standalone",
			"--page-name",
			"P",
		);
		expect(html).toMatch(/^<!doctype html>.*<title>P<\/title>.*<\/html>\n$/s);
	});

	test("names the pages where there are several", async () => {
		const files = [write("a.txt", "a"), write("b.txt", "b")];
		const { out } = await run(["parse", "--to", "mdast", ...files]);
		const lines = out.trimEnd().split("\n");
		expect(lines.map((line) => Object.keys(JSON.parse(line)))).toEqual([
			["file", "mdast"],
			["file", "mdast"],
		]);
	});

	test("reports what could not be carried over", async () => {
		const { err } = await run(["parse", "--to", "html"], "<<Foo>>");
		expect(err).toContain("bridge-macro");
	});

	test.each([
		[["--to", "1.5"], "--to must be json, mdast"],
		[["--standalone"], "--standalone needs --to html"],
		[["--pandoc-api", "1.22"], "--pandoc-api needs --to pandoc"],
		[
			["--to", "pandoc", "--pandoc-api", "1"],
			"--pandoc-api must be 1.22 or 1.23",
		],
		[["--ndjson", "--to", "html"], "--ndjson writes trees"],
		[
			["--to", "html", "--standalone", "a", "b"],
			"--standalone writes one page",
		],
	])("is wrong usage with %j", async (options, message) => {
		const { err, code } = await run(["parse", ...options]);
		expect(code).toBe(2);
		expect(err).toContain(message);
	});
});
