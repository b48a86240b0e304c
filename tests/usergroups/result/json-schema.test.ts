/** The UserGroup tree as JSON Schema. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../../../src/parse";
import { toUserGroups } from "../../../src/usergroups/assemble/to-user-groups";
import { userGroupTreeJsonSchema } from "../../../src/usergroups/result/json-schema";
import { UserGroupTree } from "../../../src/usergroups/result/schema";
import written from "../../../src/usergroups/result/user-group-tree.schema.json";
import { TREE_VERSION } from "../../../src/usergroups/result/versions";
import { dialect, source } from "../../support/arbitraries";
import { anyTree } from "../../support/groups/group-trees";
import { runs } from "../../support/runs";
import { withValueAt } from "../../support/with-value-at";

const ajv = new Ajv2020({ strict: true, allErrors: true });
const validate = ajv.compile(written);

test("the file is current: else `npm run build:schema`", () => {
	expect(written).toEqual(userGroupTreeJsonSchema());
});

test("is a valid JSON Schema 2020-12 that names itself and its version", () => {
	expect(written.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
	expect(ajv.validateSchema(written)).toBe(true);
	expect(ajv.validateSchema({ ...written, type: "tree" })).toBe(false);
	expect(written.$id.endsWith(`:${TREE_VERSION}`)).toBe(true);
	expect(written.title).toBe("UserGroupTree");
	expect(written.properties.version.const).toBe(TREE_VERSION);
});

describe("what it says of a tree", () => {
	const valid = (tree: unknown): void => {
		expect([validate(tree), validate.errors]).toEqual([true, null]);
	};

	test("any tree is valid", () => {
		fc.assert(fc.property(anyTree(), valid));
		fc.assert(
			fc.property(source(), dialect(), (markup, each) => {
				valid(
					JSON.parse(
						JSON.stringify(toUserGroups(parse(markup, { dialect: each }))),
					),
				);
			}),
		);
		const markup = readFileSync(
			new URL(
				"../../../fixtures/pages/PythonGroupsSample.moin19.txt",
				import.meta.url,
			),
			"utf8",
		);
		valid(toUserGroups(parse(markup, { dialect: "1.9" })));
	});

	/** Paths to all values in a tree. */
	const pathsIn = (value: unknown, path: string[] = []): string[][] =>
		typeof value === "object" && value !== null
			? [
					...(path.length === 0 ? [] : [path]),
					...Object.entries(value).flatMap(([key, inner]) =>
						pathsIn(inner, [...path, key]),
					),
				]
			: [path];

	test("a tree that was tampered with is valid if and only if it is valid in TypeScript", () => {
		let broken = 0;
		let tried = 0;
		fc.assert(
			fc.property(
				anyTree().chain((tree) =>
					fc.tuple(fc.constant(tree), fc.constantFrom(...pathsIn(tree))),
				),
				fc.constantFrom<unknown>(undefined, null, "", -1, 1.5, [], {}, "wiki"),
				([tree, path], other) => {
					const tampered = withValueAt(tree, path, other);
					const fits = UserGroupTree.safeParse(tampered).success;
					expect(validate(tampered)).toBe(fits);
					if (!fits) broken++;
					tried++;
				},
			),
			runs(200),
		);
		expect(broken / tried).toBeGreaterThan(0.2);
	});

	test.each([
		["no version", ["version"], undefined],
		["another version", ["version"], TREE_VERSION + 1],
		["an unknown field", ["colour"], "red"],
		["an unknown dialect", ["page", "dialect"], "2.0"],
		["a wrong region", ["regions"], [{}]],
	])("%s is invalid", (_what, path, other) => {
		const tree = toUserGroups(parse("= Chile =\n * [[http://a.example|A]]"));
		expect(validate(JSON.parse(JSON.stringify(tree)))).toBe(true);
		expect(validate(withValueAt(tree, path, other))).toBe(false);
	});
});
