/** Generated wikis and packages have all that may happen to real ones, and are small. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataDirectory } from "../../../src/arbitraries/dumps/data-directory";
import { packageFiles } from "../../../src/arbitraries/dumps/packages";
import { quotedName } from "../../../src/arbitraries/dumps/quoted-name";

/** Each value once, in order. */
const distinct = (values: readonly (string | undefined)[]): string[] =>
	[...new Set(values.map(String))].sort();

import { samples } from "../../support/samples";

describe("wikis", () => {
	test("have everything that a reader distinguishes", () => {
		const wikis = samples(dataDirectory(), 400).map(({ wiki }) => wiki);
		const pages = wikis.flatMap((wiki) => wiki.pages);
		const revisions = pages.flatMap((page) => page.revisions);
		expect(distinct(pages.map(({ state }) => state))).toEqual([
			"damaged",
			"deleted",
			"live",
			"never-saved",
		]);
		expect(distinct(pages.flatMap(({ problems }) => problems))).toEqual([
			"current-locked",
			"current-missing",
			"current-unreadable",
			"log-fields",
			"log-nul",
			"name-not-utf8",
			"name-odd-digits",
			"name-quoted-twice",
			"revision-missing",
			"revision-twice",
		]);
		expect(
			distinct(
				pages.flatMap(({ tally }) => Object.keys(tally.logLines.skipped)),
			),
		).toEqual([
			"blank",
			"fields",
			"inPageLog",
			"noAttachment",
			"noRevision",
			"nul",
			"sameRevision",
			"superseded",
		]);
		expect(
			distinct(
				wikis.flatMap(({ entries }) => entries.map(({ skipped }) => skipped)),
			),
		).toEqual(["notAPage", "shadowed", "undefined"]);
		expect(
			distinct(pages.flatMap(({ log }) => log.map(({ action }) => action))),
		).toEqual([
			"ATTDEL",
			"ATTDRW",
			"ATTNEW",
			"SAVE",
			"SAVE/RENAME",
			"SAVE/REVERT",
			"SAVENEW",
		]);
		expect(distinct(revisions.map(({ dialect }) => dialect))).toEqual([
			"1.5",
			"1.9",
			"undefined",
		]);
		expect(distinct(revisions.map(({ format }) => format))).toEqual([
			"csv",
			"rst",
			"wiki",
			"xslt",
		]);
		const flags = (values: readonly boolean[]) => distinct(values.map(String));
		expect(flags(revisions.map(({ isPublic }) => isPublic))).toHaveLength(2);
		expect(
			flags(revisions.map(({ encoding }) => encoding !== undefined)),
		).toHaveLength(2);
		expect(flags(revisions.map(({ time }) => time === undefined))).toHaveLength(
			2,
		);
		expect(distinct(wikis.flatMap(({ problems }) => problems))).toEqual([
			"format-unreadable",
			"log-fields",
			"log-nul",
		]);
	});

	test("are small", () => {
		for (const { files } of samples(dataDirectory(), 200)) {
			expect(Object.keys(files).length).toBeLessThan(100);
			for (const path of Object.keys(files))
				for (const name of path.split("/"))
					expect(Buffer.byteLength(name)).toBeLessThan(256);
		}
	});

	test("shrink to what matters", () => {
		const { counterexample } = fc.check(
			fc.property(dataDirectory(), ({ wiki }) =>
				wiki.pages.every(({ state }) => state !== "deleted"),
			),
			{ seed: 1, numRuns: 1000 },
		);
		expect(counterexample?.[0].wiki.pages).toMatchObject([
			{ name: "Page", state: "deleted", revisions: [], attachments: [] },
		]);
	});
});

test("names have all problems", () => {
	const names = samples(quotedName());
	expect(distinct(names.map(({ problem }) => problem))).toEqual([
		"name-not-utf8",
		"name-odd-digits",
		"name-quoted-twice",
		"undefined",
	]);
});

test("packages have all commands", () => {
	const generated = samples(packageFiles());
	const commands = generated.flatMap(({ entries }) =>
		Buffer.from(entries.MOIN_PACKAGE ?? [])
			.toString()
			.split(/\r?\n/)
			.slice(1)
			.map((line) => line.split("|")[0]?.toLowerCase() ?? "")
			.filter((command) => /^[a-z]/.test(command)),
	);
	expect(distinct(commands)).toEqual([
		"addattachment",
		"addrevision",
		"constructor",
		"copythemefile",
		"delattachment",
		"deletepage",
		"ensureversion",
		"exit",
		"frobnicate",
		"ignoreexceptions",
		"installpackage",
		"installplugin",
		"print",
		"renamepage",
		"replaceunderlay",
		"replaceunderlayattachment",
		"setthemename",
		"tostring",
	]);
	expect(distinct(generated.flatMap(({ problems }) => problems))).toEqual([
		"name-taken",
		"script-command",
		"script-missing",
		"script-page",
	]);
});
