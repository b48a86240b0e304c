/** What is parsed: a real group page and generated pages of other kinds. */
import { makePage, readPage } from "./page.ts";

const prose = Array.from(
	{ length: 400 },
	(_, index) =>
		`Paragraph ${index} says something ''simple'' about the '''wiki''', its pages and their readers, and ends\nwith a line that mentions [[Page${index}|another page]] and http://example.org/${index} in passing.\n`,
).join("\n");

const tables = Array.from({ length: 600 }, (_, index) =>
	index % 20 === 0
		? `\n|| '''Name ${index}''' ||<style="color: red"> Value || Remark ||`
		: `|| name ${index} || ${index * 7} || [[Page${index}|link]] and text ||`,
).join("\n");

export interface Input {
	name: string;
	moin: string;
	/** Whether peers that take seconds for it are left out. */
	large?: true;
}

const page = readPage().markup;

export const inputs: readonly Input[] = [
	{ name: "page", moin: page },
	{ name: "page 8x", moin: page.repeat(8), large: true },
	{ name: "page 20x", moin: page.repeat(20), large: true },
	{ name: "many small pages", moin: makePage().slice(0, 3000) },
	{ name: "prose", moin: prose },
	{ name: "tables", moin: tables },
	{ name: "tiny", moin: "== Hello ==\n * '''bold''' [[http://a.b|c]]\n" },
];
