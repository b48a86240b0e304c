/** Items whose name is beside or in an address. */
import { expect, test } from "vitest";
import { linesInChile as outline } from "../../support/groups/group-lines";

const A = "website http://a.example";
const B = "website http://b.example";

test.each<[string, ...string[]]>([
	[
		" * http://a.example - http://b.example Text Group",
		"a.example (host)",
		"description: http://b.example Text Group",
		A,
		B,
	],
	[
		" * http://a.example, http://b.example Text Group",
		"Text Group (text)",
		A,
		B,
	],
	[
		" * http://a.example Python Chile, a group",
		"Python Chile (text)",
		"description: a group",
		A,
	],
	[
		" * list@b.example - a group where people meet",
		"list@b.example (host)",
		"description: a group where people meet",
		"email mailto:list@b.example",
		"contact list@b.example",
	],
])("items that start with an address: %j", (markup, ...lines) => {
	expect(outline(markup)).toEqual(lines);
});

test.each<[string, ...string[]]>([
	[
		" * [[http://a.example|http://b.example]] Windy Club",
		"Windy Club (text)",
		A,
	],
	[
		" * [[http://a.example|https://b.example/c]] Windy Club",
		"Windy Club (text)",
		A,
	],
	[
		" * [[http://a.example|ftp://b.example/c]] Windy Club",
		"Windy Club (text)",
		A,
	],
	[" * [[http://a.example|list@b.example]] Windy Club", "Windy Club (text)", A],
	...[
		"see http://b.example",
		"http://b.example x",
		"gopher://b.example/c",
		"my list@b.example",
		"list@b.example now",
		"IRC:x",
	].map((label): [string, ...string[]] => [
		` * [[http://a.example|${label}]] Windy Club`,
		`${label} (label)`,
		"description: Windy Club",
		A,
	]),
])("labels that are addresses: %j", (markup, ...lines) => {
	expect(outline(markup)).toEqual(lines);
});

test.each<[string, ...string[]]>([
	[
		" * joe at b dot example - Windy Club",
		"Windy Club (text)",
		"contact joe@b.example",
	],
	[
		" * joe at b dot example: Windy Club, [[http://a.example|A]]",
		"Windy Club (text)",
		A,
		"contact joe@b.example",
	],
	[
		" * joe at b dot example",
		"joe at b dot example (text)",
		"contact joe@b.example",
	],
	[
		" * joe at b dot example [[http://a.example|Windy Club]]",
		"Windy Club (label)",
		"description: joe at b dot example Windy Club",
		A,
		"contact joe@b.example",
	],
])("addresses that are written out in front: %j", (markup, ...lines) => {
	expect(outline(markup)).toEqual(lines);
});

test.each([
	["http://a.example", "user group", "Arica"],
	["http://a.example", ": user group", undefined],
	["http://a.example", "", undefined],
	["http://meetup.com/x-linux", "", "Arica"],
	["http://meetup.com/x", "", undefined],
	["http://a.example/arica", "talks", undefined],
	["http://a.example", "meets in Arica", "Arica"],
	["http://a.example", "talks", undefined],
	["http://arica.example", "", undefined],
	["mailto:a@arica.example", "talks", undefined],
])("a group named Arica at %s, “%s”, is in %s", (url, text, place) => {
	const lines = outline(` * [[${url}|Arica]] ${text}`);
	expect(lines.filter((line) => line.startsWith("place"))).toEqual(
		place === undefined ? [] : [`place: ${place}`],
	);
});
