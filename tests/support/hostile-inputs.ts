/** Inputs that have brought parsers down: each a piece that is repeated, or made as a whole. */

import { markNames, marks } from "../../grammar/marks";

/** What an input is called, and how it is made at about a length. */
export type HostileInput = readonly [
	name: string,
	make: (length: number) => string,
];

const repeat = (piece: string): HostileInput => [
	JSON.stringify(piece),
	(length) => piece.repeat(Math.ceil(length / piece.length)),
];

/** List items, each one blank deeper than the one before. */
function staircase(length: number): string {
	const lines: string[] = [];
	for (let size = 0, depth = 1; size < length; depth++) {
		const line = `${" ".repeat(depth)}* item`;
		lines.push(line);
		size += line.length + 1;
	}
	return lines.join("\n");
}

/** Sections within sections, each with an end marker of its own. */
function sections(length: number): string {
	const depth = Math.ceil(length / 26);
	const open = Array.from({ length: depth }, (_, at) => `{{{s${at}#!wiki`);
	const close = Array.from(
		{ length: depth },
		(_, at) => `s${depth - 1 - at}}}}`,
	);
	return [...open, "inside", ...close].join("\n");
}

const pieces = [
	...markNames.map((mark) => marks[mark].on),
	"'",
	"[[",
	"[[a|",
	"{{{",
	"{{",
	"<<a(",
	"[http:",
	'["',
	"||",
	" ",
	"\r",
	"\t",
	"WikiName",
	"WikiName/",
	"^",
	",,",
	"a:b",
	"''a '''b",
	"/* ",
	"&amp",
	"a@",
	"a@b",
	"`",
	"-",
	"=",
	"= ",
	"__a",
	"||<a",
	"[[a|{{",
	"}}|",
	"[[a|b|c|d",
	"http:",
	"A",
	"Aa",
	"Aa:",
	"Aa:_",
	"../",
	"!",
	"!Aa",
	"{{{a ",
	"{{{\n",
	"{{{#!wiki\na\n}}}\n",
	"\n",
	"\n\n",
	" a::",
	" a:: b\n",
	" * a\n",
	" 1. a\n",
	"|| a ||\n",
	"= a =\n",
	"##\n",
	"#acl\n",
	":) ",
	"<!> ",
	"'''''a\n",
	"''\n",
	" *a\n  *b\n",
	"\uD83D",
	"😀",
	"\0",
	"ü",
	"日本",
	"[[a]] ",
	"{{a}}",
	"<<BR>>",
	"[a b] ",
	"_",
	"@",
	"&",
	"<",
	">",
	"a",
	"`a ",
	"'''\n",
	"''a\n\n",
	"Aa: ",
	"a\tb\n",
	"a\tb ",
	"a ---- b ",
	" * a\n b:: c\n",
	"||a||b||\n",
	"[http://a b|] ",
	"[[http://a|b]]\n",
	"[[BR]] {{{ a\n}}} [http://a b]\n",
	"/* a */ b ",
	"{{{#!wiki\n * [[a]] {{b}}\n}}}\n",
];

export const hostileInputs: readonly HostileInput[] = [
	...pieces.map(repeat),
	["items nested one deeper a line", staircase],
	["sections nested", sections],
	["one line", (length) => "some plain text ".repeat(length / 16)],
	["blanks and a letter", (length) => `${" ".repeat(length)}x`],
	["CR in every place", (length) => "[\r[\ra\r]\r]\r".repeat(length / 10)],
	[
		"a closer at the very end",
		(length) => `${"[[a|{{".repeat(length / 6)}}}]]`,
	],
	["a blank after many addresses", (length) => `${"Aa:_".repeat(length / 4)} `],
	[
		"unclosed block of 1.5 with closed ones",
		(length) => `{{{\n${"{{{a}}}\n".repeat(length / 8)}`,
	],
];
