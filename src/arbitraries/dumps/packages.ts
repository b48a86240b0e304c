/** Packages, with the pages that their scripts make. */

import fc from "fast-check";
import { appendAll } from "../../append-all";
import { pageName } from "../page-name";
import { sequence } from "../shrinking/sequence";
import { utf8 } from "./bytes";
import { COMMENTS, FILE_NAMES } from "./log-line";
import { PackageModel } from "./package-model";
import { type GeneratedText, revisionText } from "./texts";

/** The entries of a package's zip, and what its script makes of an empty wiki. */
export interface PackageFiles {
	/** Bytes by name; the script is `MOIN_PACKAGE`. */
	entries: Record<string, Uint8Array>;
	/** Where some archives have the entries: empty, or a path with a `/` at its end. */
	folder: string;
	/** By first mention. */
	pages: PackageModel["pages"];
	/** Commands that no reader must run, in lower case, how often each. */
	notRun: Record<string, number>;
	/** Codes of problems, in the order of the script. */
	problems: string[];
}

/** Does to the model what a line does, and gives the line's fields. */
type Step = (model: PackageModel, nameOf: NameOf) => string[];

/** The names of pages are few, so that lines speak of the same ones. */
type NameOf = (page: number) => string;
const PAGES = 3;

const comment = () => fc.constantFrom("", ...COMMENTS, "back\\slash |bar|");
const author = () => fc.constantFrom("", "Jane Doe", "PackageInstaller");

/** Steps that write pages. */
const writing = (): fc.Arbitrary<Step> => {
	const page = fc.nat({ max: PAGES - 1 });
	const file = fc.constantFrom(...FILE_NAMES.slice(0, 4));
	const bytes = fc.uint8Array({ maxLength: 9 });
	return fc.oneof(
		{
			weight: 4,
			arbitrary: fc.tuple(page, revisionText(), author(), comment()).map(
				([page, text, by, why]): Step =>
					(model, nameOf) => {
						const entry = model.addRevision(nameOf(page), text, by, why);
						return ["AddRevision", entry, nameOf(page), by, why, "Trivial"];
					},
			),
		},
		fc.tuple(page, revisionText()).map(
			([page, text]): Step =>
				(model, nameOf) => {
					const entry = model.addRevision(nameOf(page), text, "", "");
					return ["ReplaceUnderlay", entry, nameOf(page)];
				},
		),
		fc.tuple(file, bytes, page, author(), comment()).map(
			([file, bytes, page, by, why]): Step =>
				(model, nameOf) => {
					const name = nameOf(page);
					const entry = model.addAttachment(file, bytes, name, by, why);
					return ["AddAttachment", entry, file, name, by, why];
				},
		),
		fc.tuple(file, bytes, page).map(
			([file, bytes, page]): Step =>
				(model, nameOf) => {
					const entry = model.addAttachment(file, bytes, nameOf(page), "", "");
					return ["ReplaceUnderlayAttachment", entry, file, nameOf(page)];
				},
		),
		fc.tuple(file, page).map(
			([file, page]): Step =>
				(model, nameOf) => {
					model.deleteAttachment(file, nameOf(page));
					return ["DelAttachment", file, nameOf(page), "", ""];
				},
		),
		fc.tuple(page, page).map(
			([from, to]): Step =>
				(model, nameOf) => {
					model.rename(nameOf(from), nameOf(to));
					return ["RenamePage", nameOf(from), nameOf(to), "", ""];
				},
		),
		fc.tuple(page, comment()).map(
			([page, why]): Step =>
				(model, nameOf) => {
					model.delete(nameOf(page), why);
					return ["DeletePage", nameOf(page), why];
				},
		),
		page.map(
			(page): Step =>
				(model, nameOf) => {
					model.problems.push("script-missing");
					return ["AddRevision", "no such entry", nameOf(page)];
				},
		),
	);
};

/** Steps that write nothing. */
const other = (): fc.Arbitrary<Step> =>
	fc
		.constantFrom<string[]>(
			["Print", "hello | world"],
			["IgnoreExceptions", "True"],
			["EnsureVersion", "1.3.4", "5"],
			["SetThemeName", "classic"],
			["CopyThemeFile", "a", "css", "b"],
			["InstallPlugin", "x.py", "local", "macro", "X"],
			["InstallPackage", "Page", "other.zip"],
		)
		.map(
			(fields): Step =>
				(model) => {
					model.countNotRun(fields[0] ?? "");
					return fields;
				},
		);

