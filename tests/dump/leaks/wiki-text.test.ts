/** Which texts are files of MoinMoin and which are pages, also those that document such files. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TextScan } from "../../../src/dump/formats/text-scan";
import { isWikiText } from "../../../src/dump/formats/wiki-file";
import { growth, MAX_GROWTH } from "../../support/work-time";

const isWiki = (text: string): boolean => isWikiText(TextScan.of(text), text);

const LOG_LINE =
	"1100000000000001\t00000001\tSAVENEW\tFrontPage\t192.0.2.77\tgateway.example.org\t1100000000.12.345\t\tfirst";
const log = (lines: number, line = LOG_LINE): string =>
	`${line}\n`.repeat(lines);
const PROSE = "This page is about the log of edits.\n";
const USER =
	"# saved\naliasname=\nemail=jane@example.org\nenc_password={SSHA}secret\nname=Jane\nrecoverpass_key=\ntz_offset=0\n";

describe("files of MoinMoin and its server", () => {
	test.each<[string, string]>([
		["a log", log(3)],
		["a log after blank lines", `${"\n".repeat(70_000)}${log(1)}`],
		["a log after prose", PROSE.repeat(5000) + log(50)],
		["a log with a block in a comment", log(1, `${LOG_LINE} {{{`) + log(30)],
		["a log after a block that is not closed", `${PROSE}{{{\n${log(30)}`],
		["a log with blanks for tabs", log(2, LOG_LINE.replaceAll("\t", " "))],
		["a log with commas for tabs", log(2, LOG_LINE.replaceAll("\t", ","))],
		[
			"a log as a table with quotes",
			log(2, `"${LOG_LINE.replaceAll("\t", '","')}"`),
		],
		[
			"a log of before 1.3",
			log(
				2,
				"FrontPage\t192.0.2.77\t1100000000.12\tgateway.example.org\t1100.1\t\tSAVE",
			),
		],
		[
			"a log of before 1.3 with hosts only",
			log(2, "FrontPage\tgateway.example.org\t1100000000.12\t\t\tfirst"),
		],
		["a damaged log", "\tx\n1\tSAVE\tA\t192.0.2.77\n"],
		[
			"a log of events",
			"1100000000000001\tVIEWPAGE\tpagename=A&REMOTE_ADDR=192.0.2.77\n",
		],
		["a log of requests that are too many", "192.0.2.77\t1100000000\n"],
		[
			"a log of a server",
			'192.0.2.77 - - [10/Oct/2008:13:55:36 +0000] "GET /A HTTP/1.0" 200 1\n',
		],
		["a user", USER],
		["a user after comments", `${"# a comment\n".repeat(10_000)}${USER}`],
		["a user after prose", PROSE.repeat(5000) + USER],
		["a user with blanks around signs", USER.replaceAll("=", " = ")],
		["a user with colons", USER.replaceAll("=", ": ")],
		["an indented user", USER.replaceAll(/^/gm, "  ")],
		[
			"a user as JSON",
			'{\n"email": "jane@example.org",\n"enc_password": "{SSHA}secret"\n}\n',
		],
		[
			"a user without a password",
			"email=a@example.org\ntz_offset=0\nedit_rows=20\nwant_trivial=0\n",
		],
		["a user in a difference", USER.replaceAll(/^/gm, "+")],
		["a user in a quotation", USER.replaceAll(/^/gm, "> ")],
		["a user with upper-case keys", USER.toUpperCase()],
		["a user with tabs for signs", USER.replaceAll("=", "\t")],
		[
			"users after the names of their files",
			USER.replaceAll(/^/gm, "data/user/1100000000.12.345:"),
		],
		["users as a table", "jane;jane@example.org;{SSHA}secret\n".repeat(2)],
		[
			"users of a database",
			"INSERT INTO u VALUES ('jane@example.org', '{SSHA}secret');\n",
		],
		["a user with form feeds", USER.replaceAll("\n", "\f")],
		["a user with line separators", USER.replaceAll("\n", "\u2028")],
		["a user with next lines", USER.replaceAll("\n", "\u0085")],
		["a user whose lines end with CR", USER.replaceAll("\n", "\r")],
		["a user after a mark of byte order", `\uFEFF${USER}`],
		["meta after a mark of byte order", "\uFEFFdata_format_revision: 1\n"],
		["meta", "data_format_revision: 1091100\n"],
		[
			"a configuration",
			"from MoinMoin.config import multiconfig\nclass Config(multiconfig.DefaultConfig):\n    sitename = u'Ours'\n",
		],
		[
			"a configuration without a class",
			"sitename = 'Ours'\ndata_dir = './data'\nmail_login = 'jane secret'\n",
		],
		["a list of passwords", "jane:$apr1$abc$def\nroot:{SHA}c2VjcmV0\n"],
		["a list of users of a system", "root:x:0:0:root:/root:/bin/sh\n"],
		["a script of a package", "MoinMoinPackage|1\nAddRevision|1|A|Jane\n"],
	])("%s", (_, text) => {
		expect(isWiki(text)).toBe(true);
		expect(isWiki(text.replaceAll("\n", "\r\n"))).toBe(true);
	});
});

describe("pages", () => {
	test.each<[string, string]>([
		["nothing", ""],
		["prose", PROSE],
		["a log in a block", `${PROSE}{{{\n${log(200)}}}}\n`],
		["a log in a block with a format", `{{{#!plain\n${log(200)}}}}\n${PROSE}`],
		["a line of a log in prose", PROSE.repeat(2) + log(1)],
		["some lines of a log in prose", PROSE.repeat(20) + log(19)],
		["a user in a block", `${PROSE}{{{\n${USER}}}}\n`],
		["a user in a list", USER.replaceAll(/^/gm, " * ")],
		["a user in a table", USER.replaceAll(/^(.*)=(.*)$/gm, "||$1||$2||")],
		["keys of users as definitions", " enc_password:: the hash\n email:: it\n"],
		["a contact", "name: Jane\nemail: jane@example.org\nlanguage: en\n"],
		["a hash in prose", `${PROSE.repeat(3)}It is {SSHA}c2VjcmV0.\n`],
		["what a key means", "enc_password is the hash of a password.\n".repeat(9)],
		[
			"a configuration in a block",
			"= Set-up =\n{{{#!python\nclass Config(DefaultConfig):\n    sitename = 'Ours'\n}}}\n",
		],
		[
			"a configuration with a format",
			"#format python\nclass Config(DefaultConfig):\n    sitename = 'Ours'\n",
		],
		[
			"numbers of telephones",
			"Jane\t0301234567\t1\t2\nJoe\t0301234568\t3\t4\n",
		],
		["numbers and words", "123456789 NASA\n987654321 ESA\n"],
		["a map", "Ours http://example.org/\nTheirs http://example.com/\n"],
		["links to other wikis", "MoinMoin:FrontPage\nMoinMoin:HelpContents\n"],
		["addresses", "192.0.2.1 is the gateway\n192.0.2.2 the printer\n"],
		[
			"a table of addresses",
			"||192.0.2.1||gateway||\n||192.0.2.2||printer||\n",
		],
		["an agenda", "20081010 SAVE the date\n20081011 VIEW the city\n"],
		["instructions", "#acl All:read\n#language en\nemail=me\n"],
	])("%s", (_, text) => {
		expect(isWiki(text)).toBe(false);
	});
});

test("texts are looked at the same in pieces", () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.constantFrom(LOG_LINE, PROSE, USER, "{{{", "}}}", "\n", "#x", "x"),
				{ maxLength: 12 },
			),
			fc.integer({ min: 1, max: 50 }),
			(parts, size) => {
				const text = parts.join("\n");
				const scan = new TextScan();
				for (let at = 0; at < text.length; at += size)
					scan.add(text.slice(at, at + size));
				scan.end();
				expect(scan).toEqual(TextScan.of(text));
			},
		),
	);
});

test.each<[string, (length: number) => string]>([
	["one line", (length) => "x ".repeat(length)],
	["fields of one line", (length) => "1100000000 ".repeat(length)],
	["blocks that are not closed", (length) => "{{{\n".repeat(length)],
	["a pickle", (length) => `(l${"I1\n".repeat(length)}`],
	["colons", (length) => ":".repeat(length)],
])("%s: takes time that grows with its length", async (_, textOf) => {
	const ratio = await growth((length) => isWiki(textOf(length)), 20_000);
	expect(ratio).toBeLessThanOrEqual(MAX_GROWTH);
});
