/** The steps of the mapper, each with a table of cases. */
import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse";
import {
	toUserGroups,
	type UserGroupsOptions,
} from "../../src/usergroups/assemble/to-user-groups";
import { isHomePage, isPersonName } from "../../src/usergroups/classify/people";
import { ChannelWords } from "../../src/usergroups/dictionaries/channel-words";
import { statusOf } from "../../src/usergroups/dictionaries/vocabulary";
import { isPlaceName, placeIn } from "../../src/usergroups/places/stated-place";
import { findAddresses } from "../../src/usergroups/read/addresses";
import { cleanName } from "../../src/usergroups/read/clean-name";
import { linkKindOf } from "../../src/usergroups/read/link-kinds";
import { repairMojibake } from "../../src/usergroups/read/mojibake";
import { separatorsOf } from "../../src/usergroups/read/separators";
import { otherService } from "../../src/usergroups/read/services";
import type {
	Region,
	UserGroup,
	UserGroupTree,
} from "../../src/usergroups/result/schema";

const treeOf = (markup: string, options?: UserGroupsOptions): UserGroupTree =>
	toUserGroups(parse(markup, { dialect: "1.9" }), options);

/** The first region of a page. */
function regionOf(markup: string, options?: UserGroupsOptions): Region {
	const [region] = treeOf(markup, options).regions;
	if (region === undefined) throw new Error("no region");
	return region;
}

/** The groups under a heading “Chile”. */
const groupsIn = (markup: string): UserGroup[] =>
	regionOf(`= Chile =\n${markup}`).groups;

describe("regions", () => {
	test("follow the depths of headings, which may skip some", () => {
		const { regions } = treeOf(
			"== Asia ==\n==== Pune ====\n=== India ===\n== Europe ==",
		);
		expect(
			regions.map(({ name, regions: inner }) => [
				name,
				inner.map((region) => region.name),
			]),
		).toEqual([
			["Asia", ["Pune", "India"]],
			["Europe", []],
		]);
	});

	test.each([
		["USA (west to east)", { name: "USA", note: "west to east", code: "US" }],
		["Cambodia(abc)", { name: "Cambodia", note: "abc", code: "KH" }],
		[
			"Thailand/ประเทศไทย",
			{ name: "Thailand", aliases: ["ประเทศไทย"], code: "TH" },
		],
		["ประเทศไทย / Thailand", { aliases: ["Thailand"], code: "TH" }],
		["Africa", { kind: "world-region", code: "002" }],
		["Latin America", { kind: "world-region", code: "419" }],
		["Kosovo", { kind: "country", code: "XK" }],
		["Ivory Coast", { kind: "country", code: "CI" }],
		["Books", { kind: "section" }],
		["Middle East", { kind: "section" }],
	])("%s", (title, expected) => {
		expect(regionOf(`= ${title} =`)).toMatchObject(expected);
	});

	test("homonyms are distinguished by their parents", () => {
		const codes = ({ regions }: Pick<Region, "regions">): unknown[] =>
			regions.map((region) => [region.code, ...codes(region)]);
		expect(
			codes(
				treeOf(
					"= Europe =\n== Georgia ==\n= USA =\n== Georgia ==\n== Washington ==\n== Washington, DC ==",
				),
			),
		).toEqual([
			["150", ["GE"]],
			["US", ["US-GA"], ["US-WA"], ["US-DC"]],
		]);
	});

	test("a page of states shows its country", () => {
		const { regions } = treeOf(
			"= Alagoas =\n * [[http://a.example/|GrUPy]]\n= Bahia =\n= Ceará =\n= Sergipe =",
		);
		expect(regions.map(({ code }) => code)).toEqual([
			"BR-AL",
			"BR-BA",
			"BR-CE",
			"BR-SE",
		]);
		expect(regions[0]?.groups[0]?.countryCode).toBe("BR");
	});

	test("short codes in names of groups show it only beyond doubt", () => {
		const codes = (markup: string) =>
			treeOf(markup).regions.map(({ kind, code }) => [kind, code]);
		expect(codes("= GrUPy-AL =\n= PUG-RS =\n= GrUPy-DF =")).toEqual([
			["section", "BR-AL"],
			["section", "BR-RS"],
			["section", "BR-DF"],
		]);
		expect(codes("#language pt-br\n= GrUPy-AL =")).toEqual([
			["section", "BR-AL"],
		]);
		expect(codes("= GrUPy-AL =")).toEqual([["section", undefined]]);
	});

	test("names of the caller go first", () => {
		const regions = { Cascadia: "US-WA", Chile: "005" };
		expect(regionOf("= Cascadia =", { regions })).toMatchObject({
			kind: "subdivision",
			code: "US-WA",
		});
		expect(regionOf("= Chile =", { regions })).toMatchObject({ code: "005" });
	});

	test("a heading that names a group holds it", () => {
		const { groups, links, regions } = regionOf(
			"= Grupy-SP =\nWe meet in town, see the [[http://m.example|map]].\n * Site: http://s.example\n * IRC: #grupy-sp\n== Members ==\n * Santos\n  * JoaoSilva\n  * [[AnaSouza|Ana Souza]] - student",
		);
		expect(groups).toMatchObject([
			{
				name: "Grupy-SP",
				nameSource: "heading",
				links: [{ url: "http://m.example" }, { url: "http://s.example" }],
				contacts: [{ irc: "#grupy-sp" }],
				members: [
					{ name: "JoaoSilva", section: "Santos" },
					{
						name: "Ana Souza",
						section: "Santos",
						links: [{ page: "AnaSouza" }],
					},
				],
			},
		]);
		expect(groups[0]?.description).toContain("Ana Souza - student");
		expect(links).toEqual([]);
		expect(regions).toMatchObject([{ name: "Members", groups: [], links: [] }]);
	});

	test("sections that list no groups have links only", () => {
		const { regions } = treeOf(
			"= Chile =\n= See also =\n * [[http://a.example|Learn it]]\n * BeginnersGuide",
		);
		expect(regions[1]).toMatchObject({
			groups: [],
			links: [{ url: "http://a.example" }, { page: "BeginnersGuide" }],
			description: "Learn it BeginnersGuide",
		});
	});
});