/** Commands that nobody knows, with names that programs stumble over. */
const unknown = (): fc.Arbitrary<Step> =>
	fc.constantFrom("Frobnicate", "__proto__", "constructor", "toString").map(
		(name): Step =>
			(model) => {
				model.problems.push("script-command");
				return [name, "1"];
			},
	);

/** Entries that no line names: of systems, and by mistake. */
const UNUSED = [".DS_Store", "._1", "unused", "Thumbs.db"] as const;

/** Lines that a script may have anywhere. */
const FILLERS = ["", "# AddRevision|1|Comment", "   "] as const;

/** What is not read any more: after `Exit`, or skipped by a version that is yet to come. */
const ENDS = ["", "exit", "skip"] as const;

/**
 * Packages (`docs/dumps.md`, section 5): every command, in any case, with escapes, comments, a byte order mark, lines that are skipped or
 * after the end, entries that are missing, commands that must not be run or that nobody knows.
 *
 * @returns `entries`, bytes by name, `folder`, where they are in an archive that was made of more, and `pages`, what the script makes of
 * an empty wiki. They shrink to a script without commands.
 * @example
 * fc.assert(fc.asyncProperty(packageFiles(), async ({ entries, pages }) => {
 *   same(await yourReader(zip(entries)), pages);
 * }));
 */
export const packageFiles = (): fc.Arbitrary<PackageFiles> =>
	fc
		.record({
			names: fc.uniqueArray(pageName(), { minLength: 1, maxLength: PAGES }),
			steps: sequence(
				fc.record({
					step: fc.oneof(
						{ weight: 6, arbitrary: writing() },
						other(),
						unknown(),
					),
					filler: fc.option(fc.constantFrom(...FILLERS), { nil: undefined }),
					writeCase: fc.constantFrom(asItIs, upper, lower),
				}),
				{ maxLength: 8 },
			),
			start: fc.constantFrom("", "\uFEFF"),
			magic: fc.constantFrom("MoinMoinPackage|1", "MOINMOINPACKAGE|1"),
			lineEnd: fc.constantFrom("\n", "\r\n"),
			end: fc.constantFrom(...ENDS),
			late: revisionText(),
			unused: fc.subarray([...UNUSED], { maxLength: 2 }),
			folder: fc.constantFrom("", "", "", "package/", "repo-main/package/"),
		})
		.map(({ names, steps, start, magic, lineEnd, end, late, ...around }) => {
			const model = new PackageModel();
			const lines = [start + magic];
			const nameOf: NameOf = (page) => names[page % names.length] ?? "";
			for (const { step, filler, writeCase } of steps) {
				if (filler !== undefined) lines.push(filler);
				const [command = "", ...fields] = step(model, nameOf);
				lines.push(lineOf([writeCase(command), ...fields]));
			}
			appendAll(lines, endOf(end, late, model));
			model.entries.MOIN_PACKAGE = utf8(lines.join(lineEnd));
			for (const name of around.unused) model.entries[name] = utf8("unused\n");
			const { entries, pages, notRun, problems } = model;
			const { folder } = around;
			return { entries, folder, pages, notRun, problems };
		});

const asItIs = (text: string): string => text;
const upper = (text: string): string => text.toUpperCase();
const lower = (text: string): string => text.toLowerCase();

const lineOf = (fields: readonly string[]): string =>
	fields
		.map((field) => field.replaceAll("\\", "\\\\").replaceAll("|", "\\|"))
		.join("|");

function endOf(
	end: (typeof ENDS)[number],
	{ bytes }: GeneratedText,
	model: PackageModel,
): string[] {
	if (end === "") return [];
	model.entries.late = bytes;
	const late = "AddRevision|late|Too late";
	model.countNotRun(end === "exit" ? "exit" : "ensureversion");
	return end === "exit" ? ["Exit", late] : ["EnsureVersion|2.0|1", late];
}
