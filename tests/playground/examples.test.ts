import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readExamples } from "../../playground/examples/read-examples";

test("every example of the specification is read, with its result", () => {
	const specification = readFileSync("docs/moinmoin.md", "utf8");
	const written = specification.match(/^(?:15|19)> "/gm) ?? [];
	const examples = readExamples(specification).flatMap((each) => each.examples);
	expect(examples).toHaveLength(written.length);
	expect(examples.filter(({ result }) => result === "")).toEqual([]);
});

test("an example has the text of its JSON string and the dialect of its number", () => {
	const page =
		'## 1 A\n15> "a\\n\\"b\\""  ⇒ (p "a")\n## 2 B\n19> "c"\n   ⇒ (p "c ")';
	expect(readExamples(page)).toEqual([
		{
			title: "1 A",
			examples: [{ dialect: "1.5", text: 'a\n"b"', result: '(p "a")' }],
		},
		{
			title: "2 B",
			examples: [{ dialect: "1.9", text: "c", result: '(p "c ")' }],
		},
	]);
});
