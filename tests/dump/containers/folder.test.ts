/** Generated wikis on a disk: everything that was put in is given back. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { all, readWiki, withDump } from "../../support/dumps/dump-model";
import { forWikis } from "../../support/dumps/generated-wikis";

test("a wiki in a folder is given back exactly", () =>
	forWikis(async (folder, { wiki }) => {
		const { users, ...model } = wiki;
		expect(await readWiki(folder)).toEqual({
			...model,
			entryCount: wiki.entries.length,
			userCount: users.length,
		});
	}));

test("the data directory and the folder of pages may be given themselves", () =>
	forWikis(async (folder, { root, pages, wiki }) => {
		const data = wiki.pages.filter(({ origin }) => origin === "data");
		const foldersIn = async (path: string): Promise<string[]> =>
			withDump(path, async (dump) =>
				(await all(dump.pages()))
					.filter(({ origin }) => origin === "data")
					.map(({ directory }) => directory),
			);
		const expected = data.map(({ directory }) => directory);
		expect(await foldersIn(join(folder, root))).toEqual(expected);
		expect(await foldersIn(join(folder, pages))).toEqual(expected);
	}));

test("tallies add up", () =>
	forWikis((folder) =>
		withDump(folder, async (dump) => {
			for await (const { tally } of dump.pages())
				for (const { seen, taken, skipped } of [
					tally.revisions,
					tally.attachments,
					tally.logLines,
				])
					expect(
						Object.values(skipped).reduce((sum, count) => sum + count, taken),
					).toBe(seen);
		}),
	));

test("users have names and addresses, and nothing else", () =>
	forWikis((folder, { wiki }) =>
		withDump(folder, async (dump) => {
			for (const { id, name, email, secrets } of wiki.users) {
				const person = await dump.person(id);
				expect(person).toEqual({ name, email });
				for (const secret of secrets)
					expect(JSON.stringify(person)).not.toContain(secret);
			}
			expect(await dump.person("1234567890.1.1")).toBeUndefined();
		}),
	));
