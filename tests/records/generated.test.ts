/** Generated wikis as records: everything that was put in is there, or left out for a reason. */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packageFiles } from "../../src/arbitraries/dumps/packages";
import {
	type ConvertDumpOptions,
	DumpRecord,
	isoTime,
} from "../../src/records";
import { inFolder, partsOf, tarOf, zipOf } from "../support/dumps/dump-files";
import { forWikis } from "../support/dumps/generated-wikis";
import { checkSums, convertFrom } from "../support/dumps/record-checks";
import { runs } from "../support/runs";

const EVERYTHING: ConvertDumpOptions = {
	revisions: "all",
	text: true,
	includeUnderlay: true,
	includePrivate: true,
	includePeople: true,
};

const sha256 = (bytes: Uint8Array): string =>
	createHash("sha256").update(bytes).digest("hex");

describe("a wiki", () => {
	test("is there, page by page, revision by revision, attachment by attachment", () =>
		forWikis(async (folder, { wiki }) => {
			const records = await convertFrom(folder, EVERYTHING);
			const expected = wiki.pages.flatMap((page) => [
				{
					type: "page",
					name: page.name,
					directory: page.directory,
					origin: page.origin,
					state: page.state,
					current: page.current,
				},
				...[
					...page.revisions,
					...page.deletions
						.filter(
							({ revision }) => revision >= (page.revisions[0]?.revision ?? 0),
						)
						.map((deletion) => ({ ...deletion, text: undefined })),
				]
					.sort((a, b) => a.revision - b.revision)
					.map(({ revision, text, edit }) => ({
						type: "revision",
						page: page.name,
						revision,
						deleted: text === undefined ? true : undefined,
						text,
						time: edit?.time === undefined ? undefined : isoTime(edit.time),
						user: edit?.user,
						action: edit?.action,
						comment: edit?.comment,
					})),
				...page.attachments.map(({ name, bytes }) => ({
					type: "attachment",
					page: page.name,
					name,
					size: bytes.length,
					sha256: sha256(bytes),
				})),
			]);
			const found = records.flatMap((record): object[] => {
				switch (record.type) {
					case "page": {
						const { type, name, directory, origin, state, current } = record;
						return [{ type, name, directory, origin, state, current }];
					}
					case "revision": {
						const { type, page, revision, deleted, text, time } = record;
						const { author, action, comment } = record;
						const user = author?.user;
						return [
							{
								type,
								page,
								revision,
								deleted,
								text,
								time,
								user,
								action,
								comment,
							},
						];
					}
					case "attachment": {
						const { type, page, name, size, sha256 } = record;
						return [{ type, page, name, size, sha256 }];
					}
					default:
						return [];
				}
			});
			expect(found).toEqual(expected);
		}));

	test.each([
		["everything", EVERYTHING],
		["the usual", {}],
		["two revisions", { revisions: 2, includeUnderlay: true, pages: "*a*" }],
	])("adds up, and matches the schemas: %s", (_, options) =>
		forWikis(async (folder, { wiki }) => {
			const records = await convertFrom(folder, options);
			checkSums(records);
			for (const record of records)
				expect(DumpRecord.parse(record)).toEqual(record);
			const report = records.at(-1);
			expect(report?.type === "report" && report.entries.seen).toBe(
				wiki.entries.length,
			);
		}),
	);

	test("keeps people and restricted pages to itself", () =>
		forWikis(async (folder, { wiki }) => {
			const records = await convertFrom(folder, { revisions: "all" });
			const json = JSON.stringify(records);
			for (const { secrets, name, email } of wiki.users)
				for (const secret of [...secrets, name, email])
					if (secret !== undefined) expect(json).not.toContain(secret);
			for (const { log } of wiki.pages)
				for (const { address, host } of log)
					for (const secret of [address, host])
						if (secret !== undefined && secret.length > 6)
							expect(json).not.toContain(JSON.stringify(secret));
		}));

	test("in a zip or a tar gives the same records, but for their order and times of files", () =>
		forWikis(async (folder, generated) => {
			const write = (name: string, bytes: Uint8Array): string => {
				const path = join(folder, name);
				writeFileSync(path, bytes);
				return path;
			};
			const zip = write("wiki.zip", await zipOf(generated));
			const tar = write("wiki.tar", await tarOf(partsOf(generated)));
			const sorted = async (path: string): Promise<string[]> =>
				(await convertFrom(path, EVERYTHING))
					.flatMap((record) => {
						if (record.type === "wiki" || record.type === "report") return [];
						return [JSON.stringify(record)];
					})
					.map((line) =>
						line.replaceAll(/"(?:file|modified|changed)":"[^"]*"/g, ""),
					)
					.sort();
			const expected = await sorted(zip);
			expect(await sorted(tar)).toEqual(expected);
		}));
});

describe("a package", () => {
	test("adds up, and has its pages", () =>
		fc.assert(
			fc.asyncProperty(packageFiles(), ({ entries, pages }) =>
				inFolder(async (folder) => {
					const path = join(folder, "package.zip");
					writeFileSync(path, await zipOf({ files: entries, folders: [] }));
					const records = await convertFrom(path, EVERYTHING);
					checkSums(records);
					expect(
						records.flatMap((record) =>
							record.type === "page" ? [[record.name, record.state]] : [],
						),
					).toEqual(pages.map(({ name, state }) => [name, state]));
				}),
			),
			runs(12),
		));
});
