/** What an earlier run has written is compared with the dump before it is continued. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FileSink } from "../../src/records/output/file-sink";
import { FolderSink } from "../../src/records/output/folder-sink";
import type { Sink } from "../../src/records/output/sink";
import { inFolder } from "../support/dumps/dump-files";
import { convertTo, OPTIONS, streamed } from "../support/dumps/unreadable-wiki";
import { runs } from "../support/runs";

/** Where the texts of revisions are, each as the range of its characters. */
function textsOf(bytes: Buffer): [start: number, end: number][] {
	const whole = bytes.toString("latin1");
	return [
		...whole.matchAll(/(?<="dialect":"1.9","text":")(?:[^"\\]|\\.)*/g),
	].map(({ index, 0: { length } }) => [index, index + length]);
}

/** A byte of a text, and which other byte is there. */
const change = fc.record({
	text: fc.nat(),
	at: fc.nat(),
	shift: fc.integer({ min: 1, max: 25 }),
});

/** Changes one letter or digit of a text; nothing, if there is none. */
function changeText(
	bytes: Buffer,
	{ text, at, shift }: { text: number; at: number; shift: number },
): boolean {
	const texts = textsOf(bytes);
	const [start = 0, end = 0] = texts[text % texts.length] ?? [];
	for (let offset = 0; offset < end - start; offset++) {
		const place = start + ((at + offset) % (end - start));
		const letter = String.fromCharCode(bytes[place] ?? 0);
		if (!/[a-z]/.test(letter) || bytes[place - 1] === 0x5c) continue;
		bytes[place] = 97 + ((letter.charCodeAt(0) - 97 + shift) % 26);
		return true;
	}
	return false;
}

const refused = async (sink: Sink, options = OPTIONS): Promise<void> => {
	const run = convertTo(sink, Number.POSITIVE_INFINITY, options);
	await expect(run.finally(() => sink.stop())).rejects.toMatchObject({
		code: "OTHER_RUN",
		message: expect.stringMatching(
			/has the page (?:A|B|b), which is not as in the dump; it cannot be resumed/,
		),
	});
};

describe("a text that was changed in the output", () => {
	test.each([{}, { ast: true }])("is noticed in a file, %j", async (more) => {
		const options = { ...OPTIONS, ...more };
		const whole = await inFolder(async (folder) => {
			const file = join(folder, "whole");
			await convertTo(new FileSink(file), undefined, options);
			return readFileSync(file);
		});
		await fc.assert(
			fc.asyncProperty(change, (where) =>
				inFolder(async (folder) => {
					const file = join(folder, "out");
					const bytes = Buffer.from(whole);
					if (!changeText(bytes, where)) return;
					writeFileSync(`${file}.partial`, bytes);
					await refused(new FileSink(file, { resume: true }), options);
					expect(existsSync(file)).toBe(false);
				}),
			),
			runs(30),
		);
	});

	test("is noticed in a folder", () =>
		inFolder(async (folder) => {
			const page = join(folder, "pages", "B.json");
			await convertTo(new FolderSink(folder));
			const bytes = readFileSync(page);
			expect(changeText(bytes, { text: 1, at: 0, shift: 1 })).toBe(true);
			writeFileSync(page, bytes);
			await refused(new FolderSink(folder, { resume: true }));
		}));
});

test.each<[string, RegExp, string]>([
	["the digest of a revision", /(?<="sha256":").{8}/, "01234567"],
	["the size of an attachment", /(?<="type":"attachment".*"size":)1/, "2"],
	[
		"the dialect of a revision",
		/"dialect":"1.9","text"/,
		'"dialect":"1.5","text"',
	],
	["a field after the last", /"text":"small\\n"/, '"text":"small\\n" '],
])("%s is compared, too", async (_, pattern, replacement) => {
	const whole = (await streamed()).toString();
	const changed = whole.replace(pattern, replacement);
	expect(changed).not.toBe(whole);
	await inFolder(async (folder) => {
		const file = join(folder, "out");
		writeFileSync(`${file}.partial`, changed);
		await refused(new FileSink(file, { resume: true }));
	});
});
