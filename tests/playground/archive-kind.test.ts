import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { archiveKind } from "../../playground/protocol/archive-kind";
import { tree, zipOf } from "../support/dumps/dump-files";

test.each([
	["a zip", () => zipOf(tree({ a: "a" })), "zip"],
	["a file of gzip", () => gzipSync("a"), "gzip"],
	["a text that begins as a zip does", () => Buffer.from("PK is"), undefined],
	["a short text", () => Buffer.from("PK"), undefined],
	["an empty file", () => Buffer.alloc(0), undefined],
] as const)("%s is seen by its first bytes", async (_, content, kind) => {
	expect(await archiveKind(new Blob([new Uint8Array(await content())]))).toBe(
		kind,
	);
});
