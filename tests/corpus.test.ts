/** Real pages must give the tree that the real parser gives. Needs `../shared/`. */
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import type { Dialect, Root } from "../src/ast";
import { canonicalForm } from "../src/canonical-form";
import { parse } from "../src/parse";
import { corpora, hasShared, needsShared, readCorpus } from "./support/shared";

/** The trees of 1.9 pages do not have the head of the page. */
function withoutHead(tree: Root, dialect: Dialect): Root {
	if (dialect === "1.5") return tree;
	const isHead = (index: number): boolean => {
		const node = tree.children[index];
		return (
			(node?.type === "processingInstruction" || node?.type === "comment") &&
			node.position?.start.line === index + 1
		);
	};
	let length = 0;
	while (isHead(length)) length++;
	return { ...tree, children: tree.children.slice(length) };
}

describe.skipIf(!hasShared)(needsShared, () => {
	test.each(corpora)("%s", (name, dialect) => {
		const wrong = readCorpus(name)
			.filter(({ markup, ast }) => {
				const tree = parse(markup, { dialect, pageName: "TestPage" });
				return !isDeepStrictEqual(
					canonicalForm(withoutHead(tree, dialect)),
					ast,
				);
			})
			.map(({ page }) => page);
		expect(wrong).toEqual([]);
	});
});
