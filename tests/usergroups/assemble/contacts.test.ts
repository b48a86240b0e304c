/** Contacts in a text (`docs/usergroups.md`, “Shape”). */
import { describe, expect, test } from "vitest";
import { contactsOf } from "../../../src/usergroups/assemble/contacts";
import type { Contact } from "../../../src/usergroups/result/schema";
import { proseOf } from "../../support/groups/prose-of";

type ContactFields = Omit<Contact, "position">;

const fieldsOf = (contacts: readonly Contact[]): ContactFields[] =>
	contacts.map(({ position: _, ...rest }) => rest);

const contactsIn = (markup: string): ContactFields[] =>
	fieldsOf(contactsOf(proseOf(markup).prose));

const ANA = "Ana Ruiz";
const EMAIL = "ana@b.example";
const WRITTEN = { email: EMAIL, original: "ana at b.example" };

test("a first name in front of an address counts, however the address is written", () => {
	for (const email of ["ana@b.example", "Ana@b.example", "ANA@b.example"])
		expect(contactsIn(`contact Ana: ${email}`)).toStrictEqual([
			{ name: "Ana", email },
		]);
});

describe("the name in front of an address", () => {
	test.each([
		...[
			"Contact",
			"contacts:",
			"Contato:",
			"Ansprechpartnerin",
			"coordinators:",
			"Organiser:",
			"organizadora",
			"E-mail",
			"email:",
			"write to",
			"Ask",
			"by",
			"leader:",
		].map((role) => `x, ${role} ${ANA}, `),
		`${ANA} (`,
		`– ${ANA}  [ `,
		`${ANA} <`,
		`(by ${ANA} - `,
	])("is a contact’s in “%s”", (front) => {
		expect(contactsIn(`${front}ana at b.example`)).toStrictEqual([
			{ name: ANA, ...WRITTEN },
		]);
		expect(contactsIn(front + EMAIL)).toStrictEqual([
			{ name: ANA, email: EMAIL },
		]);
	});

	test.each([
		"",
		`see ${ANA}, `,
		`${ANA} `,
		`Contact ${ANA} and write: `,
		"contact the Python Club, ",
		"by ana ruiz, ",
		"Python Club (",
		`xcontact ${ANA}, `,
		`[see] ${ANA} x `,
	])("is nobody’s in “%s”", (front) => {
		expect(contactsIn(`${front}ana at b.example`)).toStrictEqual([WRITTEN]);
		expect(contactsIn(front + EMAIL)).toStrictEqual([{ email: EMAIL }]);
	});
});

describe("the person who starts a group", () => {
	test.each([
		[`${ANA} is starting a club, `, true],
		[`${ANA} is now organizing a club, `, true],
		[`${ANA} está formando um grupo, form `, true],
		[`${ANA} is setting up a club: `, true],
		[`${ANA} is fond of clubs. We start: `, false],
		[`Python Club is starting, `, false],
		[`x ${ANA} is starting a club, `, false],
	])("has the addresses in “%s”: %s", (front, isHers) => {
		expect(contactsIn(`${front}ana at b.example`)).toStrictEqual([
			isHers ? { name: ANA, ...WRITTEN } : WRITTEN,
		]);
	});

	test("may be known already", () => {
		const { prose } = proseOf(`write to ${EMAIL}`);
		expect(fieldsOf(contactsOf(prose, "", ANA))).toStrictEqual([
			{ name: ANA, email: EMAIL },
		]);
	});
});

test.each<[string, ContactFields[]]>([
	[`[[mailto:${EMAIL}|${ANA}]]`, [{ name: ANA, email: EMAIL }]],
	[`[[mailto:${EMAIL}|mail]]`, [{ email: EMAIL }]],
	["[[mailto:a%2Bb@c.example?subject=a?b|mail]]", [{ email: "a+b@c.example" }]],
	["[[mailto:a%@c.example|mail]]", [{ email: "a%@c.example" }]],
	["see [[http://a.example|joe at b.example]]", []],
	["[[http://a.example|irc: #x]]", []],
	["[[http://a.example|irc!]]#chile", [{ irc: "#chile" }]],
	["[[http://a.example|irc! #a]] #chile", [{ irc: "#chile" }]],
	["[[SomePage]], IRC #chile", [{ irc: "#chile" }]],
	[
		"on #chile on freenode, ##py-x on Libera",
		[{ irc: "#chile" }, { irc: "##py-x" }],
	],
	["our #chile is a channel", []],
	["irc http://a.example/x#chile x#y #1", []],
	[`x<<FootNote(SomePage, ${EMAIL})>> ${EMAIL}`, [{ email: EMAIL }]],
	[
		`x<<FootNote(${EMAIL})>> joe@b.example`,
		[{ email: "joe@b.example" }, { email: EMAIL }],
	],
	[
		`<<MailTo(${EMAIL})>> <<MailTo(${EMAIL}, Ana)>>`,
		[{ email: EMAIL, original: EMAIL }],
	],
	[`<<MailTo(${EMAIL}, Ana)>> ${EMAIL}`, [{ email: EMAIL }]],
	[
		"irc #b, a@b.example, #b, #c",
		[{ irc: "#b" }, { email: "a@b.example" }, { irc: "#c" }],
	],
	["in Arica, contact person: Ana Ruiz", [{ name: ANA }]],
	["in Arica ; contact : Ana Ruiz", [{ name: ANA }]],
	["Coordinator: Ana Ruiz (Arica)", [{ name: ANA }]],
	["Contact: Python Users Group", []],
	["Place: Ana Ruiz", []],
	["Contact: Ana Ruiz wrote the list", []],
	["nobody at all", []],
])("%j has the contacts %j", (markup, contacts) => {
	expect(contactsIn(markup)).toStrictEqual(contacts);
});

test("a label that is the group’s name is nobody’s", () => {
	const { prose } = proseOf(`[[mailto:${EMAIL}|${ANA}]]`);
	expect(fieldsOf(contactsOf(prose, ANA))).toStrictEqual([{ email: EMAIL }]);
});

test("a contact has the position of its link, or else of the text", () => {
	const markup = `ask ana at b.example, IRC #x or a@c.example`;
	const { prose } = proseOf(markup);
	const places = contactsOf(prose).map(({ position: { start, end } }) =>
		markup.slice(start.offset, end.offset),
	);
	expect(places).toEqual([markup, markup, "a@c.example"]);
});
