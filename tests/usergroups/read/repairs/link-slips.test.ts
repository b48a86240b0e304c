/** Links with a typo in their scheme (`docs/usergroups.md`, "Links"). */
import { expect, test } from "vitest";
import { proseOf } from "../../../support/groups/prose-of";

test("makes links of all links with a typo, in order with the others", () => {
	const { prose, messages } = proseOf(
		"x [[http://a.example|A]] [htto://b.example B] [[http://c.example|C]] [htp://d.example] [[http://e.example|E]] y",
	);
	expect(prose.text).toBe("x A B C htp://d.example E y");
	expect(
		prose.spans.map(({ start, end }) => prose.text.slice(start, end)),
	).toEqual(["A", "B", "C", "htp://d.example", "E"]);
	expect(messages.map(({ ruleId }) => ruleId)).toEqual([
		"link-scheme-typo",
		"link-scheme-typo",
	]);
});
