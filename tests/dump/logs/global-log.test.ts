/** The log of all edits of a wiki: its lines, found by page. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	editLogLine,
	type LogLine,
} from "../../../src/arbitraries/dumps/log-line";
import { quotedName } from "../../../src/arbitraries/dumps/quoted-name";
import { FileError } from "../../../src/dump/dump-error";
import type { DumpFile } from "../../../src/dump/files/files";
import { decodeText } from "../../../src/dump/formats/decode";
import {
	type LinePlace,
	LinePlaces,
} from "../../../src/dump/formats/line-places";
import { quoteName, unquoteName } from "../../../src/dump/formats/quoted-name";
import { GlobalLog, ownersOf } from "../../../src/dump/pages/global-log";
import { readPageFolder } from "../../../src/dump/pages/page-folder";
import { tree } from "../../support/dumps/dump-files";
import { memoryFile, memoryFolder } from "../../support/dumps/memory-files";

/** The log as a file that comes in pieces, and may be read in parts. */
const logFile = (
	bytes: Uint8Array,
	cuts: readonly number[],
	hasRange: boolean,
): DumpFile => {
	const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length];
	ends.sort((a, b) => a - b);
	const pieces = ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end));
	return {
		type: "file",
		name: "edit-log",
		path: "data/edit-log",
		...memoryFile(bytes, pieces),
		...(hasRange && {
			range: async (start: number, length: number) =>
				bytes.subarray(start, start + length),
		}),
	};
};

/** Returns the number of the first line of a kind, from 1. */
const RULES = { decode: decodeText, format: undefined };
const nameOf = (each: string): string => unquoteName(each).name;

const firstOf = (lines: readonly LogLine[], wanted: string) => {
	const at = lines.findIndex(({ reason }) => reason === wanted);
	const place = { code: `log-${wanted}`, file: "data/edit-log", line: at + 1 };
	return at < 0 ? [] : [place];
};

describe("a log", () => {
	test("gives each page its lines, in whatever pieces it comes", () =>
		fc.assert(
			fc.asyncProperty(
				fc.array(editLogLine(), { maxLength: 12 }),
				fc.array(fc.nat(), { maxLength: 6 }),
				fc.record({ hasRange: fc.boolean(), isEnded: fc.boolean() }),
				fc.nat(20_000),
				async (lines, cuts, { hasRange, isEnded }, revision) => {
					const written = lines.map(({ line }) => line);
					fc.pre(isEnded || written.at(-1) !== "");
					const end = isEnded && lines.length > 0 ? "\n" : "";
					const bytes = Buffer.from(written.join("\n") + end);
					const log = await GlobalLog.read(
						logFile(bytes, cuts, hasRange),
						RULES,
					);
					const broken = (reason: string): number =>
						lines.filter((line) => line.reason === reason).length;
					expect(log).toMatchObject({
						lines: lines.length,
						noEntry: {
							blank: broken("blank"),
							nul: broken("nul"),
							fields: broken("fields"),
						},
					});
					const problems = [
						...firstOf(lines, "nul"),
						...firstOf(lines, "fields"),
					].sort((a, b) => a.line - b.line);
					expect(log.problems).toMatchObject(problems);
					expect(log.problems).toHaveLength(problems.length);
					for (const page of lines.flatMap(({ entry }) => entry?.page ?? [])) {
						const own = lines.filter(({ entry }) => entry?.page === page);
						const first = own.find(
							({ entry }) => entry?.revision !== undefined,
						);
						const known = new Set([
							revision,
							first?.entry?.revision ?? revision,
						]);
						const isKnown = ({ entry }: LogLine): boolean =>
							entry?.revision !== undefined && known.has(entry.revision);
						expect(await log.linesOf(page, known)).toEqual({
							lines: own
								.filter((each) => !isKnown(each))
								.map(({ line }) => line),
							duplicates: own.filter(isKnown).length,
						});
					}
					const none = await log.linesOf("No such page", new Set());
					expect(none).toEqual({ lines: [], duplicates: 0 });
				},
			),
		));

	test("that is not there has no lines and no problems", async () => {
		const log = await GlobalLog.read(undefined, RULES);
		expect(log).toMatchObject({ lines: 0, problems: [] });
		expect(await log.linesOf("A", new Set())).toEqual({
			lines: [],
			duplicates: 0,
		});
	});

	test("that cannot be read any more is a problem of the page that asks", async () => {
		const bytes = Buffer.from("1\t00000001\tSAVENEW\tA\n");
		const log = await GlobalLog.read(
			{
				...logFile(bytes, [], true),
				range: async () => {
					throw new FileError("file-vanished", "data/edit-log");
				},
			},
			RULES,
		);
		const { problems, state, tally } = await readPageFolder(
			memoryFolder(tree({ current: "1", "revisions/00000001": "" })),
			{
				name: { name: "A" },
				origin: "data",
				rules: RULES,
				logLines: (known) => log.linesOf("A", known),
			},
		);
		expect(problems).toMatchObject([{ code: "file-vanished" }]);
		expect(state).toBe("live");
		expect(tally.logLines.seen).toBe(0);
	});

	test("that has changed since it was looked through counts what is no edit", async () => {
		const bytes = Buffer.from("1\t00000001\tSAVENEW\tA\n");
		const log = await GlobalLog.read(
			{
				...logFile(bytes, [], true),
				range: async (_, length) => new Uint8Array(length),
			},
			RULES,
		);
		const { log: entries, tally } = await readPageFolder(
			memoryFolder(tree({ "revisions/00000001": "" })),
			{
				name: { name: "A" },
				origin: "data",
				rules: RULES,
				logLines: (known) => log.linesOf("A", known),
			},
		);
		expect(entries).toEqual([]);
		expect(tally.logLines).toEqual({ seen: 1, taken: 0, skipped: { nul: 1 } });
	});
});

test("places of lines are kept by page, however many there are", () => {
	const places = new LinePlaces();
	const expected = new Map<string, LinePlace[]>();
	for (let line = 0; line < 5000; line++) {
		const page = `Page${(line * line) % 7}`;
		const place = {
			start: 10 * line,
			end: 10 * line + 9,
			revision: line % 3 === 0 ? undefined : line,
		};
		places.add(page, place);
		expected.set(page, [...(expected.get(page) ?? []), place]);
	}
	for (const [page, lines] of expected) expect(places.of(page)).toEqual(lines);
	expect(places.of("Page8")).toEqual([]);
});

test("of folders with one page name, the one that is named as MoinMoin would owns the lines, else the first", () => {
	const directory = fc.oneof(
		quotedName().map(({ quoted }) => quoted),
		fc.constantFrom("A B", "A(20)B", "(41)(20)(42)", "A(20)(42)"),
	);
	fc.assert(
		fc.property(fc.uniqueArray(directory, { maxLength: 8 }), (directories) => {
			const owners = ownersOf(
				directories
					.toSorted()
					.map((directory) => ({ directory, name: nameOf(directory) })),
				undefined,
			);
			expect(new Set(owners.keys())).toEqual(new Set(directories.map(nameOf)));
			for (const [name, owner] of owners) {
				const same = directories.filter((each) => nameOf(each) === name).sort();
				const usual = quoteName(name);
				expect(owner).toBe(same.includes(usual) ? usual : same[0]);
			}
		}),
	);
});
