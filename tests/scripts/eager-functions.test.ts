import { SourceMap } from "node:module";
import { expect, test } from "vitest";
import { withEagerFunctions } from "../../scripts/eager-functions";

const written = (code: string) => withEagerFunctions(code, "a.js").code;

/** Runs a module. */
const load = (code: string) =>
	import(`data:text/javascript,${encodeURIComponent(code)}`);

test("writes functions in parentheses, declarations at the front", () => {
	expect(written("b(() => 1); function a() {}")).toBe(
		"var a=(function () {});\nb((() => 1)); \n",
	);
	expect(written("const b = async function () { return x => x }")).toBe(
		"const b = (async function () { return (x => x) })",
	);
	expect(written("async function* a() { function b() {} }")).toBe(
		"var a=(async function* () { function b() {} });\n",
	);
});

test("leaves a line for the shell and declarations that are exported", () => {
	const code =
		"#!/usr/bin/env node\nclass A { static a() {} } export function b() {}";
	expect(written(code)).toBe(code);
	expect(written(`#!node\nb(); function b() {}`)).toBe(
		"#!node\nvar b=(function () {});\nb(); \n",
	);
});

test("functions may be called in front of their declarations, and keep their names", async () => {
	const code = `
		const own = later(1), names = [later, inner].map(({ name }) => name);
		function later(n) { return inner(n) + 1 }
		const last = ((a) => later(a))(2);
		function inner(n) { return ((x) => x * 10)(n) }
		export { own, names, last };`;
	const { own, names, last } = await load(written(code));
	expect({ own, names, last }).toEqual({
		own: 11,
		names: ["later", "inner"],
		last: 21,
	});
});

test("the source map leads to where the code was", () => {
	const code = "call();\ncall(); function a() { throw 1 }";
	// A segment at the start of each line and, 23 further on, at the second statement of the second.
	const { code: moved, map } = withEagerFunctions(
		code,
		"a.js",
		"AAAA;AACA,uBAAuB",
	);
	const entry = new SourceMap(JSON.parse(map)).findEntry(
		0,
		moved.indexOf("throw"),
	);
	expect(entry).toMatchObject({ originalLine: 1, originalColumn: 23 });
});

test("the source map has no source for code that had none", () => {
	const code = "added(); call(() => {});";
	// One segment, at the second statement.
	const { map } = withEagerFunctions(code, "a.js", "SAAS");
	const read = new SourceMap(JSON.parse(map));
	expect(read.findEntry(0, 0)).toEqual({});
	expect(read.findEntry(0, 9)).toMatchObject({
		originalLine: 0,
		originalColumn: 9,
	});
});
