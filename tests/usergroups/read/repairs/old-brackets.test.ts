/** Links in the markup of the other dialect say what they say in their own (`docs/usergroups.md`, “Links”). */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../../../../src/parse";
import { toUserGroups } from "../../../../src/usergroups/assemble/to-user-groups";
import type { Prose } from "../../../../src/usergroups/read/span";
import { UserGroupTree } from "../../../../src/usergroups/result/schema";
import { proseOf } from "../../../support/groups/prose-of";
import { runs } from "../../../support/runs";

interface Piece {
	front: string;
	label: string;
	suffix: string;
}

/** Text with a link in it; in the text, brackets that belong to no link. */
const pieces = fc.array(
	fc.record({
		front: fc.constantFrom("see ", "(", "a [b] ", "] ", "– "),
		label: fc.constantFrom("", "Site", "Our Site", "A B C", "A-B, C"),
		suffix: fc.constantFrom(" and ", ", ", ") ", " [x] "),
	}),
	{ minLength: 1, maxLength: 4 },
);

const hostOf = (index: number): string => `http://h${index}.example/${index}`;

const written = (
	made: readonly Piece[],
	link: (url: string, label: string) => string,
): string =>
	made
		.map(
			({ front, label, suffix }, index) =>
				front + link(hostOf(index), label) + suffix,
		)
		.join("");

const single = (url: string, label: string): string =>
	label === "" ? `[${url}]` : `[${url} ${label}]`;
const double = (url: string, label: string): string =>
	label === "" ? `[[${url}]]` : `[[${url}|${label}]]`;

/** Offsets and labels of links in a text; addresses are distinguished below. */
const shown = ({ text, spans }: Prose): unknown => ({
	text,
	spans: spans.map(({ start, end, wikiName, link: { label, kind } }) => ({
		start,
		end,
		wikiName,
		label,
		kind,
	})),
});

describe.each([
	["1.9", single, double],
	["1.5", double, single],
] as const)("on a page of MoinMoin %s", (dialect, foreign, own) => {
	test("links of the other dialect show what those of this one do, and lead there", () => {
		fc.assert(
			fc.property(pieces, (made) => {
				const { prose } = proseOf(written(made, foreign), dialect);
				expect(shown(prose)).toEqual(
					shown(proseOf(written(made, own), dialect).prose),
				);
				expect(
					prose.spans.map(({ link: { url, suggestion } }) => suggestion ?? url),
				).toEqual(made.map((_, index) => hostOf(index)));
			}),
			runs(100),
		);
	});

	test("each is reported, from its bracket on", () => {
		fc.assert(
			fc.property(pieces, (made) => {
				const markup = written(made, foreign);
				const { messages } = proseOf(markup, dialect);
				const starts = messages.map(({ ruleId, text, position: { start } }) => {
					expect(text).toContain(dialect);
					expect(start).toMatchObject({ line: 1, column: start.offset + 1 });
					return [ruleId, start.offset];
				});
				expect(starts).toEqual(
					made.map((_, index) => [
						"link-other-dialect",
						markup.search(new RegExp(String.raw`\[+${hostOf(index)}`)),
					]),
				);
			}),
			runs(100),
		);
	});
});

test.each([
	["1.9", "http://a.example]"],
	["1.9", "[see http://a.example]"],
	["1.9", "[http://a.example"],
	["1.9", "[http://a.example [x]"],
	["1.9", "[http://a.example, x]"],
	["1.9", "[SomePage x]"],
	["1.9", "[[[http://a.example|x]]]"],
	["1.5", "[[http://a.example x]]"],
] as const)(
	"no link of the other dialect is on a page of %s in %j",
	(dialect, markup) => {
		const { prose, messages } = proseOf(markup, dialect);
		expect(messages.map(({ ruleId }) => ruleId)).not.toContain(
			"link-other-dialect",
		);
		expect(prose.spans).toHaveLength(1);
	},
);

test("a tree made in code has places all the same", () => {
	const root = parse(
		"= Chile =\n * [http://a.example A Group], x[[SomePage]] a@b.example\n",
		{
			dialect: "1.9",
		},
	);
	const bare = JSON.parse(
		JSON.stringify(root, (key, value) =>
			key === "position" ? undefined : value,
		),
	);
	const tree = toUserGroups(bare);
	expect(UserGroupTree.parse(tree)).toEqual(tree);
	const start = { line: 1, column: 1, offset: 0 };
	expect(tree.messages).toMatchObject([{ position: { start, end: start } }]);
	expect(tree.regions[0]?.groups).toMatchObject([
		{ name: "A Group", position: { start, end: start } },
	]);
});
