/** Generated packages are written in each way, and speak of all that scripts speak of. */
import { expect, test } from "vitest";
import { COMMENTS } from "../../../src/arbitraries/dumps/log-line";
import {
	type PackageFiles,
	packageFiles,
} from "../../../src/arbitraries/dumps/packages";
import { splitFields } from "../../../src/dump/formats/package-script";
import {
	distinct,
	distinctLengths,
	samples,
	shareOf,
} from "../../support/samples";

const packages = (numRuns = 500): PackageFiles[] =>
	samples(packageFiles(), numRuns);

const scriptOf = ({ entries }: PackageFiles): string =>
	new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
		entries.MOIN_PACKAGE,
	);

/** The lines after the first one. */
const linesOf = (each: PackageFiles): string[] =>
	scriptOf(each).split(/\r?\n/).slice(1);

const isCommand = (line: string): boolean => /^[a-z_]/i.test(line);

/** The fields of commands, with their names in lower case. */
const commandsOf = (each: PackageFiles): string[][] =>
	linesOf(each)
		.filter(isCommand)
		.map(splitFields)
		.map(([name = "", ...fields]) => [name.toLowerCase(), ...fields]);

/** Returns the values of a field of some commands. */
const fieldsOf = (
	all: readonly PackageFiles[],
	at: Readonly<Record<string, number>>,
): string[] =>
	distinct(
		all
			.flatMap(commandsOf)
			.flatMap((fields) => fields[at[fields[0] ?? ""] ?? 99] ?? []),
	);

test("scripts begin in each way, and have lines of one kind", () => {
	const scripts = packages().map(scriptOf);
	expect(distinct(scripts.map((script) => script.split(/\r?\n/)[0]))).toEqual(
		distinct(
			["", "\uFEFF"].flatMap((start) =>
				["MoinMoinPackage|1", "MOINMOINPACKAGE|1"].map(
					(magic) => start + magic,
				),
			),
		),
	);
	const ends = scripts.map((script) => distinct(script.match(/\r?\n/g) ?? []));
	expect(distinctLengths(ends)).toEqual([0, 1]);
	expect(distinct(ends.flat())).toEqual(["\n", "\r\n"]);
});

