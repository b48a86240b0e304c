/** A MOIN_PACKAGE: what its script would make of an empty wiki (`docs/dumps.md`, section 5). */

import { DumpError } from "./dump-error";
import { byName, childOf, type DumpEntry, type DumpFile } from "./files/files";
import type { Decoder } from "./formats/decode";
import { readScript, SCRIPT, type ScriptLine } from "./formats/package-script";
import { quoteName } from "./formats/quoted-name";
import {
	count,
	createAttachment,
	createDeletion,
	createPageTally,
	createRevision,
	createTally,
	type DumpAttachment,
	type DumpPage,
	type Edit,
} from "./pages/page";
import { createProblem, type Problem, type ProblemCode } from "./problems";

/** What a package holds. */
export interface Package {
	pages: DumpPage[];
	problems: Problem[];
	/** Commands that do something else than write pages, how often each: they are never run. */
	notRun: Record<string, number>;
}

/** Does what a line of the script says. */
type Command = (reader: PackageReader, line: ScriptLine) => unknown;

/** By name in lower case. */
const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
	[
		"addrevision",
		(reader, { fields: [entry, page, author, comment], line }) =>
			reader.addRevision(line, entry, page, author, comment),
	],
	[
		"replaceunderlay",
		(reader, { fields: [entry, page], line }) =>
			reader.addRevision(line, entry, page),
	],
	[
		"addattachment",
		(reader, { fields: [entry, file, page, author, comment], line }) =>
			reader.addAttachment(line, entry, file, page, author, comment),
	],
	[
		"replaceunderlayattachment",
		(reader, { fields: [entry, file, page], line }) =>
			reader.addAttachment(line, entry, file, page),
	],
	[
		"delattachment",
		(reader, { fields: [file, page], line }) =>
			reader.deleteAttachment(line, file, page),
	],
	[
		"renamepage",
		(reader, { fields: [from, to], line }) => reader.rename(line, from, to),
	],
	[
		"deletepage",
		(reader, { fields: [page, comment], line }) =>
			reader.delete(line, page, comment),
	],
]);

/** Commands that are no writing of pages. */
const NOT_RUN = new Set([
	"print",
	"exit",
	"ignoreexceptions",
	"ensureversion",
	"setthemename",
	"copythemefile",
	"installplugin",
	"installpackage",
]);

/**
 * Reads a package.
 *
 * @param entries beside the script.
 * @param file path of the dump, for errors.
 * @returns absent if there is no script.
 * @throws DumpError if its version is above 1.
 */
export async function readPackage(
	entries: readonly DumpEntry[],
	file: string,
	decode: Decoder,
): Promise<Package | undefined> {
	const script = childOf(entries, SCRIPT, "file");
	if (script === undefined) return undefined;
	const lines = readScript(decode(await script.bytes()).text);
	if (lines === undefined) return undefined;
	if (typeof lines === "string")
		throw new DumpError(
			"UNSUPPORTED",
			file,
			`is a package of version ${lines}; only version 1 is known`,
		);
	const reader = new PackageReader(entries, decode);
	for (const line of lines) {
		const command = COMMANDS.get(line.command);
		if (command !== undefined) await command(reader, line);
		else if (NOT_RUN.has(line.command))
			reader.notRun[line.command] = (reader.notRun[line.command] ?? 0) + 1;
		else reader.report("script-command", line.line, line.command);
	}
	return {
		pages: [...reader.pages.values()],
		problems: reader.problems,
		notRun: reader.notRun,
	};
}

class PackageReader {
	readonly pages = new Map<string, DumpPage>();
	readonly problems: Problem[] = [];
	readonly notRun: Record<string, number> = {};
	readonly #files: ReadonlyMap<string, DumpFile>;

	constructor(
		entries: readonly DumpEntry[],
		private readonly decode: Decoder,
	) {
		this.#files = new Map(
			entries
				.filter((entry) => entry.type === "file")
				.map((file) => [file.name, file]),
		);
	}

	report(code: ProblemCode, line: number, detail: string): void {
		this.problems.push(createProblem(code, SCRIPT, detail, line));
	}

	async addRevision(
		line: number,
		entry = "",
		name = "",
		author = "",
		comment = "",
	): Promise<void> {
		const file = this.#files.get(entry);
		if (file === undefined) {
			this.report("script-missing", line, entry);
			return;
		}
		const page = this.#pageOf(name);
		const number = (page.current ?? 0) + 1;
		const action = page.state === "live" ? "SAVE" : "SAVENEW";
		const edit = editOf(action, name, author, comment);
		const revision = createRevision(number, file, {
			decode: this.decode,
			source: "named",
			edit,
		});
		const { modified } = await file.stat();
		page.revisions.push({
			...revision,
			...(modified !== undefined && { time: modified }),
		});
		page.current = number;
		page.state = "live";
		delete page.deletion;
		count(page.tally.revisions);
	}

	addAttachment(
		line: number,
		entry = "",
		name = "",
		pageName = "",
		author = "",
		comment = "",
	): void {
		const file = this.#files.get(entry);
		if (file === undefined) {
			this.report("script-missing", line, entry);
			return;
		}
		const page = this.#pageOf(pageName);
		const others = withoutAttachment(page, name);
		const edit = editOf("ATTNEW", pageName, author, comment);
		const attachment = createAttachment(name, file, { ...edit, extra: name });
		page.attachments = [...others, attachment].sort(byName);
		page.tally.attachments = { ...createTally(), ...taken(page.attachments) };
	}

	deleteAttachment(line: number, name = "", pageName = ""): void {
		const page = this.#known(line, pageName);
		if (page === undefined) return;
		page.attachments = withoutAttachment(page, name);
		page.tally.attachments = { ...createTally(), ...taken(page.attachments) };
	}

	rename(line: number, from = "", to = ""): void {
		const page = this.#known(line, from);
		if (page === undefined) return;
		if (this.pages.has(to)) {
			this.report("name-taken", line, to);
			return;
		}
		this.pages.delete(from);
		page.name = to;
		page.directory = quoteName(to);
		this.pages.set(to, page);
	}

	delete(line: number, name = "", comment = ""): void {
		const page = this.#known(line, name);
		if (page === undefined) return;
		page.state = "deleted";
		page.current = (page.current ?? 0) + 1;
		page.deletion = editOf("SAVE", name, "", comment);
		page.deletions.push(createDeletion(page.current, page.deletion));
	}

	#known(line: number, name: string): DumpPage | undefined {
		const page = this.pages.get(name);
		if (page === undefined) this.report("script-page", line, name);
		return page;
	}

	#pageOf(name: string): DumpPage {
		const known = this.pages.get(name);
		if (known !== undefined) return known;
		const page: DumpPage = {
			name,
			directory: quoteName(name),
			origin: "package",
			state: "never-saved",
			revisions: [],
			deletions: [],
			attachments: [],
			log: [],
			tally: createPageTally(),
			problems: [],
		};
		this.pages.set(name, page);
		return page;
	}
}

/** A package says of an edit what a log would, except for the time: that is the entry's. */
const editOf = (
	action: string,
	page: string,
	author: string,
	comment: string,
): Edit => ({
	action,
	page,
	...(author !== "" && { host: author }),
	...(comment !== "" && { comment }),
});

const withoutAttachment = (page: DumpPage, name: string): DumpAttachment[] =>
	page.attachments.filter((each) => each.name !== name);

const taken = ({ length }: readonly unknown[]) => ({
	seen: length,
	taken: length,
});
