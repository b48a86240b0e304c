/** What holds of the mapping of whole pages: each item is classified once, and halves of a page mean what they mean in it. */
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { userGroupPage } from "../../src/arbitraries/group-pages/page";
import type { Dialect } from "../../src/ast";
import { parse } from "../../src/parse";
import { toUserGroups } from "../../src/usergroups/assemble/to-user-groups";
import type { Decision } from "../../src/usergroups/classify/decision";
import { RULES } from "../../src/usergroups/classify/rules";
import type { Region, UserGroupTree } from "../../src/usergroups/result/schema";
import { dialect } from "../support/arbitraries";
import { runs } from "../support/runs";

/** Tables have rows, paragraphs have links, and neither has items. */
const isOfItem = ({ rule }: Decision): boolean =>
	!rule.startsWith("table-") && rule !== "paragraph";

test("classifies each item of a page once", () => {
	const [first] = RULES;
	if (first === undefined) throw new Error("there are no rules");
	fc.assert(
		fc.property(userGroupPage(), dialect(), ({ markup }, each) => {
			const tree = parse(markup[each], { dialect: each });
			const decisions: Decision[] = [];
			const judge = vi.spyOn(first, "judge");
			try {
				toUserGroups(tree, { onDecision: (own) => decisions.push(own) });
				const items = judge.mock.calls.map(([{ item }]) => item);
				expect(new Set(items).size).toBe(items.length);
				expect(items.length).toBe(decisions.filter(isOfItem).length);
				judge.mockClear();
				toUserGroups(tree);
				expect(judge).toHaveBeenCalledTimes(items.length);
			} finally {
				judge.mockRestore();
			}
		}),
		runs(80),
	);
});

/** Without what the other half may change: positions, ids and messages. */
const plain = (value: unknown): unknown =>
	JSON.parse(
		JSON.stringify(value, (name, inner) =>
			name === "position" || name === "id" ? undefined : inner,
		),
	);

const codesOf = (regions: readonly Region[]): unknown[] =>
	regions.map(({ code, regions: inner }) => [code, codesOf(inner)]);

const mapped = (markup: string, each: Dialect): UserGroupTree =>
	toUserGroups(parse(markup, { dialect: each }), { pageName: "UserGroups" });

test("maps the halves of a page as in the page", () => {
	fc.assert(
		fc.property(
			userGroupPage(),
			dialect(),
			fc.nat(),
			({ markup }, each, seed) => {
				const page = markup[each];
				const whole = mapped(page, each);
				const [, ...others] = whole.regions;
				const cut = others[seed % Math.max(1, others.length)];
				fc.pre(cut !== undefined);
				const at = cut?.position.start.offset ?? 0;
				const [head = ""] = /^(?:#.*\n)*/.exec(page) ?? [];
				const front = mapped(page.slice(0, at), each);
				const back = mapped(head + page.slice(at), each);
				// The country of the page, and groups of sibling headings, may come from the other half.
				const halves = [...front.regions, ...back.regions];
				fc.pre(
					JSON.stringify(codesOf(halves)) ===
						JSON.stringify(codesOf(whole.regions)),
				);
				expect(plain(halves)).toEqual(plain(whole.regions));
				expect(plain([front.intro, front.groups])).toEqual(
					plain([whole.intro, whole.groups]),
				);
				expect(back.intro).toEqual({ links: [] });
				expect(back.groups).toEqual([]);
			},
		),
		runs(120),
	);
});