test("scripts have up to eight commands in any case, with lines between that are none", () => {
	const all = packages(1000);
	const counts = all.map((each) => {
		const commands = commandsOf(each).filter(
			([name, first]) => name !== "exit" && first !== "2.0" && first !== "late",
		);
		return commands.length;
	});
	expect(distinct(counts)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
	const lines = all.flatMap(linesOf);
	expect(distinct(lines.filter((line) => !isCommand(line)))).toEqual([
		"",
		"   ",
		"# AddRevision|1|Comment",
	]);
	expect(shareOf(lines, isCommand)).toBeGreaterThan(0.5);
	const names = lines
		.filter((line) => /^addattachment/i.test(line))
		.map((line) => line.split("|")[0]);
	expect(distinct(names)).toEqual([
		"ADDATTACHMENT",
		"AddAttachment",
		"addattachment",
	]);
});

test("commands after the end, and skipped ones, create no page", () => {
	const all = packages();
	const ends = all.map((each) => {
		const [last, before] = commandsOf(each).toReversed();
		if (last?.[1] !== "late") return "";
		expect(each.entries.late).toBeDefined();
		expect(each.pages.map(({ name }) => name)).not.toContain("Too late");
		const name = before?.[0] ?? "";
		expect(each.notRun[name]).toBeGreaterThan(0);
		if (name === "ensureversion") expect(before).toEqual([name, "2.0", "1"]);
		return name;
	});
	expect(distinct(ends)).toEqual(["", "ensureversion", "exit"]);
	expect(all.filter((each) => "late" in each.entries)).toHaveLength(
		ends.filter((end) => end !== "").length,
	);
});

test("commands speak of few pages and files, by anybody, with what has to be escaped", () => {
	const all = packages(1000);
	expect(
		fieldsOf(all, {
			addattachment: 2,
			delattachment: 1,
			replaceunderlayattachment: 2,
		}),
	).toEqual(["50%.txt", "a.png", "list of guests.txt", "Übersicht 2.pdf"]);
	expect(fieldsOf(all, { addrevision: 3, addattachment: 4 })).toEqual([
		"",
		"Jane Doe",
		"PackageInstaller",
	]);
	expect(
		fieldsOf(all, { addrevision: 4, addattachment: 5, deletepage: 2 }),
	).toEqual(distinct(["", ...COMMENTS, "back\\slash |bar|"]));
	expect(all.map(scriptOf).join("\n")).toContain("back\\\\slash \\|bar\\|");
	expect(fieldsOf(all, { addrevision: 5 })).toEqual(["Trivial"]);
	const perPackage = all.map((each) =>
		fieldsOf([each], {
			addrevision: 2,
			replaceunderlay: 2,
			addattachment: 3,
			replaceunderlayattachment: 3,
			delattachment: 2,
			renamepage: 1,
			deletepage: 1,
		}).filter((name) => name !== "Too late"),
	);
	expect(distinctLengths(perPackage)).toEqual([0, 1, 2, 3]);
	const bytes = all
		.flatMap(({ pages }) => pages)
		.flatMap(({ attachments }) => attachments.map((each) => each.bytes));
	expect(Math.max(...distinctLengths(bytes))).toBeLessThanOrEqual(9);
	expect(Math.max(...distinctLengths(bytes))).toBeGreaterThan(4);
});

test("commands that write nothing are counted by name, with their fields", () => {
	const all = packages(1000);
	for (const each of all) {
		const counts: Record<string, number> = {};
		const isQuiet =
			/^(?:print|ignoreexceptions|ensureversion|setthemename|copythemefile|installplugin|installpackage|exit)$/;
		for (const [name = ""] of commandsOf(each))
			if (isQuiet.test(name)) counts[name] = (counts[name] ?? 0) + 1;
		expect(each.notRun).toEqual(counts);
	}
	const rest = (name: string) => fieldsOf(all, { [name]: 1 });
	expect(rest("print")).toEqual(["hello | world"]);
	expect(rest("ignoreexceptions")).toEqual(["True"]);
	expect(rest("ensureversion")).toEqual(["1.3.4", "2.0"]);
	expect(rest("setthemename")).toEqual(["classic"]);
	expect(rest("installplugin")).toEqual(["x.py"]);
	for (const [name, fields] of [
		["copythemefile", 4],
		["installplugin", 5],
		["installpackage", 3],
		["ensureversion", 3],
	] as const)
		expect([
			name,
			...distinct(
				all
					.flatMap(commandsOf)
					.filter((each) => each[0] === name)
					.map((each) => {
						for (const field of each) expect(field).not.toBe("");
						return each.length;
					}),
			),
		]).toEqual([name, fields]);
});

test("pages are live, deleted or never saved, renamed and not", () => {
	const pages = packages(1000).flatMap((each) => each.pages);
	expect(distinct(pages.map(({ state }) => state))).toEqual([
		"deleted",
		"live",
		"never-saved",
	]);
	for (const { state, current, deletion, revisions } of pages) {
		expect(deletion !== undefined).toBe(state === "deleted");
		const last = revisions.at(-1)?.revision;
		if (state === "live") expect(current).toBe(last);
		if (state === "deleted") expect(current).toBeGreaterThan(last ?? 0);
		if (state === "never-saved") expect(last).toBeUndefined();
	}
	const revisions = pages.flatMap((page) => page.revisions);
	expect(distinct(revisions.map(({ edit }) => edit.action))).toEqual([
		"SAVE",
		"SAVENEW",
	]);
	expect(
		pages.some((page) =>
			page.revisions.some(({ edit }) => edit.page !== page.name),
		),
	).toBe(true);
	expect(pages.some(({ attachments }) => attachments.length > 1)).toBe(true);
});

test("revisions and files have the edits of their commands", () => {
	for (const each of packages()) {
		const written = commandsOf(each).flatMap(
			([name = "", entry = "", page = "", by = "", why = ""]) =>
				/^(?:addrevision|replaceunderlay)$/.test(name) && entry in each.entries
					? [{ page, by, why, text: each.entries[entry] }]
					: [],
		);
		const edits = each.pages
			.flatMap((page) => page.revisions)
			.map(({ edit }) => edit);
		const textOf = (values: readonly (string | undefined)[]): string =>
			values.map((value) => value ?? "").join("|");
		expect(
			distinct(
				edits.map(({ page, host, comment }) => textOf([page, host, comment])),
			),
		).toEqual(
			distinct(
				written
					.filter(({ page }) => page !== "Too late")
					.map(({ page, by, why }) => textOf([page, by, why])),
			),
		);
		for (const { host, comment } of edits)
			expect([host, comment]).not.toContain("");
		for (const { attachments } of each.pages) {
			const names = attachments.map(({ name }) => name);
			expect(names).toEqual(distinct(names));
			for (const { name, edit } of attachments) {
				expect(edit).toMatchObject({ action: "ATTNEW", extra: name });
				expect([edit.host, edit.comment]).not.toContain("");
			}
		}
	}
});

test("entries are numbered as they are mentioned, and files say what they are", () => {
	const all = packages();
	for (const each of all) {
		const { MOIN_PACKAGE, late, ...entries } = each.entries;
		const numbered = Object.keys(entries).filter((name) => /^\d/.test(name));
		const names = numbered.toSorted(
			(a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10),
		);
		const commands = commandsOf(each);
		expect(MOIN_PACKAGE).toBeDefined();
		expect(late === undefined).toBe(!commands.some((of) => of[1] === "late"));
		for (const [at, name] of names.entries()) {
			const isFile = commands.some(
				([command = "", entry]) =>
					/attachment$/.test(command) && entry === name,
			);
			expect(name).toBe(`${at + 1}${isFile ? "_attachment" : ""}`);
		}
		for (const [command, entry] of commands)
			if (command === "addrevision") expect(entry).toMatch(/\S/);
	}
});
