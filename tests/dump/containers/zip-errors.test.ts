/** Errors of a zip name the entry that they are of, wherever it is read. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openDump } from "../../../src/dump/index";
import { convertDump } from "../../../src/records";
import { inFolder, tree, zipOf } from "../../support/dumps/dump-files";
import { all } from "../../support/dumps/dump-model";
import { LISTS_OPEN_FILES, openFilesIn } from "../../support/dumps/open-files";
import { reportOf } from "../../support/dumps/record-checks";

const TEXT = "text ".repeat(50);
const DUMPS = [
	{
		"data/pages/A/current": "00000001\n",
		"data/pages/A/revisions/00000001": TEXT,
		"data/pages/A/attachments/x": TEXT,
		"data/pages/A/edit-log": "1100000000000001\t00000001\tSAVE\tA\n",
		"data/edit-log": "1100000000000001\t00000001\tSAVE\tA\n",
		"data/meta": "data_format_revision: 1091100\n",
		"data/intermap.txt": "Ours http://example.org/\n",
		"data/wikiconfig.py": "acl_rights_default = 'All:read'\n",
	},
	{ MOIN_PACKAGE: "MoinMoinPackage|1\nAddRevision|1|A\n", 1: TEXT },
	{ "A.txt": TEXT, "b/C.txt": TEXT },
];
const ENTRIES = DUMPS.flatMap((paths) =>
	Object.keys(paths).map((path): [string, Record<string, string>] => [
		path,
		paths,
	]),
);

/** Where the headers of an entry are: its own, and that in the list. */
function headersOf(bytes: Buffer, path: string): { own: Buffer; list: Buffer } {
	const find = (signature: string, length: number, name: number): Buffer => {
		for (
			let at = bytes.indexOf(signature, 0, "latin1");
			at >= 0;
			at = bytes.indexOf(signature, at + 4, "latin1")
		) {
			const end = at + name + bytes.readUInt16LE(at + length);
			if (bytes.toString("latin1", at + name, end) === path)
				return bytes.subarray(at);
		}
		throw new Error(`no entry ${path}`);
	};
	return {
		own: find("PK\x03\x04", 26, 30),
		list: find("PK\x01\x02", 28, 46),
	};
}

type Damage = (headers: { own: Buffer; list: Buffer }) => void;

/** What is wrong with an entry, and what is said of it. */
const DAMAGES: Readonly<Record<string, [Damage, RegExp]>> = {
	"is encrypted": [({ list }) => list.writeUInt16LE(1, 8), /encrypted/],
	"has an unknown method": [
		({ list }) => list.writeUInt16LE(14, 10),
		/method 14/,
	],
	"has a wrong sum": [({ list }) => list.writeUInt32LE(1, 16), /sum/],
	"is longer than it says": [
		({ list }) => list.writeUInt32LE(list.readUInt32LE(24) - 1, 24),
		/too many bytes|damaged/,
	],
	"is shorter than it says": [
		({ list }) => list.writeUInt32LE(list.readUInt32LE(24) + 1, 24),
		/not enough bytes|damaged/,
	],
	"is cut off": [
		({ list }) => list.writeUInt32LE(list.readUInt32LE(20) + 5000, 20),
		/damaged/,
	],
	"is elsewhere": [
		({ list }) => list.writeUInt32LE(list.readUInt32LE(42) + 3, 42),
		/damaged/,
	],
	"has no header": [({ own }) => own.writeUInt8(7, 2), /damaged/],
	"has other bytes": [
		({ own }) => {
			const start = 30 + own.readUInt16LE(26) + own.readUInt16LE(28);
			own.writeUInt16LE(own.readUInt16LE(start) ^ 0xffff, start);
		},
		/damaged/,
	],
};

/** Everything that is said of a zip. */
const messagesOf = (bytes: Buffer): Promise<string[]> =>
	inFolder(async (folder) => {
		const path = join(folder, "a.zip");
		writeFileSync(path, bytes);
		try {
			const dump = await openDump(path);
			const options = { text: true, includePrivate: true };
			const records = await all(convertDump(dump, options));
			await dump.close();
			expect(reportOf(records).complete).toBe(false);
			return records
				.flatMap((record) => [
					...("problems" in record ? record.problems : []),
					...("error" in record && record.error ? [record.error] : []),
				])
				.map(({ file, text }) => `${file}: ${text}`);
		} catch (error) {
			return [String(error)];
		}
	});

describe.each(Object.entries(DAMAGES))(
	"an entry that %s",
	(_, [damage, said]) => {
		test.each(ENTRIES)("is named: %s", async (path, paths) => {
			const bytes = await zipOf(tree(paths));
			damage(headersOf(bytes, path));
			const messages = await messagesOf(bytes);
			const named = messages.filter((message) => message.includes(`${path}: `));
			expect(named.some((message) => said.test(message))).toBe(true);
		});
	},
);

test("a list that is damaged names the entry before the damage", async () => {
	for (const [at, place] of [
		["A.txt", "its first entry"],
		["b/C.txt", "after A.txt"],
	] as const) {
		const bytes = await zipOf(tree(DUMPS[2] ?? {}));
		headersOf(bytes, at).list.writeUInt8(7, 2);
		expect(await messagesOf(bytes)).toMatchObject([
			expect.stringMatching(new RegExp(`a\\.zip: .*\\(${place}\\)`)),
		]);
	}
});

test.skipIf(!LISTS_OPEN_FILES)(
	"a zip that is followed by other bytes and cannot be read is closed",
	async () => {
		await inFolder(async (folder) => {
			const path = join(folder, "wiki.zip");
			const bytes = Buffer.from(await zipOf(tree({ "A.txt": TEXT })));
			// The second of several disks.
			bytes.writeUInt16LE(
				1,
				bytes.lastIndexOf("PK\x05\x06", undefined, "latin1") + 4,
			);
			writeFileSync(path, Buffer.concat([bytes, Buffer.from("more")]));
			await expect(openDump(path)).rejects.toThrow(/disk/);
			expect(openFilesIn(path)).toEqual([]);
		});
	},
);
