/** What links to parts of a page lead to: ids of headings follow from titles, and anchors stay. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expand } from "../../src/bridge/expand";
import { headingId } from "../../src/bridge/ids/heading-ids";
import {
	listAnchors,
	listHeadings,
	listParts,
	mapIds,
	type PageParts,
} from "../../src/bridge/ids/page-ids";
import { parse } from "../../src/parse";
import { dialect } from "../support/arbitraries";
import { runs } from "../support/runs";

const PAGE = "Some Page";

function partsOf(markup: string, of: "1.5" | "1.9" = "1.9") {
	const root = expand(
		parse(markup, { dialect: of }),
		{ pageName: PAGE },
		() => {
			// Nothing is to be reported.
		},
	);
	let count = 0;
	return {
		root,
		parts: listParts(root, PAGE, of, () => `target-${count++}`),
	};
}

const line = fc.oneof(
	fc.constantFrom("= A =", "= a b =", "== é ==", "= A-1 =", "= head-1 ="),
	fc.constantFrom("<<Anchor(A)>>", "<<Anchor(x)>>", "[[Anchor(A)]]", "text"),
);

describe("ids of a page", () => {
	test("lead from each heading and each anchor to its own in the output", () => {
		fc.assert(
			fc.property(fc.array(line), dialect(), (lines, of) => {
				const { root, parts } = partsOf(lines.join("\n\n"), of);
				const ids = mapIds(parts, PAGE);
				const anchors = listAnchors(root.children);
				for (const id of anchors) expect(ids.get(id)).toBe(id);
				for (const [index, { id }] of listHeadings(root.children).entries())
					if (!anchors.includes(id))
						expect(ids.get(id)).toBe(`target-${index}`);
			}),
			runs(100),
		);
	});

	test("are those of both dialects, whichever the page is in", () => {
		for (const of of ["1.5", "1.9"] as const) {
			const ids = mapIds(partsOf("= A b =\n= A b =", of).parts, PAGE);
			expect(ids.get("A_b")).toBe("target-0");
			expect(ids.get("A_b-1")).toBe("target-1");
			expect(ids.get(headingId("A b", "1.5", PAGE))).toBe("target-0");
			expect(ids.get(`${headingId("A b", "1.5", PAGE)}-2`)).toBe("target-1");
		}
	});

	test("are kept only where they do not follow from titles", () => {
		const markup = "<<Anchor(A)>>\n\n= A =\n= B =\n";
		expect(partsOf(markup).parts).toEqual<PageParts>({
			headings: [
				["A", "target-0", "A-1"],
				["B", "target-1"],
			],
			anchors: ["A"],
		});
	});
});
