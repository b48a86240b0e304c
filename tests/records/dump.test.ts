/** Dumps as records. */
import { createHash } from "node:crypto";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import astSchema from "../../src/ast.schema.json";
import {
	type ConvertDumpOptions,
	DumpRecord,
	dumpRecordsJsonSchema,
} from "../../src/records";
import written from "../../src/records/dump-records.schema.json";
import groupsSchema from "../../src/usergroups/result/user-group-tree.schema.json";
import { checkSums, reportOf } from "../support/dumps/record-checks";
import {
	convert,
	everything,
	pageOf,
	pagesOf,
} from "../support/dumps/tiny-records";
import { tinyWiki, USER } from "../support/dumps/tiny-wiki";

const validate = new Ajv2020({
	strict: true,
	schemas: [astSchema, groupsSchema],
}).compile(written);

test("the JSON Schema is current: else `npm run build:schema`", () => {
	expect(written).toEqual(dumpRecordsJsonSchema());
});

test("the JSON Schema refuses what is no record", async () => {
	const [wiki] = await convert();
	expect(validate(wiki)).toBe(true);
	expect(validate({ ...wiki, type: "weeki" })).toBe(false);
	expect(validate({ ...wiki, version: 0 })).toBe(false);
	const [revision] = (await convert({ ast: true })).filter(
		({ type }) => type === "revision",
	);
	expect(validate(revision)).toBe(true);
	expect(validate({ ...revision, ast: { type: "root" } })).toBe(false);
});

describe("records", () => {
	test.each([{}, everything])("match their schemas: %j", async (options) => {
		const records = await convert(options);
		for (const record of records) {
			expect(DumpRecord.parse(record)).toEqual(record);
			expect([validate(record), validate.errors]).toEqual([true, null]);
			expect(JSON.parse(JSON.stringify(record))).toEqual(record);
		}
	});

	test("come in order: the wiki, pages with what is theirs, the report", async () => {
		const records = await convert(everything);
		expect(records[0]?.type).toBe("wiki");
		reportOf(records);
		let page = "";
		for (const record of records)
			if (record.type === "page") page = record.name;
			else if (record.type === "revision" || record.type === "attachment")
				expect(record.page).toBe(page);
	});

	test.each([{}, everything])("account for everything: %j", async (options) => {
		const records = await convert(options);
		checkSums(records);
	});
});

describe("pages", () => {
	test("are all there, with their states", async () => {
		const records = await convert();
		expect(pagesOf(records).map(({ name, state }) => [name, state])).toEqual([
			["Front Page", "live"],
			["NewPage", "live"],
			["OldPage", "deleted"],
			["OnlyFiles", "never-saved"],
		]);
		expect(reportOf(records).entries).toEqual({
			seen: 9,
			written: 4,
			skipped: { notAPage: 2, private: 1, underlay: 1, shadowed: 1 },
		});
	});

	test("say what they link to, and what nobody knows", async () => {
		const front = pageOf(await convert(), "Front Page");
		expect(front).toMatchObject({
			dialect: "1.9",
			language: "en",
			categories: ["CategoryHome"],
			links: {
				pages: [
					"OldPage",
					"NewPage",
					"HelpContents",
					"NoWiki:X",
					"CategoryHome",
				],
				interwiki: ["OurWiki:Start"],
			},
			unknown: { macros: { NoMacro: 2 }, interwiki: {} },
		});
		expect(pageOf(await convert(), "NewPage").redirect).toBe("Front Page");
	});

	test("that are deleted say when, and keep their revisions", async () => {
		const records = await convert();
		expect(pageOf(records, "OldPage")).toMatchObject({
			current: 2,
			deletion: {
				time: "2004-11-09T11:33:22.000001Z",
				author: { user: USER },
				comment: "deleted",
			},
			revisions: { seen: 1, written: 1 },
		});
	});

	test("that nobody wrote are missing: not those that exist and are left out", async () => {
		const { missingPages, unknown } = reportOf(await convert());
		expect(missingPages).toEqual([
			{ name: "CategoryHome", count: 1, page: "Front Page", line: 4 },
			{ name: "OldPage", count: 1, page: "Front Page", line: 2 },
		]);
		expect(unknown.interwiki).toEqual([
			{ name: "NoWiki", count: 1, page: "Front Page", line: 2 },
		]);
		expect(unknown.macros).toEqual([
			{ name: "NoMacro", count: 2, page: "Front Page" },
		]);
	});

	test("are chosen by name", async () => {
		const records = await convert({ pages: "*Page" });
		expect(pagesOf(records).map(({ name }) => name)).toEqual([
			"Front Page",
			"NewPage",
			"OldPage",
		]);
		expect(reportOf(records).entries.skipped).toMatchObject({
			notRequested: 2,
		});
	});
});

describe("revisions", () => {
	const numbers = async (revisions: ConvertDumpOptions["revisions"]) =>
		(await convert({ revisions, pages: "Front*" })).flatMap((record) =>
			record.type === "revision" ? [record.revision] : [],
		);

	test("the newest, some of the newest, all", async () => {
		expect(await numbers("latest")).toEqual([3]);
		expect(await numbers(2)).toEqual([2, 3]);
		expect(await numbers("all")).toEqual([1, 2, 3]);
	});

	test("each in its dialect: the log knows when the wiki was converted", async () => {
		const records = await convert({ revisions: "all", ast: true });
		const front = records.filter(
			(record) => record.type === "revision" && record.page === "Front Page",
		);
		expect(front).toMatchObject([
			{ dialect: "1.5", ast: { data: { dialect: "1.5" } } },
			{ dialect: "1.9", ast: { data: { dialect: "1.9" } } },
			{ dialect: "1.9" },
		]);
	});

	test("have text without CR, and the sum of the file", async () => {
		const [, , revision] = await convert({ text: true, pages: "NewPage" });
		expect(revision).toEqual({
			type: "revision",
			page: "NewPage",
			revision: 1,
			time: "2004-11-09T11:33:21.000001Z",
			author: { user: USER },
			action: "SAVENEW",
			size: 22,
			sha256: createHash("sha256")
				.update("#redirect Front Page\r\n")
				.digest("hex"),
			format: "wiki",
			dialect: "1.9",
			text: "#redirect Front Page\n",
		});
	});

	test("that cannot be read are reported, and everything else is converted", async () => {
		const records = await convert(
			{ revisions: "all", text: true },
			{
				...tinyWiki,
				"data/pages/NewPage/revisions/00000002/x": "a folder, not a file",
				"data/pages/NewPage/revisions/junk": "",
			},
		);
		expect(pageOf(records, "NewPage").revisions).toEqual({
			seen: 3,
			written: 1,
			skipped: { notAFile: 1, notNumeric: 1 },
		});
		expect(pageOf(records, "NewPage").problems).toMatchObject([
			{ code: "not-a-file" },
		]);
		expect(reportOf(records).complete).toBe(false);
	});
});
