/** Pages of the site that programs write. */
import { expect, test } from "vitest";
import { benchmarkResults } from "../../scripts/docs/benchmark-results";
import { repairAnchors } from "../../scripts/docs/repair-anchors";
import { schemaPage, typeText } from "../../scripts/docs/schema-pages";

const repaired = (markdown: string): string | undefined =>
	repairAnchors(
		new Map([
			["a/page.md", markdown],
			["b.md", "# Twice\n# Twice\n"],
		]),
	).get("a/page.md");

test("a link to a numbered heading leads to the heading of that name", () => {
	expect(repaired("# A\n[a](#a-1)")).toBe("# A\n[a](#a)");
	expect(repaired("[x](../b.md#twice-2)")).toBe("[x](../b.md#twice)");
});

test("a link to a heading that is there stays", () => {
	for (const link of ["[x](../b.md#twice-1)", "[x](#a)", "[x](#missing-1)"])
		expect(repaired(`# A\n${link}`)).toBe(`# A\n${link}`);
});

test("a heading in a block of code is none", () => {
	expect(repaired("# A\n```\n# A\n```\n[x](#a-1)")).toContain("[x](#a)");
});

test.each([
	[{ type: "string" }, "string"],
	[{ const: "a" }, '`"a"`'],
	[{ type: "array", items: { enum: ["a", 1] } }, '(`"a"` \\| `1`)[]'],
	[{ $ref: "#/$defs/Point" }, "[Point](#point)"],
	[{ $ref: "urn:moinmoin-parser:ast:1" }, "[ast](ast.md)"],
	[
		{ type: "object", additionalProperties: { type: "integer" } },
		"record of integer",
	],
])("the schema %j is the type %s", (schema, type) => {
	expect(typeText(schema)).toBe(type);
});

test("the page of a schema has each field of each type once", () => {
	const { path, markdown } = schemaPage("pkg/tree.schema.json", {
		title: "Tree",
		$id: "urn:pkg:tree:1",
		type: "object",
		required: ["a"],
		properties: {
			a: { type: "integer", minimum: 1, description: "From 1." },
			b: { type: "array", items: { properties: { c: { type: "string" } } } },
		},
		$defs: { Leaf: { type: "string", enum: ["x"] } },
	});
	expect(path).toBe("reference/schemas/tree.md");
	expect(markdown.match(/^\|.*/gm)).toEqual([
		"| field | type | meaning |",
		"| --- | --- | --- |",
		"| `a` | integer | From 1. at least 1 |",
		"| `b?` | any[] |  |",
		"| `b[].c?` | string |  |",
	]);
	expect(markdown).toContain('## Leaf\n\n`"x"`');
});

test("a stored run is a table per input, whose longest bar is the fastest parser", () => {
	const speed = { lacks: "", bytes: 1000, best: 10, median: 9 };
	const markdown = benchmarkResults({
		node: "v24.0.0",
		cpu: "a CPU",
		cores: 2,
		load: 0.1,
		date: "2026-01-01",
		inputs: [
			{
				name: "page",
				speeds: [
					{ ...speed, parser: "ours", ratio: 1 },
					{ ...speed, parser: "slower", ratio: 4 },
				],
			},
		],
	});
	const bars = [...markdown.matchAll(/^\| \*{0,2}(\w+).*width: ([\d.]+)%/gm)];
	expect(bars.map(([, name, width]) => [name, width])).toEqual([
		["ours", "100.0"],
		["slower", "25.0"],
	]);
});
