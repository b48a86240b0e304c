/** What names the group of an item (`docs/usergroups.md`, "Groups"). */
import { expect, test } from "vitest";
import { linesInChile as outline } from "../../support/groups/group-lines";

const A = "website http://a.example";
const B = "website http://b.example";
const PAGE = "wiki UserGroupPage";

test.each<[string, ...string[]]>([
	[
		" * Santiago: [[http://a.example|Windy]]",
		"Windy (label)",
		"place: Santiago",
		A,
	],
	[" * Nowhereton: [[http://a.example|Windy]]", "Nowhereton (text)", A],
	[
		" * Nowhereton: [[http://a.example|WNDY]]",
		"WNDY (label)",
		"place: Nowhereton",
		A,
	],
	[
		" * Nowhereton: [[http://a.example|Windy Group]]",
		"Windy Group (label)",
		"place: Nowhereton",
		A,
	],
	[
		" * Santiago: [[http://a.example|Website]]",
		"Santiago (text)",
		"place: Santiago",
		A,
	],
	[" * DNX: Python Users Group", "DNX: Python Users Group (text)"],
	[
		" * DNXYZ: Python Users Group",
		"DNXYZ (text)",
		"description: Python Users Group",
	],
	[
		" * DN Group: Python Users Group",
		"DN Group (text)",
		"description: Python Users Group",
	],
	[
		" * DN: Python Users Group meets here",
		"DN (text)",
		"description: Python Users Group meets here",
	],
])("colons after places and names: %j", (markup, ...lines) => {
	expect(outline(markup)).toEqual(lines);
});

test.each<[string, ...string[]]>([
	[" * UserGroupPage", "UserGroupPage (page)", PAGE],
	[" * UserGroupPage (old)", "UserGroupPage (old) (text)", PAGE],
	[
		" * UserGroupPage, a group",
		"UserGroupPage (page)",
		"description: a group",
		PAGE,
	],
	[
		" * SomePage meets weekly",
		"SomePage (page)",
		"description: SomePage meets weekly",
		"wiki SomePage",
	],
])("names of pages in running text: %j", (markup, ...lines) => {
	expect(outline(markup)).toEqual(lines);
});

test.each<[string, ...string[]]>([
	[
		" * Arica, organized by Ana Pérez (ana at b dot example)",
		"Arica (place)",
		"place: Arica",
		"description: organized by Ana Pérez (ana at b dot example)",
		"contact Ana Pérez ana@b.example",
	],
	[" * Nowhereton: [[http://a.example|xWNDY]]", "Nowhereton (text)", A],
	[" * Nowhereton: [[http://a.example|WNDYx]]", "Nowhereton (text)", A],
	[
		" * PyArica is here",
		"PyArica (page)",
		"description: is here",
		"wiki PyArica",
	],
	[
		" * Ana, is in a club at [[http://a.example|FogPy]]",
		"FogPy (label)",
		"description: Ana, is in a club at FogPy",
		A,
	],
	[
		" * Meet at [[mailto:ana@b.example|Ana]] or [[http://a.example|FogPy]]",
		"“Meet at Ana or FogPy”",
		"email mailto:ana@b.example",
		A,
	],
	[
		" * meets at [[http://b.example|Forum]] of [[http://a.example|FogPy]]",
		"“meets at Forum of FogPy”",
		"forum http://b.example",
		A,
	],
	[
		" * [[http://a.example|-]] - [[http://b.example|FogPy]]",
		"FogPy (label)",
		A,
		B,
	],
	[" * [[http://a.example|-]]", "a.example (host)", A],
	[" * -", "“-”"],
])("what names a group when little does: %j", (markup, ...lines) => {
	expect(outline(markup)).toEqual(lines);
});