describe("names", () => {
	test.each([
		[" * [[http://a.example/|Group A]] - Santiago", "Group A", "label"],
		[" * ([[http://a.example/|Group A]]) - more", "Group A", "label"],
		[" * '''[[http://a.example/|Group A]]'''", "Group A", "label"],
		[" * [[http://a.example/|- GroupA]]", "GroupA", "label"],
		[
			" * [[http://a.example/|Mailing list for users of Chile.]]",
			"Mailing list for users of Chile",
			"label",
		],
		[
			" * [[http://a.example/|ChPy - The Chilean Python Group]]",
			"ChPy - The Chilean Python Group",
			"label",
		],
		[" * (Defunct) [[http://a.example/|Group A]]", "Group A", "label"],
		[
			" * GroupDesert - The desert group. - [[http://a.example|Website]]",
			"GroupDesert",
			"text",
		],
		[" . The Community - Santiago", "The Community", "text"],
		[" * [[UserGroupPage]] meets monthly", "UserGroupPage", "page"],
		[
			" * SantiagoPython Python Users Group in Santiago",
			"SantiagoPython",
			"page",
		],
		[
			" * PyLadies Chile\n  * [[http://a.example|Website]]",
			"PyLadies Chile",
			"text",
		],
		[
			" * McMaster University Python Group",
			"McMaster University Python Group",
			"text",
		],
		[
			" * E. Lansing Python Group. Meets weekly.",
			"E. Lansing Python Group",
			"text",
		],
		[" * St. Louis Python Group: talks", "St. Louis Python Group", "text"],
		[
			" * http://python.example -- Python Chile association",
			"Python Chile association",
			"text",
		],
		[
			" * [[https://a.example]] [[https://b.example]] - Py.Santiago - Python of Santiago.",
			"Py.Santiago",
			"text",
		],
		[
			" * http://www.group.example - A group of users who meet",
			"group.example",
			"host",
		],
		[" * DN: Python Users Group", "DN: Python Users Group", "text"],
		[
			" * Python Chile (PyCL) [[http:a.example/x|fan page]]",
			"Python Chile (PyCL)",
			"text",
		],
		[
			" * Those who speak Mapudungun should join the [[http://a.example|Mapuche Python Group]].",
			"Mapuche Python Group",
			"label",
		],
		[
			" * [[mailto:a@b.example|Ana Pérez]] is organizing a group in Arica.",
			"Arica",
			"place",
		],
		[" * Arica, started by Ana Pérez (ana at b.example)", "Arica", "place"],
		[" * Valdivia: [[http://a.example|PyValdivia]]", "PyValdivia", "label"],
	])("%s", (markup, name, nameSource) => {
		expect(groupsIn(markup)).toMatchObject([{ name, nameSource }]);
	});

	test.each([
		["- PythonCabal", "PythonCabal"],
		["(PyNAM)", "PyNAM"],
		['Helsinki Python ("HelPy")', 'Helsinki Python ("HelPy")'],
		["The Group (TG).", "The Group (TG)"],
		["PyAR^2", "PyAR^2"],
		["hsv.py", "hsv.py"],
		["(open", "open"],
	])("%s is cleaned to %s", (name, cleaned) => {
		expect(cleanName(name)).toBe(cleaned);
	});

	test.each([
		["A - B", ["dash"]],
		["A -- B — C", ["dash", "dash"]],
		["a-b (c - d: e. f)", []],
		["E. Lansing: St. Louis. Next", ["colon", "stop"]],
		["12:30", []],
		["(never closed - but", ["dash"]],
	])("separators of %s", (text, kinds) => {
		expect(separatorsOf(text).map(({ kind }) => kind)).toEqual(kinds);
	});
});

