/** The AST as JSON Schema. */

import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { removePosition } from "unist-util-remove-position";
import { describe, expect, test } from "vitest";
import { dialectNames } from "../grammar/dialect-names";
import { astJsonSchema } from "../scripts/ast-schema";
import type { Dialect, Nodes, Root } from "../src/ast";
import written from "../src/ast.schema.json";
import { parse } from "../src/parse";
import { dialect, source } from "./support/arbitraries";
import { readRandomCases, readRuleCases } from "./support/conformance-cases";
import { CHILD_TYPES, PHRASING } from "./support/content-model";
import { hostileInputs } from "./support/hostile-inputs";
import { runs } from "./support/runs";
import {
	corpora,
	hasShared,
	needsShared,
	readCorpusSample,
} from "./support/shared";

const ajv = new Ajv2020({ strict: true, allErrors: true });
const validate = ajv.compile(written);

const isType = (type: string): type is Nodes["type"] => type in CHILD_TYPES;
const types = Object.keys(CHILD_TYPES).filter(isType);

describe("the file", () => {
	test("is current: else `npm run build:schema`", () => {
		expect(written).toEqual(astJsonSchema());
	});

	test("is a valid JSON Schema 2020-12 that names itself and its version", () => {
		expect(written.$schema).toBe(
			"https://json-schema.org/draft/2020-12/schema",
		);
		expect(ajv.validateSchema(written)).toBe(true);
		expect(ajv.validateSchema({ ...written, $defs: [] })).toBe(false);
		const [, version] =
			/^urn:moinmoin-parser:ast:(\d+)$/.exec(written.$id) ?? [];
		expect(written.title).toBe("Root");
		expect(written.description).toContain(`version ${version} of the tree`);
	});

	test.each(types)("%s is in the tables of the documentation", (type) => {
		const page = readFileSync(
			new URL("../docs/ast.md", import.meta.url),
			"utf8",
		);
		const rows = page.split("\n").filter((line) => line.startsWith("| `"));
		const names = rows.join();
		expect(names).toContain(`\`${type}\``);
	});

	test("says what the docstrings say", () => {
		const words = (text: string): string => text.replace(/[\s*]+/g, " ");
		const docs = words(
			readFileSync(new URL("../src/ast.ts", import.meta.url), "utf8"),
		);
		const { Dialect: _unsaid, ...definitions } = written.$defs;
		for (const definition of Object.values(definitions))
			expect(docs).toContain(words(definition.description));
		expect(written.$defs.Heading.properties.depth.enum).toEqual([
			1, 2, 3, 4, 5,
		]);
		expect(written.$defs.List.properties.style.description).toBe(
			"Absent in unordered lists.",
		);
	});
});

describe("the content model", () => {
	/** One node of each type, with nothing in it. */
	const samples: { [Type in Nodes["type"]]: Extract<Nodes, { type: Type }> } = {
		root: { type: "root", children: [] },
		processingInstruction: { type: "processingInstruction", name: "acl" },
		comment: { type: "comment", value: "" },
		heading: { type: "heading", depth: 1, children: [] },
		paragraph: { type: "paragraph", children: [] },
		list: { type: "list", ordered: false, children: [] },
		listItem: { type: "listItem", marker: true, children: [] },
		definitionList: { type: "definitionList", children: [] },
		definitionTerm: { type: "definitionTerm", children: [] },
		definitionDescription: { type: "definitionDescription", children: [] },
		table: { type: "table", children: [] },
		tableRow: { type: "tableRow", children: [] },
		tableCell: { type: "tableCell", children: [] },
		code: { type: "code", value: "" },
		section: { type: "section", parser: "wiki", children: [] },
		thematicBreak: { type: "thematicBreak", size: 0 },
		text: { type: "text", value: "" },
		strong: { type: "strong", children: [] },
		emphasis: { type: "emphasis", children: [] },
		underline: { type: "underline", children: [] },
		superscript: { type: "superscript", children: [] },
		subscript: { type: "subscript", children: [] },
		delete: { type: "delete", children: [] },
		larger: { type: "larger", children: [] },
		smaller: { type: "smaller", children: [] },
		remark: { type: "remark", children: [] },
		inlineCode: { type: "inlineCode", value: "" },
		link: { type: "link", url: "", children: [] },
		pageLink: { type: "pageLink", page: "", children: [] },
		interwikiLink: { type: "interwikiLink", wiki: "", page: "", children: [] },
		anchorLink: { type: "anchorLink", anchor: "", children: [] },
		attachmentLink: { type: "attachmentLink", attachment: "", children: [] },
		image: { type: "image", url: "" },
		transclusion: { type: "transclusion", kind: "page", target: "" },
		macro: { type: "macro", name: "BR" },
		smiley: { type: "smiley", value: ":)" },
	};

	const isValid = (node: object, type: Nodes["type"]): boolean => {
		const name = type.replace(/^./, (letter) => letter.toUpperCase());
		const check = ajv.getSchema(`${written.$id}#/$defs/${name}`);
		if (check === undefined) throw new Error(`no schema of ${name}`);
		return check(node) === true;
	};

	/** In some nodes the parser puts less than every phrasing content that their types allow. */
	const allowedIn = (parent: Nodes["type"]): readonly string[] =>
		CHILD_TYPES[parent].every((type) => PHRASING.includes(type))
			? PHRASING
			: CHILD_TYPES[parent];

	test.each(types)("%s", (type) => {
		const sample = samples[type];
		expect(isValid(sample, type)).toBe(true);
		if (!("children" in sample)) {
			expect(CHILD_TYPES[type]).toEqual([]);
			expect(isValid({ ...sample, children: [] }, type)).toBe(false);
			return;
		}
		const found = types.filter((child) =>
			isValid({ ...sample, children: [samples[child]] }, type),
		);
		expect(found.toSorted()).toEqual(allowedIn(type).toSorted());
	});
});

/** Whether a tree is valid, with and without positions. */
function isValidTwice(tree: Root): boolean {
	const bare = structuredClone(tree);
	removePosition(bare, { force: true });
	return validate(tree) && validate(bare);
}

describe("a tree of the parser is valid for", () => {
	const wrongOf = <Page extends { markup: string }>(
		pages: readonly Page[],
		each: Dialect,
	): Page[] =>
		pages.filter(
			({ markup }) =>
				!isValidTwice(parse(markup, { dialect: each, pageName: "TestPage" })),
		);

	test.each(dialectNames)("all cases of %s", (each) => {
		const cases = [...readRuleCases(each), ...readRandomCases(each)];
		expect(wrongOf(cases, each)).toEqual([]);
	});

	test("any source", () => {
		fc.assert(
			fc.property(source(), dialect(), (markup, each) => {
				isValidTwice(parse(markup, { dialect: each }));
				expect(validate.errors).toBe(null);
			}),
			runs(200),
		);
	});

	test.each(dialectNames)("hostile inputs in %s", (each) => {
		const pages = hostileInputs.map(([name, make]) => ({
			name,
			markup: make(1 << 11),
		}));
		expect(wrongOf(pages, each).map(({ name }) => name)).toEqual([]);
	});

	describe.skipIf(!hasShared)(needsShared, () => {
		test.each(corpora)("%s", (name, each) => {
			const wrong = wrongOf(readCorpusSample(name), each);
			expect(wrong.map(({ page }) => page)).toEqual([]);
		});
	});
});
