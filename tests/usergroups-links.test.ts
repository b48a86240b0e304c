/** Links of groups as the tree has them, and the ids of groups. */
import { expect, test } from "vitest";
import { parse } from "../src/parse";
import type { Link, UserGroup } from "../src/usergroups/schema";
import { toUserGroups } from "../src/usergroups/tree";

const groupsIn = (markup: string): UserGroup[] =>
	toUserGroups(parse(markup, { dialect: "1.9" })).regions.flatMap(
		({ groups }) => groups,
	);

test.each<[string, Omit<Link, "position">]>([
	["[[Page|x]]", { page: "Page", label: "x", kind: "wiki" }],
	["[[Page]]", { page: "Page", kind: "wiki" }],
	["[[Page#a|x]]", { page: "Page", anchor: "a", label: "x", kind: "wiki" }],
	["[[Page#a]]", { page: "Page", anchor: "a", kind: "wiki" }],
	[
		"[[MoinMoin:P|x]]",
		{ wiki: "MoinMoin", page: "P", label: "x", kind: "wiki" },
	],
	["[[MoinMoin:P]]", { wiki: "MoinMoin", page: "P", kind: "wiki" }],
	["[[A[b|x]]", { page: "A[b", label: "x", kind: "wiki" }],
	["[[#a|x]]", { page: "", anchor: "a", label: "x", kind: "wiki" }],
	["[[#a]]", { page: "", anchor: "a", kind: "wiki" }],
	[
		"[[attachment:f.txt|x]]",
		{ url: "attachment:f.txt", label: "x", kind: "other" },
	],
	["[[attachment:f.txt]]", { url: "attachment:f.txt", kind: "other" }],
	[
		"[[mailto:a@b.example|x]]",
		{ url: "mailto:a@b.example", label: "x", kind: "email" },
	],
	["a@b.example", { url: "mailto:a@b.example", kind: "email" }],
	[
		"[[http://a.example|http://a.example]]",
		{ url: "http://a.example", kind: "website" },
	],
	[
		"[[http://a.example|'''x''' `y` __z__ a__b]]",
		{ url: "http://a.example", label: "x y z a__b", kind: "website" },
	],
	[
		"[[http:a.example|x]]",
		{
			url: "http:a.example",
			label: "x",
			suggestion: "http://a.example",
			kind: "website",
		},
	],
])("%s", (markup, link) => {
	const [group] = groupsIn(`= Chile =\n * Some Group: see ${markup} now`);
	expect(group?.links.map(({ position: _, ...fields }) => fields)).toEqual([
		link,
	]);
});

test("ids are made of words of any script, numbered where two collide", () => {
	const names = [
		"Café  Py-Group (2)",
		"東京の会",
		"Café Py Group 2",
		"A Group",
		"A & B!",
	];
	const items = names.map((name) => ` * [[http://a.example|${name}]]\n`);
	expect(
		groupsIn(`= Côte d'Ivoire =\n${items.join("")}`).map(({ id }) => id),
	).toEqual(
		[
			"cafe-py-group-2",
			encodeURIComponent("東京の会"),
			"cafe-py-group-2~2",
			"a-group",
			"a-b",
		].map((id) => `cote-d-ivoire/${id}`),
	);
});