describe("kinds of items", () => {
	const outline = (groups: readonly UserGroup[]): unknown[] =>
		groups.map(({ name, section, links, groups: chapters }) => ({
			name,
			...(section !== undefined && { section }),
			links: links.map(({ url, page }) => url ?? page),
			...(chapters.length > 0 && { chapters: outline(chapters) }),
		}));

	test.each([
		[
			"nested channels",
			" * [[http://a.example|A]]\n  * [[http://b.example|Mailing List]]\n  * IRC: http://c.example\n  * http://d.example",
			[
				{
					name: "A",
					links: [
						"http://a.example",
						"http://b.example",
						"http://c.example",
						"http://d.example",
					],
				},
			],
		],
		[
			"channels beside the only group",
			" . Group A of Chile\n * [[http://b.example|Blog]]\n * [[http://c.example|Lista de discussão]]",
			[
				{
					name: "Group A of Chile",
					links: ["http://b.example", "http://c.example"],
				},
			],
		],
		[
			"channels of no group",
			" * [[http://a.example|Website]]\n * [[http://b.example|Twitter]]",
			[{ name: "Chile", links: ["http://a.example", "http://b.example"] }],
		],
		[
			"channels beside several groups",
			" * [[http://a.example|A Group]]\n * [[http://b.example|B Group]]\n * [[http://c.example|Foro]]",
			[
				{ name: "A Group", links: ["http://a.example"] },
				{ name: "B Group", links: ["http://b.example"] },
				{ name: "Chile", links: ["http://c.example"] },
			],
		],
		[
			"a label over channels",
			" * Website:\n  * [[http://a.example|PyCL]] - Python User Group Chile\n  * http://b.example\n * Facebook Group:\n  * http://c.example (local chapter)",
			[
				{
					name: "PyCL",
					links: ["http://a.example", "http://b.example", "http://c.example"],
				},
			],
		],
		[
			"headings in a list",
			" * [[http://a.example|A Group]]\n  * Regional (by State)\n   * [[http://b.example|B Group]]\n * Cities Communities\n  * Python Arica: [[http://c.example|Meetup]]",
			[
				{
					name: "A Group",
					links: ["http://a.example"],
					chapters: [
						{
							name: "B Group",
							section: "Regional (by State)",
							links: ["http://b.example"],
						},
					],
				},
				{
					name: "Python Arica",
					section: "Cities Communities",
					links: ["http://c.example"],
				},
			],
		],
		[
			"a line in bold over a list",
			"'''North'''\n * [[http://a.example|A Group]]",
			[{ name: "A Group", section: "North", links: ["http://a.example"] }],
		],
		[
			"chapters, conferences and prose under a group",
			" * [[http://a.example|Python Chile]]\n  * [[http://b.example|Python Arica]] - branch\n  * [[http://c.example|PyCon Chile]]\n  * [[http://d.example|Python Chile Meetups]]\n  * Join our [[http://e.example|mailing list]].",
			[
				{
					name: "Python Chile",
					links: [
						"http://a.example",
						"http://c.example",
						"http://d.example",
						"http://e.example",
					],
					chapters: [{ name: "Python Arica", links: ["http://b.example"] }],
				},
			],
		],
		[
			"lines without a bullet",
			" * [[http://a.example|A Group]]\n    [[http://b.example|Twitter]] [[http://c.example|Blog]]",
			[
				{
					name: "A Group",
					links: ["http://a.example", "http://b.example", "http://c.example"],
				},
			],
		],
		[
			"a paragraph that reads like an item",
			"[[http://a.example|A Group]] meets here.\n\nPlease add yours.",
			[{ name: "A Group", links: ["http://a.example"] }],
		],
		[
			"an asterisk at the margin",
			" * [[http://a.example|A Group]]\n* B Group. See\n [[http://b.example]].",
			[
				{ name: "A Group", links: ["http://a.example"] },
				{ name: "B Group", links: ["http://b.example"] },
			],
		],
		["a question to the reader", " * Is your group missing? Add it.", []],
	])("%s", (_title, markup, expected) => {
		expect(outline(groupsIn(markup))).toEqual(expected);
	});

	test("people under a group are its members", () => {
		expect(
			groupsIn(" * Python Arica Group\n  * AnaPerez\n  * JuanSoto"),
		).toMatchObject([
			{ groups: [], members: [{ name: "AnaPerez" }, { name: "JuanSoto" }] },
		]);
	});

	test.each([
		["Our Website", true],
		["Facebook Groups page", true],
		["Telegram-Gruppe", true],
		["IRC:", true],
		["Liste de diffusion", true],
		["Python forums", true],
		["PyTUG Wiki", false],
		["Group", false],
		["", false],
	])("“%s” names a channel: %s", (text, expected) => {
		expect(new ChannelWords().isChannel(text)).toBe(expected);
	});

	test("words of the caller name channels, too", () => {
		const { groups } = regionOf(
			"= Chile =\n * [[http://a.example|A Group]]\n  * [[http://b.example|Rocket Chat]]",
			{ channelWords: { rocket: "chat" } },
		);
		expect(groups).toMatchObject([
			{ links: [{}, { kind: "chat" }], groups: [] },
		]);
	});
});

