/** Real packages of MoinMoin's help pages. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { convertDump, type DumpRecord, openDump } from "../../src/records";
import { hasShared, needsShared } from "../support/shared";

const folder = fileURLToPath(
	new URL("../../../shared/packages/", import.meta.url),
);

/** How many pages each has by its script. */
const PAGES: Readonly<Record<string, number>> = {
	"Danish--all_pages.zip": 40,
	"German--course_pages.zip": 29,
	"Hindi--all_pages.zip": 1,
	"Japanese--all_pages.zip": 28,
};

describe.skipIf(!hasShared)(needsShared, () => {
	test("there are four", () => {
		expect(readdirSync(folder).sort()).toEqual(Object.keys(PAGES));
	});

	test.each(Object.entries(PAGES))(
		"%s: every page, and no problem",
		async (name, pages) => {
			const dump = await openDump(`${folder}${name}`);
			const records: DumpRecord[] = [];
			for await (const record of convertDump(dump, { text: true, ast: true }))
				records.push(record);
			await dump.close();
			expect(records.at(-1)).toMatchObject({
				complete: true,
				entries: { seen: pages, written: pages },
				unknown: { macros: [], parsers: [], instructions: [], interwiki: [] },
				problemCounts: {},
			});
			for (const record of records)
				if (record.type === "revision") {
					expect(record.text).not.toBe("");
					expect(record.ast?.type).toBe("root");
				}
		},
	);
});
