/** Links of 1.5 in single brackets (specification, 22.4). */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Nodes } from "../../../src/ast";
import { parse } from "../../../src/parse";

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const blanks = fc.stringMatching(/^ {2,4}$/);

/** The only node of a page that is one paragraph. */
function onlyNode(markup: string): Nodes {
	const [paragraph] = parse(markup, { dialect: "1.5" }).children;
	if (paragraph?.type !== "paragraph") throw new Error("not one paragraph");
	expect(paragraph.children).toHaveLength(1);
	return paragraph.children[0] as Nodes;
}

test("leads to this wiki where a colon follows Self, in any case", () => {
	fc.assert(
		fc.property(
			fc.mixedCase(fc.constant("self")),
			word,
			word,
			(self, page, anchor) => {
				expect(onlyNode(`[wiki:${self}:${page}#${anchor} text]`)).toMatchObject(
					{ type: "pageLink", page, anchor },
				);
			},
		),
	);
});

test("stays an interwiki link where a slash follows Self, and keeps the hash in the page", () => {
	fc.assert(
		fc.property(
			fc.mixedCase(fc.constant("self")),
			word,
			word,
			(wiki, page, anchor) => {
				const link = onlyNode(`[wiki:${wiki}/${page}#${anchor} text]`);
				expect(link).toMatchObject({
					type: "interwikiLink",
					wiki,
					page: `${page}#${anchor}`,
				});
				expect(link).not.toHaveProperty("anchor");
			},
		),
	);
});

test("shows the target where only blanks are written as the label", () => {
	fc.assert(
		fc.property(word, blanks, (name, gap) => {
			for (const scheme of ["inline", "drawing"])
				expect(onlyNode(`[${scheme}:${name}${gap}]`)).toMatchObject({
					type: "transclusion",
					target: name,
					alt: `${scheme}:${name}`,
				});
			for (const target of [`http://${name}`, `attachment:${name}`])
				expect(onlyNode(`[${target}${gap}]`)).toMatchObject({
					children: [{ type: "text", value: target }],
				});
		}),
	);
});