describe("places", () => {
	test.each([
		["Cape Town", "Cape Town"],
		["Nairobi, Kenya.", "Nairobi, Kenya"],
		["Addis ababa, Ethiopia.", "Addis ababa, Ethiopia"],
		["Angola (Luanda)", "Angola (Luanda)"],
		["(Seattle, WA) - talks", "Seattle, WA"],
		["The first group of the state. Located in Norman, OK.", "Norman, OK"],
		["A group in the Omaha, NE area (others can join).", "Omaha, NE area"],
		["Gruppe im Rhein-Main Gebiet", "Rhein-Main Gebiet"],
		[
			"Groupe des utilisateurs au Burkina Faso(Ouagadougou)",
			"Burkina Faso(Ouagadougou)",
		],
		["meets in and around Boston, MA.", "Boston, MA"],
		["Users Group - Washington, DC.", "Washington, DC"],
		["Python Community, Delft, The Netherlands", "Delft, The Netherlands"],
		["Timișoara's branch", "Timișoara"],
		["started in May 2012", undefined],
		["discussing Python in German", undefined],
		["Cape Town Python Users Group", undefined],
		["National", undefined],
		["uses of Python in data science", undefined],
		["Chile", undefined],
	])("in “%s”: %s", (text, place) => {
		expect(placeIn(text, (name) => name === "Chile")).toBe(place);
	});

	test.each([
		["St. Louis", true],
		["Dallas-Ft. Worth", true],
		["Côte d'Ivoire", true],
		["Hampton Roads and northeastern NC", true],
		["PyRabat", false],
		["Official Site", false],
		["lower case", false],
	])("“%s” is a place's name: %s", (text, expected) => {
		expect(isPlaceName(text)).toBe(expected);
	});

	test("a label that is nothing but a place is the place", () => {
		expect(groupsIn(" * [[http://meetup.com/arica|Arica]]")).toMatchObject([
			{ name: "Arica", place: "Arica" },
		]);
		expect(groupsIn(" * [[http://enthought.example|Enthought]]")).toEqual([
			expect.not.objectContaining({ place: expect.anything() }),
		]);
	});
});

