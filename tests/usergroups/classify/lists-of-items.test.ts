/** What becomes of whole lists under a heading. */
import { describe, expect, test } from "vitest";
import { ChannelWords } from "../../../src/usergroups/dictionaries/channel-words";
import type { UserGroup } from "../../../src/usergroups/result/schema";
import { groupsInChile, regionOf } from "../../support/groups/trees-of-markup";

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
		expect(outline(groupsInChile(markup))).toEqual(expected);
	});

	test("people under a group are its members", () => {
		expect(
			groupsInChile(" * Python Arica Group\n  * AnaPerez\n  * JuanSoto"),
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
