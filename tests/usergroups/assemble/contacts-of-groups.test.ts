/** People and addresses of a group. */
import { describe, expect, test } from "vitest";
import {
	isHomePage,
	isPersonName,
} from "../../../src/usergroups/classify/people";
import { findAddresses } from "../../../src/usergroups/read/addresses";
import { proseOfText } from "../../support/groups/prose-of";
import { groupsInChile } from "../../support/groups/trees-of-markup";

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
		expect(findAddresses(proseOfText(text)).map(({ email }) => email)).toEqual(
			emails,
		);
	});

	test.each([
		["contact Ana: ana at b.example", "Ana"],
		["contact José: [[mailto:jose@b.example]]", "José"],
		["contact Info: ana at b.example", undefined],
		["contact Info: [[mailto:info@b.example]]", undefined],
		["contact Webmaster: webmaster at b.example", undefined],
		["contact List: [[mailto:list@b.example]]", undefined],
		["contact Meetup: meetup at b.example", undefined],
		["contact Python: python at b.example", undefined],
		["contact Chile: chile at b.example", undefined],
		["contact Group: [[mailto:group@b.example]]", undefined],
		["contact ana: ana at b.example", undefined],
		["write to Ana: anita.b at b.example", undefined],
		["the place is Ana: ana at b.example", undefined],
		["Contact: Ana Pérez, ana at b.example", "Ana Pérez"],
	])("in “%s” is %s's", (text, name) => {
		const [group] = groupsInChile(` * Group A. ${text}`);
		expect(group?.contacts.map((each) => each.name)).toEqual([name]);
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
		[
			" * Group A, contact: Ana Ruiz (<<MailTo(ana AT b DOT example)>>)",
			[{ name: "Ana Ruiz", email: "ana@b.example" }],
		],
		[
			" * Group A, <<MailTo(joana@b.example)>>, contact: Ana Ruiz (<<MailTo(ana@b.example)>>)",
			[
				{ email: "joana@b.example" },
				{ name: "Ana Ruiz", email: "ana@b.example" },
			],
		],
		[" * Group A\n  * IRC: #pychile", [{ irc: "#pychile" }]],
		[
			" * [[mailto:list@b.example?Subject=subscribe|Group A]]",
			[{ email: "list@b.example" }],
		],
	])("%s", (markup, contacts) => {
		const [group] = groupsInChile(markup);
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