describe("statuses", () => {
	test.each([
		["(Defunct) A", "defunct"],
		["A is no longer active", "defunct"],
		["Ana Pérez is starting a user group in Arica", "forming"],
		["the group - just starting July 17", "forming"],
		["grupo em formação", "forming"],
		["New user group for the area", "listed"],
		["Started in 2012", "listed"],
	])("%s: %s", (text, status) => {
		expect(statusOf(text)).toBe(status);
	});
});

describe("contacts", () => {
	test.each([
		["joe at example.org", ["joe@example.org"]],
		["joe[at]example[dot]org- list", ["joe@example.org"]],
		["joe (at) mail (dot) example (dot) org", ["joe@mail.example.org"]],
		["maria AT example DOT org", ["maria@example.org"]],
		["We meet at example.org", []],
		["look at this", []],
		["a@b.example", []],
	])("in “%s”", (text, emails) => {
		expect(findAddresses(text).map(({ email }) => email)).toEqual(emails);
	});

	test.each([
		[
			" * Group A. Contact:  Ana Pérez (ana at b.example)",
			[
				{
					name: "Ana Pérez",
					email: "ana@b.example",
					original: "ana at b.example",
				},
			],
		],
		[
			" * [[mailto:a@b.example|Group A]] - Ana Pérez is starting a user group in Arica.",
			[{ name: "Ana Pérez", email: "a@b.example" }],
		],
		[
			" * Group A, write to <<MailTo(ana AT b DOT example, Ana)>>",
			[{ name: "Ana", email: "ana@b.example" }],
		],
		[" * Group A\n  * IRC: #pychile", [{ irc: "#pychile" }]],
		[
			" * [[mailto:list@b.example?Subject=subscribe|Group A]]",
			[{ email: "list@b.example" }],
		],
	])("%s", (markup, contacts) => {
		const [group] = groupsIn(markup);
		expect(group?.contacts).toMatchObject(contacts);
		expect(group?.contacts).toHaveLength(contacts.length);
	});

	test.each([
		["Ana Pérez", true],
		["Mailing List", false],
		["Python Ana", false],
		["ana", false],
	])("“%s” is a person: %s", (text, expected) => {
		expect(isPersonName(text)).toBe(expected);
	});

	test.each([
		["JoaoSilva", true],
		["PyLadies", false],
		["MelbournePUG", false],
		["Silva", false],
	])("%s is a home page: %s", (page, expected) => {
		expect(isHomePage(page)).toBe(expected);
	});
});

