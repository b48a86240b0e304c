/** Pages whose nodes are read twice instead of being in memory. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { PageReader } from "../../../src/page-reader";
import { parse } from "../../../src/parse";
import {
	readUserGroups,
	toUserGroups,
} from "../../../src/usergroups/assemble/to-user-groups";
import { runs } from "../../support/runs";

const line = fc.constantFrom(
	"= Chile =",
	"== Arica ==",
	" * [[http://a.example|A Group]]",
	"text of [[http://b.example|B Group]]",
	"CategoryUsergroups",
	"----",
	"## comment",
	"#language es",
	"",
);

/** A section at the end of the page, or before something else, that is read in several steps. */
const layout = fc.constantFrom(
	(text: string) => text,
	...["", "\n== Peru ==\n * [[http://c.example|C Group]]"].map(
		(after) => (text: string) =>
			`${text}\n{{{#!wiki note\n${" * [[http://d.example|D Group]]\n\ntext\n\n".repeat(700)}}}}${after}`,
	),
);

test("a page that is read twice has the groups of its tree", () => {
	fc.assert(
		fc.property(fc.array(line, { maxLength: 12 }), layout, (lines, make) => {
			const markup = make(lines.join("\n"));
			const readNodes = () =>
				new PageReader(markup, { dialect: "1.9" }).children();
			expect(readUserGroups("1.9", readNodes, {})).toEqual(
				toUserGroups(parse(markup, { dialect: "1.9" })),
			);
		}),
		runs(100),
	);
});
