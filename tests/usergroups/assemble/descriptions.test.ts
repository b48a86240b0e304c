/** What an item says of its group beside the name (`docs/usergroups.md`, “Groups”). */
import { expect, test } from "vitest";
import { linesInChile } from "../../support/groups/group-lines";

const descriptionOf = (item: string): string | undefined =>
	linesInChile(` * ${item}`)
		.find((line) => line.startsWith("description: "))
		?.slice("description: ".length);

test.each([
	["PUG Arica (http://b.example) - monthly", "monthly"],
	["PUG Arica ([[http://b.example|site]]) - monthly", "monthly"],
	["PUG Arica ([[http://b.example|site]], http://c.example): talks", "talks"],
	["PUG Arica (http://b.example)", undefined],
])("a parenthesis of links is no part of it: %j", (item, description) => {
	expect(descriptionOf(item)).toBe(description);
});

test.each([
	[
		"PUG Arica (http://b.example, with talks) - monthly",
		"(http://b.example, with talks) - monthly",
	],
	["PUG Arica (http://b.example, with talks)", "http://b.example, with talks"],
	[
		"PUG Arica (http://b.example with talks (short)) and beer",
		"(http://b.example with talks (short)) and beer",
	],
	["PUG Arica http://b.example (with talks)", "http://b.example (with talks)"],
	["PUG Arica (http://b.example with talks", "http://b.example with talks"],
])("a parenthesis with words stays whole: %j", (item, description) => {
	expect(descriptionOf(item)).toBe(description);
});
