/** Tags and comments in wikitext. */
import { cleanText } from "./characters";
import { entity } from "./escape";

/** Names of attributes with values; those that are `undefined` are left out. */
export type TagAttributes = Readonly<
	Record<string, string | number | undefined>
>;

/** What is markup in values: MediaWiki reads tables, links and templates before it reads tags. */
const escapeValue = (value: string): string =>
	cleanText(value)
		.replace(/\s+/g, " ")
		.replace(/&(?=[#\w\u0080-\uFFFF]+;)/g, "&amp;")
		.replace(/["<>[\]{}|=']|_(?=_)|~(?=~)/g, entity);

/** Attributes as they are in tags and tables, each with a blank before it. */
export function attributesText(attributes: TagAttributes): string {
	let result = "";
	for (const [name, value] of Object.entries(attributes))
		if (value !== undefined)
			result += ` ${name}="${escapeValue(String(value))}"`;
	return result;
}

/** A comment; text that would end it is changed, also what would end a footnote around it. */
export const comment = (value: string): string =>
	`<!-- ${cleanText(value)
		.replace(/--(?=-|>)/g, "- -")
		.replace(/<\//g, "< /")
		.replace(/[\s-]+$/, "")
		.trim()} -->`;
