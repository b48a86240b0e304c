/** Files of a dump that cannot be read while its history is written. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Dump, openDump } from "../../src/dump";
import { streamOf } from "../support/dumps/git-import";
import { pageFiles, tinyWiki, writeFiles } from "../support/dumps/tiny-wiki";

const page = "data/pages/Files";
const file = `${page}/attachments/f.bin`;
let folder: string;
let dump: Dump;

beforeAll(async () => {
	const { [`${page}/edit-log`]: _log, ...files } = pageFiles("Files", [
		{ text: "one\n" },
		{ text: "two\n" },
	]);
	folder = writeFiles({ ...tinyWiki, ...files, [file]: "short" });
	dump = await openDump(join(folder, "data"));
});
afterAll(async () => {
	await dump.close();
	rmSync(folder, { recursive: true });
});

test("revisions are written if nothing says when they were saved", async () => {
	const broken: Dump = {
		...dump,
		async *entries() {
			for await (const entry of dump.entries())
				yield {
					...entry,
					async read() {
						const read = await entry.read();
						for (const revision of read.revisions)
							revision.stat = () => Promise.reject(new Error("no stat"));
						return read;
					},
				};
		},
	};
	const text = (await streamOf(broken)).toString();
	expect(text).toContain("Change Files");
	expect(text).toMatch(/\ndone\n$/);
});

test("an attachment that changes while it is read ends the stream, with its code and file", async () => {
	const onStep = (step: "page" | "commit"): void => {
		if (step === "commit") writeFileSync(join(folder, file), "longer now");
	};
	await expect(streamOf(dump, {}, { onStep })).rejects.toMatchObject({
		problem: {
			code: "file-changed",
			file: expect.stringMatching(/pages\/Files\/attachments\/f\.bin$/),
		},
	});
});
