/** Each rule and each correction is documented, and has a file of tests. */
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { CORRECTIONS } from "../../../src/usergroups/classify/corrections";
import { RULES } from "../../../src/usergroups/classify/rules";

/** The comment over a rule, and its name. */
const RULE =
	/\/\*\*((?:(?!\*\/).)*)\*\/\nexport const \w+: Rule = \{\n\tname: "([\w-]+)"/gs;

test.each([
	["rules", RULES],
	["corrections", CORRECTIONS],
] as const)("each of the %s has a file of tests", (folder, all) => {
	const files = globSync(`tests/usergroups/classify/${folder}/*.test.ts`);
	expect(files.map((file) => basename(file, ".test.ts")).sort()).toEqual(
		all.map(({ name }) => name).sort(),
	);
});

test("each is in the tables of docs/usergroups.md, in order", () => {
	const page = readFileSync("docs/usergroups.md", "utf8");
	const rows = [...page.matchAll(/^\| `([\w-]+)` \| (.*) \|$/gm)];
	expect(rows.map(([, name]) => name)).toEqual(
		[...RULES, ...CORRECTIONS].map(({ name }) => name),
	);
});

test("each row says what the source says", () => {
	const said = new Map(CORRECTIONS.map(({ name, says }) => [name, says]));
	for (const file of globSync("src/usergroups/classify/rules/*.ts"))
		for (const [, comment = "", name = ""] of readFileSync(
			file,
			"utf8",
		).matchAll(RULE))
			said.set(name, comment.replaceAll(/\s+(?:\* )?/g, " ").trim());
	const page = readFileSync("docs/usergroups.md", "utf8");
	const rows = [...page.matchAll(/^\| `([\w-]+)` \| (.*) \|$/gm)];
	expect(new Map(rows.map(([, name, says]) => [name, says]))).toEqual(said);
});
