/** What a group is called after running text (`docs/usergroups.md`, “Groups”, 1). */
import { expect, test } from "vitest";
import { A, label, named, page, text } from "../../support/groups/named";
import { groupsInChile } from "../../support/groups/trees-of-markup";

test.each([
	["DN: Python Users Group", text("DN: Python Users Group", "")],
	["DN - Python Users Group", text("DN", " - Python Users Group")],
	["DN. Python Users Group", text("DN", ". Python Users Group")],
	[
		"DN: Join the Python Users Group",
		text("DN", ": Join the Python Users Group"),
	],
	["DN: talks", text("DN", ": talks")],
	["DN:", text("DN", ":")],
	["PUG: Python Users Group", text("PUG", ": Python Users Group")],
	["Dn: Python Users Group", text("Dn", ": Python Users Group")],
])("a name may go on after a colon: %j", (markup, expected) => {
	expect(named(markup)).toEqual(expected);
});

test.each([
	["Alpha Ulm<<BR>>Website: http://a.example", "Alpha Ulm"],
	["Alpha<<BR>>Ulm: http://a.example", "Alpha Ulm"],
])(
	"a channel word on a line of its own is no part of a name: %j",
	(markup, name) => {
		expect(named(markup)).toMatchObject({ name });
	},
);

test.each([
	["Foggy Linux, under oppstart", "Foggy Linux", "forming"],
	["Foggy (in oprichting), Ede, mail a@b.example", "Foggy", "forming"],
	["No longer active: [[http://a.example|Foggy]]", "Foggy", "defunct"],
	["Subgroup: [[http://a.example|Foggy LUG]]", "Foggy LUG", "listed"],
	["Untergruppe: [[http://a.example|Foggy LUG]]", "Foggy LUG", "listed"],
	["Local chapter: [[http://a.example|Foggy Club]]", "Foggy Club", "listed"],
	["Stammtisch: [[http://a.example|Foggy Bar]]", "Stammtisch", "listed"],
	["Verein: [[mailto:a@b.example|Ann Lee]]", "Verein", "listed"],
	["Foggy club: [[http://a.example|Misty]]", "Foggy club", "listed"],
	["Community: [[http://a.example|Forum]]", "Community", "listed"],
	["Community: [[http://a.example|Chatroom]]", "Community", "listed"],
	["Association: [[http://a.example|Statutes]]", "Association", "listed"],
	["Local group: [[http://a.example|our page]]", "Local group", "listed"],
	["Local group: [[http://a.example|Members]]", "Local group", "listed"],
	[
		"Subgroup: [[http://a.example|Foggy]], [[http://b.example|Misty]]",
		"Subgroup",
		"listed",
	],
	[
		"Foggy Quills (was Misty) - [[http://a.example|site]]",
		"Foggy Quills",
		"listed",
	],
	["Foggy (Forming)", "Foggy", "forming"],
	["Foggy (Forming Misty)", "Foggy (Forming Misty)", "listed"],
	["Foggy, Misty (Ede), Windy", "Foggy, Misty (Ede), Windy", "listed"],
	["Foggy: [[http://a.example|Misty]]", "Foggy", "listed"],
])(
	"what is said of a group is no part of its name: %j",
	(markup, ...expected) => {
		const [group] = groupsInChile(` * ${markup}`);
		expect([group?.name, group?.status]).toEqual(expected);
	},
);

test.each([
	["Subgroup: [[http://a.example|Foggy LUG]]", "Subgroup"],
	[
		"On hiatus since May: [[http://a.example|Foggy LUG]]",
		"On hiatus since May",
	],
])(
	"what is said in front of a name is in the description: %j",
	(markup, description) => {
		expect(groupsInChile(` * ${markup}`)).toMatchObject([
			{ name: "Foggy LUG", description },
		]);
	},
);

test.each([
	["Bath Hacked. Civic meetup in Bath", "Bath Hacked"],
	["Bath Hacked - Civic Meetup", "Bath Hacked"],
	["Bath: Civic Meetup", "Civic Meetup", "Bath"],
	["Bath - Bath User Group", "Bath User Group"],
	["Bath: Bath User Group", "Bath User Group", "Bath"],
	["Texas. Lone Star User Group", "Lone Star User Group", "Texas"],
])(
	"a name is after what is a place for certain, or what it repeats: %j",
	(markup, name, place?: string) => {
		expect(named(markup)).toMatchObject({ name });
		expect(named(markup).place).toBe(place);
	},
);

