/** The budget for sizes: what a browser loads, minified and compressed. Needs the build. */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleOf } from "../bench/bundle-of";

/** Kilobytes of a bundle for browsers of what is imported from the package. */
const sizeOf = async (imported: string): Promise<number> =>
	gzipSync(await bundleOf(imported, "index.js"), { level: 9 }).length / 1000;

test("{ parse } with { toUserGroups } takes at most 165 KB", async () => {
	const both = await bundleOf(
		'{ parse } from "./index.js"; export { toUserGroups }',
		"usergroups.js",
	);
	expect(gzipSync(both, { level: 9 }).length / 1000).toBeLessThanOrEqual(165);
});

test.each([
	["{ parse }", 50],
	["*", 70],
	["{ rules }", 2],
])("%s takes at most %d KB", async (imported, budget) => {
	const size = await sizeOf(imported);
	expect(size).toBeGreaterThan(0.1);
	expect(size).toBeLessThanOrEqual(budget);
});

test("the schemas of user groups take at most 35 KB, with what they need of zod", async () => {
	const schemas = await bundleOf("*", "usergroups-schema.js");
	const size = gzipSync(schemas, { level: 9 }).length / 1000;
	expect(size).toBeGreaterThan(10);
	expect(size).toBeLessThanOrEqual(35);
});

test("the language of CodeMirror takes at most 60 KB without CodeMirror", async () => {
	const language = await bundleOf("*", "codemirror.js", [
		"@codemirror/*",
		"@lezer/*",
	]);
	const size = gzipSync(language, { level: 9 }).length / 1000;
	expect(size).toBeGreaterThan(10);
	expect(size).toBeLessThanOrEqual(60);
});
