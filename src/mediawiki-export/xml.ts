/** XML of a MediaWiki export, version 0.11: `docs/bridges.md` has its facts. */
import { createHash } from "node:crypto";
import { cleanText } from "../mediawiki/characters";

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};

/** Text and values of attributes; characters that XML cannot have are replaced by U+FFFD. */
export const escapeXml = (text: string): string =>
	cleanText(text)
		// A CR would be read as a line end.
		.replace(/\r/g, "")
		.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** Number and name of each namespace of a new wiki. */
const NAMESPACES: readonly (readonly [key: number, name: string])[] = [
	[-2, "Media"],
	[-1, "Special"],
	[0, ""],
	[1, "Talk"],
	[2, "User"],
	[3, "User talk"],
	[4, "Project"],
	[5, "Project talk"],
	[6, "File"],
	[7, "File talk"],
	[8, "MediaWiki"],
	[9, "MediaWiki talk"],
	[10, "Template"],
	[11, "Template talk"],
	[12, "Help"],
	[13, "Help talk"],
	[14, "Category"],
	[15, "Category talk"],
];

const CATEGORY_NAMESPACE = 14;

const namespace = ([key, name]: (typeof NAMESPACES)[number]): string =>
	`      <namespace key="${key}" case="first-letter"${name === "" ? " />" : `>${name}</namespace>`}\n`;

/** The beginning of an export. */
export const exportHead = (siteName: string): string =>
	`<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.mediawiki.org/xml/export-0.11/ http://www.mediawiki.org/xml/export-0.11.xsd" version="0.11" xml:lang="en">
  <siteinfo>
    <sitename>${escapeXml(siteName)}</sitename>
    <generator>moinmoin-parser</generator>
    <case>first-letter</case>
    <namespaces>
${NAMESPACES.map(namespace).join("")}    </namespaces>
  </siteinfo>
`;

/** The end of an export. */
export const EXPORT_END = "</mediawiki>\n";

/** The beginning of a page. */
export function pageHead(page: {
	id: number;
	title: string;
	redirect: string | undefined;
}): string {
	const ns = page.title.startsWith("Category:") ? CATEGORY_NAMESPACE : 0;
	const redirect =
		page.redirect === undefined
			? ""
			: `    <redirect title="${escapeXml(page.redirect)}" />\n`;
	return `  <page>
    <title>${escapeXml(page.title)}</title>
    <ns>${ns}</ns>
    <id>${page.id}</id>
${redirect}`;
}

export const PAGE_END = "  </page>\n";

/** Who edited, as far as it may be said. */
export type Contributor = { username: string } | { ip: string };

/** A revision of a page. */
export interface ExportRevision {
	id: number;
	parentId: number | undefined;
	/** `YYYY-MM-DDTHH:MM:SSZ`. */
	timestamp: string;
	contributor: Contributor;
	comment: string | undefined;
	text: string;
}

/** MediaWiki takes this many characters of a comment. */
const MAX_COMMENT = 500;

/** A revision. */
export function revisionXml(revision: ExportRevision): string {
	const { id, parentId, contributor, comment } = revision;
	const text = cleanText(revision.text).replace(/\r/g, "").trimEnd();
	const sha1 = sha1Base36(text);
	const lines = [
		"    <revision>",
		`      <id>${id}</id>`,
		...(parentId === undefined
			? []
			: [`      <parentid>${parentId}</parentid>`]),
		`      <timestamp>${revision.timestamp}</timestamp>`,
		"      <contributor>",
		"ip" in contributor
			? `        <ip>${escapeXml(contributor.ip)}</ip>`
			: `        <username>${escapeXml(contributor.username)}</username>`,
		"      </contributor>",
		...(comment === undefined || comment === ""
			? []
			: [
					`      <comment>${escapeXml([...comment].slice(0, MAX_COMMENT).join(""))}</comment>`,
				]),
		`      <origin>${id}</origin>`,
		"      <model>wikitext</model>",
		"      <format>text/x-wiki</format>",
		`      <text bytes="${Buffer.byteLength(text)}" sha1="${sha1}" xml:space="preserve">${escapeXml(text)}</text>`,
		`      <sha1>${sha1}</sha1>`,
		"    </revision>",
	];
	return `${lines.join("\n")}\n`;
}

/** Length of a hash in base 36. */
const SHA1_LENGTH = 31;

/** The hash of a text as MediaWiki writes it: base 36. */
export const sha1Base36 = (text: string): string =>
	BigInt(`0x${createHash("sha1").update(text).digest("hex")}`)
		.toString(36)
		.padStart(SHA1_LENGTH, "0");

/** A time as MediaWiki writes it, in whole seconds of UTC; `undefined` if it is none, or has a year of more than four digits. */
export function exportTime(time: string | undefined): string | undefined {
	const date = new Date(time ?? "");
	if (Number.isNaN(date.getTime())) return undefined;
	const [, seconds] = /^(\d{4}-.*)\.\d+Z$/.exec(date.toISOString()) ?? [];
	return seconds === undefined ? undefined : `${seconds}Z`;
}