test.each([
	["Linux 2.4--2.6 club", "Linux 2.4--2.6 club"],
	["Alpha Club for years 9—11", "Alpha Club for years 9—11"],
	["Alpha 9 -- 11 talks", "Alpha 9"],
	["Alpha9-- 11 talks", "Alpha9"],
])("a dash between numbers does not end the name %j", (markup, expected) => {
	expect(named(markup)?.name).toBe(expected);
});

test.each([
	["WindyGroup", page("WindyGroup", "")],
	["WindyGroup.", text("WindyGroup", ".")],
	["WindyGroup meets here", page("WindyGroup", " meets here")],
	["WindyGroup, a group", page("WindyGroup", ", a group")],
	["WindyPython user group", page("WindyPython", " user group")],
	["(Defunct) WindyGroup user group", page("WindyGroup", " user group")],
	["WindyGroup (a group)", text("WindyGroup (a group)", "")],
	["WindyGroup of old", text("WindyGroup of old", "")],
	["WindyGroup - user group", text("WindyGroup", " - user group")],
	["WindyRiver user group", text("WindyRiver user group", "")],
	["The WindyGroup user group", text("The WindyGroup user group", "")],
	["WindyGroup; we meet here", page("WindyGroup", "WindyGroup; we meet here")],
	["[[WindyGroup]] of old", page("WindyGroup", " of old")],
	["[[WindyGroup|Windy]] of old", label("Windy", " of old")],
])("a CamelCase word in front: %j", (markup, expected) => {
	expect(named(markup)).toEqual(expected);
});

test.each([
	["(Defunct) Windy Club - talks", text("Windy Club", " - talks")],
	["(defunct)(inactive)  Windy Club", text("Windy Club", "")],
	["Windy (defunct) Club", text("Windy (defunct) Club", "")],
	["joe at b dot example - Windy Club: talks", text("Windy Club", ": talks")],
	[
		"joe at [[http://b.example|b.example]] - Windy Club",
		text("Windy Club", ""),
	],
	["joe at b dot example Windy - Club", text("Windy", " - Club")],
])("text in front of a name is no part of it: %j", (markup, expected) => {
	expect(named(markup)).toEqual(expected);
});

test.each([
	[
		`Windy group meets, see [[${A}|map]]`,
		text("Windy group", "meets, see map"),
	],
	[
		`Windy groups meet at [[${A}|FogPy]]`,
		label("FogPy", "Windy groups meet at FogPy"),
	],
	[
		`We meet at http://b.example or [[${A}|FogPy]]`,
		label("FogPy", "We meet at http://b.example or FogPy"),
	],
	["We meet at [[SomePage]]", page("SomePage", "We meet at SomePage")],
	[
		`We meet at [[${A}|-]] and [[${A}|FogPy]]`,
		label("FogPy", "We meet at - and FogPy"),
	],
	[`We meet at [[${A}|-]]`, text("We meet at", "-")],
	[
		`We meet at [[mailto:a@b.example|Ana]] of [[${A}|FogPy]]`,
		label("FogPy", "We meet at Ana of FogPy"),
	],
	[
		`We meet at our [[http://b.example|Forum]] of [[${A}|FogPy]]`,
		label("FogPy", "We meet at our Forum of FogPy"),
	],
	[
		`joe at [[http://b.example|b.example]] - we meet at [[${A}|FogPy]]`,
		label("FogPy", "joe at b.example - we meet at FogPy"),
	],
	[`Blog for [[${A}|FogPy]]`, label("FogPy", "Blog for FogPy")],
	[`Blog of the [[${A}|FogPy]]`, label("FogPy", "Blog of the FogPy")],
	[`Friends of [[${A}|FogPy]]`, text("Friends of", "FogPy")],
	["We meet", text("We meet", "")],
])("running prose: %j", (markup, expected) => {
	expect(named(markup)).toEqual(expected);
});

test.each([
	[`- [[${A}|-]] [[${A}|FogPy]]`, label("FogPy", "- - FogPy")],
	[`[[${A}|-]]`, { name: "a.example", nameSource: "host", after: "-" }],
	["[[-]]", text("-", "-")],
	["-", text("-", "-")],
	["", text("?", "")],
])("where nothing names the group: %j", (markup, expected) => {
	expect(named(markup)).toEqual(expected);
});
