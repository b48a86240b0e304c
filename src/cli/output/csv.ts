/** Groups as CSV (RFC 4180, UTF-8). */
import { stringify } from "csv-stringify/sync";
import { linkTarget } from "../../usergroups/result/link-target";
import type { PageRow } from "./page-row";

/** Names of a path, outermost first. */
const path = (names: readonly string[]): string => names.join(" > ");

/** Each value once. */
const list = (
	values: readonly (string | undefined)[],
	separator = "; ",
): string => [...new Set(values)].filter(Boolean).join(separator);

/** Names and values of columns. */
const COLUMNS: Readonly<Record<string, (row: PageRow) => string | number>> = {
	page: ({ page }) => page,
	id: ({ id }) => id,
	name: ({ name }) => name,
	nameSource: ({ nameSource }) => nameSource,
	status: ({ status }) => status,
	countryCode: ({ countryCode = "" }) => countryCode,
	place: ({ place = "" }) => place,
	regions: ({ regions }) => path(regions),
	regionCodes: ({ regionCodes }) => regionCodes.join(" "),
	parents: ({ parents }) => path(parents),
	section: ({ section = "" }) => section,
	description: ({ description = "" }) => description,
	urls: (row) =>
		addresses(row)
			.map(({ url }) => url)
			.join(" "),
	kinds: (row) =>
		addresses(row)
			.map(({ kind }) => kind)
			.join(" "),
	emails: ({ contacts, links }) =>
		list([...contacts.map(({ email }) => email), ...links.map(emailOf)], " "),
	irc: ({ contacts }) => list(contacts.map(({ irc }) => irc)),
	contacts: ({ contacts }) => list(contacts.map(({ name }) => name)),
	members: ({ members }) => members.length,
	line: ({ position }) => position.start.line,
};

const OPTIONS = {
	record_delimiter: "windows",
	// RFC 4180 asks for quotes around any line break, the library only around its own.
	quoted_match: /[\r\n]/,
} as const;

/** The first line. */
export const csvHeader = (): string =>
	stringify([Object.keys(COLUMNS)], OPTIONS);

/**
 * Returns a line for each row.
 *
 * @param isRaw whether cells are written as they are. If not, a cell that a spreadsheet would run as a formula (it begins with `=`, `+`,
 * `-`, `@`, a tab or a carriage return) gets a `'` in front.
 */
export const csvRows = (rows: readonly PageRow[], isRaw = false): string =>
	stringify(
		rows.map((row) => Object.values(COLUMNS).map((column) => column(row))),
		{ ...OPTIONS, escape_formulas: !isRaw },
	);

type Link = PageRow["links"][number];

/** The address of a `mailto:` link, without its subject. */
const emailOf = ({ url = "" }: Link): string | undefined =>
	/^mailto:([^?]*)/i.exec(url)?.[1];

/** Where links lead, those to mail apart; white space in an address is percent-encoded. */
const addresses = ({ links }: PageRow): { url: string; kind: string }[] =>
	links
		.filter((link) => emailOf(link) === undefined)
		.map((link) => ({
			url: linkTarget(link).replace(/\s/gu, encodeURIComponent),
			kind: link.kind,
		}));
