/** Inline markup and its tree, tested without the writer, which depends on the parser. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PhrasingContent } from "../src/ast";
import { canonicalForm } from "../src/canonical-form";
import { parse } from "../src/parse";
import { dialect } from "./support/arbitraries";

const word = fc.stringMatching(/^[a-z]{1,8}$/);

/** The content of a page that is one paragraph, in canonical form. */
function contentOf(markup: string, each: "1.5" | "1.9"): unknown {
	const { children = [] } = canonicalForm(parse(markup, { dialect: each }));
	expect(children).toHaveLength(1);
	return children[0]?.children;
}

const text = (value: string): PhrasingContent => ({ type: "text", value });

test("an address is a link to it", () => {
	fc.assert(
		fc.property(word, word, word, dialect(), (user, host, domain, each) => {
			const address = `${user}@${host}.${domain}`;
			expect(contentOf(`to ${address} now`, each)).toEqual([
				text("to "),
				{ type: "link", url: `mailto:${address}`, children: [text(address)] },
				text(" now"),
			]);
		}),
	);
});

test("the text after the last hash is the anchor", () => {
	fc.assert(
		fc.property(
			fc.array(word, { minLength: 1, maxLength: 4 }),
			word,
			(names, anchor) => {
				const page = names.join("#");
				expect(contentOf(`[[${page}#${anchor}|x]]`, "1.9")).toEqual([
					{ type: "pageLink", page, anchor, children: [text("x")] },
				]);
				expect(contentOf(`[:${page}#${anchor}:x]`, "1.5")).toEqual([
					{ type: "pageLink", page, anchor, children: [text("x")] },
				]);
			},
		),
	);
});

describe("five quotes", () => {
	const strong = (...children: PhrasingContent[]): PhrasingContent => ({
		type: "strong",
		children,
	});
	const emphasis = (...children: PhrasingContent[]): PhrasingContent => ({
		type: "emphasis",
		children,
	});

	test("nest by what is switched off first", () => {
		fc.assert(
			fc.property(word, word, dialect(), (a, b, each) => {
				expect(contentOf(`'''''${a}''' ${b}'' c`, each)).toEqual([
					emphasis(strong(text(a)), text(` ${b}`)),
					text(" c"),
				]);
				expect(contentOf(`'''''${a}'' ${b}''' c`, each)).toEqual([
					strong(emphasis(text(a)), text(` ${b}`)),
					text(" c"),
				]);
				expect(contentOf(`''${a} '''${b}''''' c`, each)).toEqual([
					emphasis(text(`${a} `), strong(text(b))),
					text(" c"),
				]);
			}),
		);
	});
});
