/** Text for people: no control character of a page or file reaches a terminal; no cell runs in a spreadsheet. */
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { anyCharacter } from "../../../src/arbitraries/any-markup/character";
import { escapeControls } from "../../../src/escape-controls";
import { folder, removeFolder, run, write } from "../../support/run-cli";
import { runs } from "../../support/runs";

afterAll(removeFolder);

/** What must never be shown as it is; a line end only where the command ends a line. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;

/** A surrogate without its other half. */
const LONE = /\p{Cs}/u;

const hostile = fc.string({
	unit: fc.constantFrom(
		..."ab :=-\\",
		"\x1b[31m",
		"\x1b]0;title\x07",
		"\u009b2J",
		"\u202e",
		"\u2066",
		"\u061c",
		"\u2028",
		"\ud800",
		"\r",
		"\t",
		"\n",
		"é",
		"👩‍👩‍👧",
	),
	maxLength: 12,
});

describe("escapeControls", () => {
	test("leaves nothing unsafe, keeps all other characters, and is idempotent", () =>
		fc.assert(
			fc.property(
				fc.oneof(hostile, fc.string({ unit: anyCharacter() })),
				(text) => {
					const shown = escapeControls(text);
					expect(shown).not.toMatch(UNSAFE);
					expect(shown).not.toMatch(LONE);
					expect(escapeControls(shown)).toBe(shown);
					if (!UNSAFE.test(text) && !LONE.test(text)) expect(shown).toBe(text);
				},
			),
		));

	test("names each control by its code", () => {
		expect(escapeControls("a\x1b\u202e\n\t\u009b")).toBe(
			"a\\x1b\\u202e\\n\\t\\x9b",
		);
	});
});

const isSafe = (text: string): boolean =>
	text.split("\n").every((line) => !UNSAFE.test(line));

/** A page of groups whose names are hostile, and which has messages. */
const groupPage = hostile.map(
	(text) =>
		`= Chile =\n * [[http://a.example|A ${text.replaceAll("\n", " ")}]] - ${text}\n{{{\n`,
);

test("the command shows pages, file names and messages without control characters", () =>
	fc.assert(
		fc.asyncProperty(
			groupPage,
			hostile.filter((name) => name !== "" && !LONE.test(name)),
			async (markup, name) => {
				const file = write(`x${name.replaceAll("/", "")}`, markup);
				const runs = [
					await run(["groups", "--pretty", file]),
					await run(["groups", "--format", "table", file, file]),
					await run(["groups", "--diff", file, write("none", "")]),
					await run(["format", "--check", file]),
				];
				for (const { out, err } of runs) {
					expect(out).toSatisfy(isSafe);
					expect(err).toSatisfy(isSafe);
				}
				const missing = await run(["parse", `${folder}/missing${name}`]);
				expect(missing.err).toSatisfy(isSafe);
				expect(missing.err.split("\n")).toHaveLength(2);
				expect((await run([name])).err).toSatisfy(isSafe);
			},
		),
		runs(30),
	));

test("colors are added to a message, never taken from a page", async () => {
	const { err } = await run(["parse", write("a\x1b[31mb", "{{{\n")], "", true);
	expect(err).toContain("\x1b[1m");
	expect(err).not.toContain("\x1b[31m");
});

describe("CSV", () => {
	const page = "= Chile =\n * =HYPERLINK(1) - Santiago: http://a.example\n";
	const cells = async (...options: string[]) =>
		(await run(["groups", "--format", "csv", ...options], page)).out;

	test("puts an apostrophe in front of a cell that looks like a formula", async () => {
		expect(await cells()).toContain(",'=HYPERLINK(1)");
	});

	test("keeps the cell with --raw-csv", async () => {
		expect(await cells("--raw-csv")).toContain(",=HYPERLINK(1)");
	});
});
