/** Lists as people leave them: struck out, without bullets, with places in front and sentences below. */
import { describe, expect, test } from "vitest";
import { groupsInChile } from "../../support/groups/trees-of-markup";

const namesIn = (markup: string): string[] =>
	groupsInChile(markup).map(({ name }) => name);

describe("a name that is struck out", () => {
	test.each([
		" * --([[http://a.example|Alpha]])--",
		" * --([[http://a.example|Alpha]])-- - Arica",
		" * --(Alpha)-- [[http://a.example]]",
		" * Arica: --([[http://a.example|Alpha LUG]])--",
		" Arica:: --([[http://a.example|Alpha LUG]])--",
		" * --(Alpha LUG)-- [[http://a.example|Website]]",
		"||--(Alpha LUG)--||Arica||\n||Beta LUG||Iquique||",
		"||Name||City||\n||--([[http://a.example|Alpha LUG]])--||Arica||",
	])("is that of a group that is no more: %j", (markup) => {
		expect(groupsInChile(markup)[0]?.status).toBe("defunct");
	});

	test.each([
		" * --(Alpha)-- [[http://b.example|Beta LUG]]",
		" * --([[http://a.example|Alpha]])-- [[http://b.example|Beta LUG]]",
		"||Name||City||\n||--(Alpha)-- [[http://b.example|Beta LUG]]||Arica||",
	])("is an old one in front of a link with another: %j", (markup) => {
		expect(groupsInChile(markup)).toMatchObject([
			{ name: "Beta LUG", status: "listed" },
		]);
	});

	test.each([
		[" * --(Alpha)-- [[http://b.example|Beta LUG]]", "Alpha"],
		[" * --(Alpha)-- [[http://b.example|Beta LUG]] - Arica", "Alpha - Arica"],
		[
			" * --([[http://a.example|Alpha]])-- [[http://b.example|Beta]]",
			undefined,
		],
		[
			" * --([[http://a.example|Alpha]])-- [[http://b.example|Beta]] - Arica",
			"Arica",
		],
		[" * [[http://b.example|Beta]] - Arica", "Arica"],
	])(
		"is the old one in the description, unless it is a label: %j",
		(markup, description) => {
			expect(groupsInChile(markup)[0]?.description).toBe(description);
		},
	);

	test("says nothing of a place or a remark that is struck out beside it", () => {
		for (const markup of [
			"||Name||City||\n||Alpha LUG||--(Arica)--||",
			"||Name||City||\n||Alpha LUG --(on Mondays)--||Arica||",
			" Arica:: [[http://a.example|Alpha LUG]] --(on Mondays)--",
		])
			expect(groupsInChile(markup)[0]?.status).toBe("listed");
	});

	test("is the group's, and not a time that is struck out beside it", () => {
		const markup = " * [[http://a.example|Alpha]] --(every Monday)-- Tuesdays";
		expect(groupsInChile(markup)[0]?.status).toBe("listed");
	});
});

test("a line in bold that says inactive is over groups that are no more", () => {
	const markup =
		" * [[http://a.example|Alpha]]\n\n'''Inactive'''\n * [[http://b.example|Beta]]";
	expect(groupsInChile(markup).map(({ status }) => status)).toEqual([
		"listed",
		"defunct",
	]);
});

describe("lines of a paragraph", () => {
	test.each([
		"[[http://a.example|Alpha]] - Arica\n[[http://b.example|Beta]] - Iquique",
		"[[http://a.example|Alpha]]\n[[http://b.example|Beta]]",
		"[[http://a.example|Alpha]]<<BR>>[[http://b.example|Beta]] (Arica)",
	])("that each begin with a link are groups: %j", (markup) => {
		expect(namesIn(markup)).toEqual(["Alpha", "Beta"]);
	});

	test.each([
		" [[http://a.example|Alpha]] - Arica\n [[http://b.example|Beta]] - Iquique",
		" {OK} [[http://a.example|Alpha]]\n (./) [[http://b.example|Beta]]",
		" {OK} [[http://a.example|Alpha]]\n {X} Beta - Arica\n {OK} [[http://c.example|Gamma]], and more",
		"{OK} [[http://a.example|Alpha]] - Arica\n{OK} [[http://b.example|Beta]] (Iquique)",
	])("that are indented, or begin with an icon, are groups: %j", (markup) => {
		expect(namesIn(markup).slice(0, 2)).toEqual(["Alpha", "Beta"]);
	});

	test.each([
		" {OK} [[http://a.example|Alpha]] is\n {X} not here\n {X} any more",
		" [[http://a.example|Alpha]] and also\n [[http://b.example|Beta]] are here",
		" . [[http://a.example|Alpha]]\n [[http://b.example|Site]]",
	])("that are indented are one text where they go on: %j", (markup) => {
		expect(namesIn(markup)).toEqual(["Alpha"]);
	});

	test("have positions of their own", () => {
		const groups = groupsInChile(
			"[[http://a.example|Alpha]]\n[[http://b.example|Beta]]",
		);
		expect(groups.map(({ position }) => position.start.line)).toEqual([2, 3]);
	});

	test.each([
		"[[http://a.example|Alpha]] and also\n[[http://b.example|Beta]] are here",
		"[[http://a.example|Alpha]], [[http://c.example|Gamma]],\n[[http://b.example|Beta]]",
		"[[http://a.example|Alpha]] - Arica,\nmeets on Mondays",
		"[[http://a.example|Alpha]] - Arica\n[[http://b.example|Website]]",
		"[[http://a.example|Alpha]]<<BR>>[[http://b.example|Our mailing list]]",
		"[[http://a.example|Alpha]]<<BR>>[[mailto:x@a.example|Kim Lane]]",
		"[[http://a.example|Alpha]]: meets weekly\n[[http://a.example/map|Map]]",
		"[[http://a.example/index.html|Alpha]]\n[[http://a.example/map?at=1|Map]]",
		"[[http://meetup.com/alpha/|Alpha]]\n[[http://meetup.com/alpha/photos|Pictures]]",
	])("are one text where they go on: %j", (markup) => {
		expect(namesIn(markup)).toHaveLength(1);
	});
});

