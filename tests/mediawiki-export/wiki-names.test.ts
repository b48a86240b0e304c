/** Titles of pages and names of files: each its own, always the same. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { WikiNames } from "../../src/mediawiki-export/wiki-names";
import { exportTime } from "../../src/mediawiki-export/xml";
import type { WikiMap } from "../../src/wiki-map/wiki-map";
import { WikiMapBuilder } from "../../src/wiki-map/wiki-map-builder";
import { runs } from "../support/runs";

/** A folder of a dump: name of its page, and of its attachments. */
interface Folder {
	name: string;
	files: readonly string[];
}

function mapOf(folders: readonly Folder[]): WikiMap {
	const builder = new WikiMapBuilder();
	const sorted = [...folders.entries()].sort(([, a], [, b]) =>
		a.name < b.name ? -1 : Number(a.name > b.name),
	);
	for (const [index, { name, files }] of sorted)
		builder.add({
			name,
			folder: `data/${index}`,
			file: `${index}.txt`,
			attachments: files.map((file) => ({
				name: file,
				file,
				size: 0,
				sha256: "0".repeat(64),
			})),
		});
	return builder.finish({
		type: "link-map",
		version: 1,
		to: "moin",
		site: "plain",
		names: "quoted",
		interwiki: {},
		macros: [],
	});
}

/** Names of pages and files that are alike when they are joined, or numbered. */
const page = fc.constantFrom(
	...["P", "p", "P-a", "P (2)", "P_(2)", "P-P", "Q/P", "Q-P", "P-a.png"],
);
const file = fc.constantFrom(
	...["a.png", "A.png", "a.PNG", "P-a.png", "P-P-a.png", "a (2).png"],
	...["P-a (2).png", "a_b", "a b", "P", "P-a", "P (2)-a.png"],
);
const folders = fc.array(
	fc.record({ name: page, files: fc.uniqueArray(file, { maxLength: 4 }) }),
	{ maxLength: 8 },
);

/** The key under which file systems find a name. */
const fold = (name: string): string => name.toUpperCase().toLowerCase();

test("every page and every file has a name of its own, and links lead to those of the first page of a name", () => {
	fc.assert(
		fc.property(folders, (wiki) => {
			const map = mapOf(wiki);
			const names = new WikiNames(map);
			const titles: (string | undefined)[] = [];
			const files: string[] = [];
			for (const each of map.pages()) {
				titles.push(names.titleOf(each));
				for (const { name } of each.attachments ?? []) {
					files.push(fold(names.fileOf(each, name) ?? ""));
					const [first] = map
						.all(each.name)
						.filter(({ attachments = [] }) =>
							attachments.some((other) => other.name === name),
						);
					expect(names.file(each.name, name)).toBe(
						first && names.fileOf(first, name),
					);
				}
				const [first = each] = map.all(each.name);
				expect(names.title(each.name)).toBe(names.titleOf(first));
			}
			expect(titles).not.toContain(undefined);
			expect(new Set(titles).size).toBe(titles.length);
			expect(files).not.toContain("");
			expect(new Set(files).size).toBe(files.length);
		}),
		runs(200),
	);
});

test.each([
	["2020-01-02T03:04:05.678901Z", "2020-01-02T03:04:05Z"],
	["9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"],
	["+010000-01-01T00:00:00Z", undefined],
	["-000001-01-01T00:00:00Z", undefined],
	["never", undefined],
	[undefined, undefined],
])("the time %s is written as %s", (time, expected) => {
	expect(exportTime(time)).toBe(expected);
});
