/** What a link shows is text, however it is cut into nodes and whatever formatting is around it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { node } from "../../../src/arbitraries";
import type { Dialect, PhrasingContent } from "../../../src/ast";
import { parse } from "../../../src/parse";
import { runs } from "../../support/runs";
import { descendants } from "../../support/walk";
import { inline, text, write } from "../../support/write-by-hand";

type LinkNode = Extract<PhrasingContent, { type: `${string}ink` }>;

const TYPES = ["link", "pageLink", "interwikiLink", "attachmentLink"] as const;

const DIALECTS: readonly Dialect[] = ["1.5", "1.9"];

const withLabel = (
	link: LinkNode,
	...children: PhrasingContent[]
): PhrasingContent => ({ ...link, children });

const isBare = (link: LinkNode): boolean =>
	!("attributes" in link || "query" in link);

const anyLink = (dialect: Dialect): fc.Arbitrary<LinkNode> =>
	fc.oneof(...TYPES.map((type) => node(type, { dialect }))).filter(isBare);

const word = (): fc.Arbitrary<string> => fc.stringMatching(/^[a-z]{2,6}$/);

const targetOf = ({ children: _, ...target }: LinkNode) => target;

const linksIn = (markup: string, dialect: Dialect) =>
	descendants(parse(markup, { dialect })).filter(({ type }) =>
		type.endsWith("ink"),
	);

describe.each(DIALECTS)("in %s", (dialect) => {
	const written = (each: PhrasingContent): string[] =>
		write([inline(each)], dialect);

	test("a label in pieces is written as one in one piece", () => {
		fc.assert(
			fc.property(anyLink(dialect), word(), word(), (link, one, other) => {
				const whole = written(withLabel(link, text(`${one} ${other}`)));
				const cut = withLabel(link, text(`${one} `), text(""), text(other));
				expect(written(cut)).toEqual(whole);
			}),
			runs(100),
		);
	});

	test("formatting in a label is reported, and its text stays the label", () => {
		fc.assert(
			fc.property(anyLink(dialect), word(), word(), (link, one, other) => {
				const whole = written(withLabel(link, text(one + other)));
				const strong: PhrasingContent = {
					type: "strong",
					children: [text(other)],
				};
				const [markup, ...reported] = written(
					withLabel(link, text(one), strong),
				);
				expect(markup).toBe(whole[0]);
				expect(reported).toEqual([`write-formatting ${one}${other}`]);
			}),
			runs(100),
		);
	});

	test("a picture beside text in a label goes, and the text stays", () => {
		fc.assert(
			fc.property(anyLink(dialect), word(), (link, shown) => {
				const [whole] = written(withLabel(link, text(shown)));
				const picture: PhrasingContent = { type: "image", url: "http://a/b" };
				const [markup, ...reported] = written(
					withLabel(link, text(shown), picture),
				);
				expect(markup).toBe(whole);
				expect(reported).toEqual([`write-formatting ${shown}`]);
			}),
			runs(100),
		);
	});

	test("a link without a label shows where it leads, which is reported", () => {
		fc.assert(
			fc.property(anyLink(dialect), (link) => {
				const [markup, rule, ...more] = written(withLabel(link));
				expect(rule).toMatch(/^write-label /);
				expect(more).toEqual([]);
				const [found] = linksIn(markup ?? "", dialect);
				expect(found).toMatchObject(targetOf(link));
			}),
			runs(100),
		);
	});

	test("attributes that say nothing are none", () => {
		const link: PhrasingContent = {
			type: "pageLink",
			page: "P",
			attributes: {},
			query: {},
			children: [text("x")],
		};
		expect(written(link)).toEqual([
			dialect === "1.5" ? "[:P:x]\n" : "[[P|x]]\n",
		]);
	});
});
