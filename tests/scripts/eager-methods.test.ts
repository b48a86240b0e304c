import { expect, test } from "vitest";
import { withEagerFunctions } from "../../scripts/eager-functions";

const written = (code: string) => withEagerFunctions(code, "a.js").code;

/** Runs a module. */
const load = (code: string) =>
	import(`data:text/javascript,${encodeURIComponent(written(code))}`);

test("methods of classes and objects are functions in parentheses", () => {
	expect(written("class A { a(b) { return b } }")).toBe(
		"class A { static{this.prototype.a=(function(b) { return b })} }",
	);
	expect(written("(class { async *[a](b) {} })")).toBe(
		"(class { static{this.prototype[a]=(async function*(b) {})} })",
	);
	expect(written("a = { async 'b'() {}, [c]() {} }")).toBe(
		"a = { 'b':(async function() {}), [c]:(function() {}) }",
	);
});

test.each([
	"class A { constructor() {} get a() {} set a(b) {} static b() {} }",
	"class A extends B { a() { return super.a() } }",
	"class A { static a = new A().b(); b() {} }",
	"class A { static {} a() {} }",
	"class A { #a() {} b = #a in this; }",
	"a = { b() { return super.b }, get c() {} }",
])("leaves %s", (code) => {
	expect(written(code)).toBe(code);
});

test("private methods work as before, also of classes in each other", async () => {
	const { results } = await load(`
		class Base { #name() { return "base" } base() { return this.#name() } }
		class Own extends Base {
			#field = 1;
			#name(more = "") { return "own" + this.#field + more }
			own() { return [this.#name("!"), this?.#name(), this.base(), [1].map(() => this.#name())[0]] }
			inner() {
				const outer = this;
				return new class { #name() { return "inner" } all() { return this.#name() } field = outer.#field }().all();
			}
			*each() { yield this.#name() }
			async later() { return this.#name() }
		}
		const own = new Own();
		export const results = [...own.own(), own.inner(), ...own.each(), await own.later(), Object.keys(own)];`);
	expect(results).toEqual([
		"own1!",
		"own1",
		"base",
		"own1",
		"inner",
		"own1",
		"own1",
		[],
	]);
});
