/** What functions of callers return, and trees that no page can be. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toHast, toHtml, toPlainText } from "../../src/hast/index";
import { toMarkdown, toMdast } from "../../src/mdast/index";
import { toMediawiki } from "../../src/mediawiki/index";
import { toPandoc } from "../../src/pandoc/index";
import { parse } from "../../src/parse";
import { stringify } from "../../src/stringify/index";
import { toUserGroups } from "../../src/usergroups/assemble/to-user-groups";
import { runs } from "../support/runs";

const MARKUP = `'''a''' [[Page]] {{attachment:a.png}} <<Own>>
 * item
||cell||

<<Include(Other)>>
<<Navigation(children)>>

{{{#!own
a
}}}
`;
const page = parse(MARKUP, { dialect: "1.9" });

const BRIDGES: Readonly<
	Record<string, (tree: never, options: object) => unknown>
> = {
	toHast,
	toHtml,
	toPlainText,
	toMdast,
	toMarkdown,
	toPandoc,
	toMediawiki,
};

/** Makes options of a function, by where it is in them. */
const CALLBACKS: Readonly<Record<string, (given: () => unknown) => object>> = {
	resolveLink: (given) => ({ resolveLink: given }),
	readPage: (given) => ({ readPage: given }),
	listPages: (given) => ({ listPages: given }),
	"macros.Own": (given) => ({ macros: { Own: given } }),
	"parsers.own": (given) => ({ parsers: { own: given } }),
	"handlers.strong": (given) => ({ handlers: { strong: given } }),
	"handlers.listItem": (given) => ({ handlers: { listItem: given } }),
	"handlers.tableCell": (given) => ({ handlers: { tableCell: given } }),
};

/** What none of the functions may return. */
const wrong = fc.oneof(
	fc.constantFrom<unknown[]>(
		1,
		true,
		null,
		Symbol("s"),
		1n,
		{},
		Promise.resolve([]),
	),
	fc.integer(),
	fc.date(),
);

describe.each(Object.entries(BRIDGES))("%s", (name, convert) => {
	const convertPage = (options: object): unknown =>
		convert(page as never, { pageName: "Start", ...options });

	test.each(Object.entries(CALLBACKS))(
		"names options.%s if it returns something else than it has to",
		(option, optionsOf) => {
			fc.assert(
				fc.property(wrong, (value) => {
					expect(() => convertPage(optionsOf(() => value))).toThrow(
						new RegExp(
							`^${name}: what options\\.${option} returns\\S* must be .* \\(got .*\\)$`,
						),
					);
				}),
				runs(10),
			);
		},
	);

	test("leaves errors that a function throws as they are", () => {
		const own = new RangeError("own");
		for (const optionsOf of Object.values(CALLBACKS))
			expect(() =>
				convertPage(
					optionsOf(() => {
						throw own;
					}),
				),
			).toThrow(own);
	});
});

test("toMediawiki names functions for titles and files, too", () => {
	for (const option of ["title", "fileName"])
		expect(() => toMediawiki(page, { [option]: () => 5 })).toThrow(
			new TypeError(
				`toMediawiki: what options.${option} returns must be a string (got 5)`,
			),
		);
});

test.each(
	Object.entries({ ...BRIDGES, stringify, toUserGroups }) as [
		string,
		(tree: unknown) => unknown,
	][],
)("%s names a node that is in itself", (name, call) => {
	const tree = structuredClone(page);
	const list = tree.children.find((node) => node.type === "list");
	list?.children[0]?.children.push(list);
	expect(() => call(tree)).toThrow(
		`${name}: tree.children[1].children[0].children[1] must be a node that is not in itself (got an object)`,
	);
});