describe("a line of a paragraph whose link is of the group above", () => {
	test("belongs to that group", () => {
		const groups = groupsInChile(
			"[[http://a.example/|Alpha]] - Arica\n[[http://a.example/map|Map]]\n[[http://b.example|Beta]]\n[[mailto:x@b.example|Kim Lane]]",
		);
		expect(
			groups.map(({ name, links }) => [name, links.map(({ url }) => url)]),
		).toEqual([
			["Alpha", ["http://a.example/", "http://a.example/map"]],
			["Beta", ["http://b.example", "mailto:x@b.example"]],
		]);
	});

	test.each([
		"[[http://meetup.com/alpha|Alpha]]\n[[http://meetup.com/alphabet|Beta]]",
		"[[http://groups.google.com/group/a|Alpha]]\n[[http://groups.google.com/group/b|Beta]]",
		"[[http://facebook.com/g?id=1|Alpha]]\n[[http://facebook.com/g?id=12|Beta]]",
	])("is not one that is elsewhere on the same host: %j", (markup) => {
		expect(namesIn(markup)).toEqual(["Alpha", "Beta"]);
	});
});

describe("a place in front of a link", () => {
	test.each([
		["Arica", "http://whitespace.example", "Whitespace Zero"],
		["Bay Area", "http://a.example/", "Bay Area Ravens"],
		["Arica", "http://ari.white.space.example", "Whitespace"],
	])("%s: is no name where the link has one", (place, url, name) => {
		const [group] = groupsInChile(` * ${place}: [[${url}|${name}]]`);
		expect(group).toMatchObject({ name, place });
	});

	test.each([
		[
			" * Austin, Texas: [[http://a.example|Misty Quills]]",
			"Misty Quills",
			"Austin, Texas",
		],
		[
			" * '''Austin, TX''': [[http://a.example|Foggy Austin]]",
			"Foggy Austin",
			"Austin, TX",
		],
	])("of a known region is no name: %j", (markup, name, place) => {
		expect(groupsInChile(markup)).toMatchObject([{ name, place }]);
	});

	test("is the name where the link shows only where it leads", () => {
		for (const url of ["http://a.example/", "http://www.a.example"])
			for (const label of ["a.example", "www.a.example"])
				expect(namesIn(` * Foggy: [[${url}|${label}]]`)).toEqual(["Foggy"]);
	});

	test.each(["http://alphaville.example", "http://a.example"])(
		"is the name where %s has nothing of the label",
		(url) => {
			expect(namesIn(` * Alphaville: [[${url}|Programme]]`)).toEqual([
				"Alphaville",
			]);
		},
	);
});

describe("what is nested in a school", () => {
	test.each([
		"Used in two third-year courses on design.",
		"The first-year course ([[http://a.example|CS101]]) is based on a book.",
		"The first-year course on design",
		"Una carrera ([[http://a.example|CS101]]) sobre el diseño",
		"Det nye kurset ([[http://a.example|CS101]]) om design",
	])("is no group: %j", (text) => {
		const [group, ...others] = groupsInChile(` * Alpha Institute\n  * ${text}`);
		expect(group?.name).toBe("Alpha Institute");
		expect(group?.groups).toEqual([]);
		expect(others).toEqual([]);
	});

	test.each([
		"The big branch of Arica: [[http://b.example|B]]",
		"Las chicas de Python ([[http://b.example|site]])",
	])("is a chapter where a link is all that is said of it: %j", (text) => {
		const [group] = groupsInChile(` * [[http://a.example|Alpha]]\n  * ${text}`);
		expect(group?.groups).toHaveLength(1);
	});

	test("is a chapter where it has a word for a group", () => {
		const [group] = groupsInChile(
			" * [[http://a.example|Alpha]]\n  * The Arica user group of the Alpha, in Arica.",
		);
		expect(group?.groups).toHaveLength(1);
	});
});