describe("kinds of links", () => {
	const channels = new ChannelWords();
	test.each([
		["http://pynam.org/", "PyNAM", "website"],
		["https://www.meetup.com/rabat-py/", "Rabat", "meetup"],
		[
			"https://mail.python.org/mm3/mailman3/lists/x.python.org",
			"X",
			"mailing-list",
		],
		["http://groups.google.co.ma/group/python-ma", "Forum", "mailing-list"],
		["http://br.groups.yahoo.com/group/pug-sc/", undefined, "mailing-list"],
		["http://zope.net.ru/About/mail-list/", undefined, "mailing-list"],
		["https://x.slack.com/", "Slack", "chat"],
		["irc://irc.libera.chat/x", undefined, "chat"],
		["http://facebook.com/x", "Twitter", "social"],
		["https://on.fb.me/x", undefined, "social"],
		["http://github.com/x", "Gitlab", "code"],
		["https://github.com/x/y/discussions", "x", "forum"],
		["https://x.github.io/", "Github", "code"],
		["http://zw.pycon.org/", "PyCon", "events"],
		["http://www.pythonbrasil.example", "Conference PythonBrasil", "events"],
		["http://kpug.zwiki.org", "KPUG", "wiki"],
		["http://metalab.example/wiki/PYUGAT", "PyUGAT", "wiki"],
		["http://wiki.python-forum.de/", "x", "wiki"],
		["http://www.python-forum.de/", "x", "forum"],
		["https://python.lt.example", "Python forums", "forum"],
		["http://x.example/jobs/", "Job offers", "jobs"],
		["https://x.example/trabajo/", "job list", "jobs"],
		["http://planet.x.example", "Planet", "blog"],
		["http://x.example/blog/", "News of ours", "blog"],
		["http://flickr.com/x", "Photos", "photos"],
		["https://youtu.be/x", undefined, "video"],
		["https://trello.com/b/x", "Trello Board", "other"],
		["http://members.x.example", "Members", "other"],
		["mailto:a@b.example", "A", "email"],
		["http://x.example", "List of universities", "website"],
	])("%s “%s”: %s", (url, label, kind) => {
		expect(linkKindOf(url, label, (text) => channels.kindOf(text))).toBe(kind);
	});

	test("rules of the caller go first", () => {
		const linkKinds = [{ kind: "events", domains: ["meetup.com"] } as const];
		const markup = "= Chile =\n * [[http://www.meetup.com/x|A Group]]";
		expect(regionOf(markup, { linkKinds }).groups[0]?.links[0]?.kind).toBe(
			"events",
		);
		expect(regionOf(markup).groups[0]?.links[0]?.kind).toBe("meetup");
	});

	test.each([
		["http://facebook.com/x", "Twitter", "facebook"],
		["http://twitter.com/x", "Twitter", undefined],
		["http://x.example", "Twitter", undefined],
		["http://facebook.com/x", "Our group", undefined],
		["http://facebook.com/x", "INSTAGRAM", "facebook"],
		["http://on.fb.me/x", "flickr", "facebook"],
		["http://facebook.com.example/x", "flickr", undefined],
		["http://notfacebook.com/x", "flickr", undefined],
	])("%s says “%s”", (url, label, service) => {
		expect(otherService(url, label)).toBe(service);
	});
});

describe("wrongly decoded text", () => {
	test.each([
		["CÃ©sar", "César"],
		["GrÃ¶ÃŸe", "Größe"],
		["Itâ€™s", "It’s"],
		["César", undefined],
		["Ã", undefined],
		["à€€", undefined],
		["Ã· and Ã©", undefined],
		["Â\u00a0x", undefined],
		["ï¼Œ", "，"],
		["ðŸ˜€", undefined],
		["ð\u0090\u0090\u0080", "𐐀"],
		["NÃO", undefined],
		["CÃ©sar and César", undefined],
		["plain", undefined],
	])("%s: %s", (text, repaired) => {
		expect(repairMojibake(text)).toBe(repaired);
	});
});

describe("messages", () => {
	test.each([
		["link-impossible-url", " * A Group [[http:facebook.com/x|page]]"],
		["link-bracket", " * [[[UserGroupPage|UserGroupPage]]] - a group"],
		["link-other-dialect", " * A Group - [http://a.example]"],
		["link-glued", " * A Group, see our[[http://a.example|site]]"],
		["link-label-host", " * [[http://facebook.com/x|Twitter]]"],
		["list-item-margin", " * A Group\n* B Group"],
		["region-twice", "== Arica ==\n== Arica =="],
		["text-repaired", " * CÃ©sar's Group"],
	])("%s", (ruleId, markup) => {
		const { messages } = treeOf(`= Chile =\n${markup}`);
		expect(messages.map((message) => message.ruleId)).toEqual([ruleId]);
	});

	test("a page without slips has none", () => {
		expect(
			treeOf("= Chile =\n * [[http://a.example|A Group]] - Arica").messages,
		).toEqual([]);
	});

	test("slips keep what they lead to", () => {
		expect(
			groupsIn(
				" * [[[UserGroupPage|UserGroupPage]]] - [http://a.example our site]",
			),
		).toMatchObject([
			{
				name: "UserGroupPage",
				links: [
					{ page: "UserGroupPage" },
					{ url: "http://a.example", label: "our site" },
				],
			},
		]);
		expect(groupsIn(" * A Group [[http:facebook.com/x|page]]")).toMatchObject([
			{
				links: [
					{ url: "http:facebook.com/x", suggestion: "http://facebook.com/x" },
				],
			},
		]);
	});
});
