/** Names of pages as names of folders, with all that the years have made of them. */
import fc from "fast-check";
import { pageName } from "../page-name";
import { hex, latin1, utf8 } from "./bytes";

/** A folder's name and the page's name that it means. */
export interface QuotedName {
	quoted: string;
	name: string;
	/** Code of its problem; absent if there is none. */
	problem?: "name-quoted-twice" | "name-odd-digits" | "name-not-utf8";
}

/** What has to be quoted. */
const RUN = /[^A-Za-z0-9_]+/g;

/** Writes a name as MoinMoin does: each run of other characters as one group. */
export const quoted = (name: string): string =>
	name.replace(RUN, (run) => `(${hex(utf8(run))})`);

/** A name as 1.5 compares it. */
export const blanked = (name: string): string => name.replaceAll("_", " ");

/** As older versions wrote: a group for each byte. */
const byteByByte = (name: string): string =>
	name.replace(RUN, (run) => hex(utf8(run)).replace(/../g, "($&)"));

/** Names that only letters beyond ASCII show to have been quoted twice. */
const FOREIGN = ["München", "日本", "Łódź Group", "Caf\u00e9/Menü"] as const;

/** Names that are no UTF-8 when they are written as Latin-1. */
const WESTERN = ["Café", "Köln/Süd", "Señor Niño", "façade 2"] as const;

/** What looks like a group and is none, or holds what MoinMoin would have quoted. */
const BARE = [
	"Report(draft)",
	"a(b",
	")x(",
	"()",
	"(c3a9",
	"Übersicht",
	"Two words",
	"x(0x20)",
] as const;

/** Groups that no bytes are, after a name. */
const ODD = ["(2)", "(abc)", "(C3a)"] as const;

/**
 * Names of pages' folders (`docs/dumps.md`, section 2): canonical, a group for each byte, upper-case digits, parentheses that are no
 * group, quoted twice, odd numbers of digits, Latin-1.
 *
 * @returns `quoted`, the folder, `name`, the page, and `problem`, its code; they shrink to `Page`.
 * @example
 * fc.sample(quotedName(), 2);
 * // [ { quoted: "Two(20)words", name: "Two words" },
 * //   { quoted: "Caf(e9)", name: "Café", problem: "name-not-utf8" } ]
 */
export const quotedName = (): fc.Arbitrary<QuotedName> =>
	fc.oneof(
		{ weight: 6, arbitrary: pageName().map(written(quoted)) },
		pageName().map((name) => written(quoted)(name.replaceAll(" ", "_"))),
		pageName().map(written(byteByByte)),
		pageName().map(
			written((name) =>
				quoted(name).replace(/\([^)]+\)/g, (group) => group.toUpperCase()),
			),
		),
		fc.constantFrom(...BARE).map((name) => ({ quoted: name, name })),
		fc.constantFrom(...FOREIGN).map((name) => ({
			quoted: quoted(quoted(name)),
			name,
			problem: "name-quoted-twice" as const,
		})),
		fc.tuple(pageName(), fc.constantFrom(...ODD)).map(([name, digits]) => ({
			quoted: `${quoted(name)}_${digits}`,
			name: `${name}_${digits}`,
			problem: "name-odd-digits" as const,
		})),
		fc.constantFrom(...WESTERN).map((name) => ({
			quoted: name.replace(RUN, (run) => `(${hex(latin1(run))})`),
			name,
			problem: "name-not-utf8" as const,
		})),
	);

const written =
	(write: (name: string) => string) =>
	(name: string): QuotedName => ({ quoted: write(name), name });
