/** What others check of a package: its exports, and how its types resolve. Needs the build. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
	checkPackage,
	createPackageFromTarballData,
} from "@arethetypeswrong/core";
import { publint } from "publint";
import { afterAll, expect, test } from "vitest";
import { pack } from "../support/package/packed";
import { isLong } from "../support/runs";

const folder = mkdtempSync(join(tmpdir(), "moinmoin-"));
afterAll(() => rmSync(folder, { recursive: true }));
const tarball = readFileSync(pack(folder));

test("publint finds nothing", async () => {
	const { buffer, byteOffset, byteLength } = tarball;
	const { messages } = await publint({
		strict: true,
		pack: {
			tarball: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
		},
	});
	expect(messages).toEqual([]);
});

/** Resolves every entry three times, which takes long. */
test.runIf(isLong)("the types are right for Node.js and bundlers", async () => {
	const packed = createPackageFromTarballData(new Uint8Array(tarball));
	const analysis = await checkPackage(packed);
	if (analysis.types === false) throw new Error("the package has no types");
	// `node10` is the resolution of Node.js before `exports`.
	const problems = analysis.problems.filter(
		(problem) =>
			!("resolutionKind" in problem) || problem.resolutionKind !== "node10",
	);
	expect(problems).toEqual([]);
});
