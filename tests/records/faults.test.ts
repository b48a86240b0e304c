/** Records of a wiki some of whose files cannot be read. */
import { describe, expect, test } from "vitest";
import { convertDump } from "../../src/records";
import { Accounts } from "../../src/records/accounts/accounts";
import { prepareConversion } from "../../src/records/conversion";
import { convertPages } from "../../src/records/convert-dump";
import { all } from "../support/dumps/dump-model";
import { memoryDump } from "../support/dumps/memory-files";
import { ofType, reportOf } from "../support/dumps/record-checks";
import { DRAWN } from "../support/dumps/unreadable-wiki";

describe("a file that cannot be read", () => {
	const files = {
		"pages/A/current": "00000002\n",
		"pages/A/revisions/00000001": "#format rst\nfirst\n",
		"pages/A/revisions/00000002": "[[B]]\n",
		"pages/A/attachments/a.png": "a",
		"pages/A/attachments/b.png": "b",
		"pages/A/edit-log": [
			"1\t00000001\tSAVENEW\tA\t192.0.2.1\t\t1.2.3\t\tone",
			"2\t00000002\tSAVE/REVERT\tA\t\t\t1.2.3\t00000001\ttwo",
			"3\t99999999\tATTNEW\tA\t\t\t1.2.3\tb.png\tthree",
			"",
		].join("\n"),
		"user/1.2.3": "name=JaneDoe\n",
	};
	const dumpFiles = {
		files: Object.fromEntries(
			Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]),
		),
		folders: [],
	};
	const convert = async (...broken: string[]) =>
		all(
			convertDump(await memoryDump(dumpFiles, broken), {
				revisions: "all",
				text: true,
				includePeople: true,
				includePrivate: true,
			}),
		);

	test("is reported in place of a text, with the facts of the log; the page is that of the newest readable revision", async () => {
		const path = "pages/A/revisions/00000002";
		const records = await convert(path);
		expect(ofType(records, "revision")).toMatchObject([
			{ revision: 1, text: "#format rst\nfirst\n" },
			{},
		]);
		expect(ofType(records, "revision")[1]).toEqual({
			type: "revision",
			page: "A",
			revision: 2,
			error: expect.objectContaining({ code: "file-unreadable", file: path }),
			time: "1970-01-01T00:00:00.000002Z",
			author: { user: "1.2.3", name: "JaneDoe" },
			action: "SAVE/REVERT",
			comment: "two",
			extra: "00000001",
		});
		expect(ofType(records, "page")[0]).toMatchObject({
			format: "rst",
			links: { pages: [] },
			private: true,
			problems: [{ code: "newest-unreadable", file: "A" }],
		});
		const { complete, problemCounts, problems } = reportOf(records);
		expect([complete, problemCounts, problems]).toEqual([
			false,
			{ "file-unreadable": 1, "newest-unreadable": 1 },
			[],
		]);
	});

	test("leaves a page without any text if there is no other", async () => {
		const both = ["1", "2"].map((n) => `pages/A/revisions/0000000${n}`);
		const [page] = ofType(await convert(...both), "page");
		expect(page).toMatchObject({ state: "live", instructions: [] });
		expect(page).not.toHaveProperty("format");
		expect(page).not.toHaveProperty("language");
		expect(page).not.toHaveProperty("redirect");
	});

	test("is reported in place of an attachment", async () => {
		const path = "pages/A/attachments/b.png";
		expect(ofType(await convert(path), "attachment")).toEqual([
			expect.objectContaining({ name: "a.png", size: 1 }),
			{
				type: "attachment",
				page: "A",
				name: "b.png",
				error: expect.objectContaining({ code: "file-unreadable", file: path }),
				time: "1970-01-01T00:00:00.000003Z",
				author: { user: "1.2.3", name: "JaneDoe" },
				comment: "three",
			},
		]);
	});

	test("leaves the key of a user", async () => {
		const authors = ofType(await convert("user/1.2.3"), "revision").map(
			({ author }) => author,
		);
		expect(authors).toEqual([
			{ user: "1.2.3", address: "192.0.2.1" },
			{ user: "1.2.3" },
		]);
	});
});

test("a thread without a result for each page is an error: no page is lost silently", async () => {
	const conversion = await prepareConversion(await memoryDump(DRAWN), {});
	const pages = convertPages(conversion, new Accounts(), {
		work: async (jobs) => jobs.slice(1).map(() => ({})),
		limit: 1,
	});
	await expect(all(pages)).rejects.toThrow("a thread has no result for A");
});
