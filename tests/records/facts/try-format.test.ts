/** What a format cannot carry over. */
import { expect, test } from "vitest";
import { parse } from "../../../src/parse";
import { tryFormat } from "../../../src/records/facts/try-format";

test("is counted by rule and has its line", () => {
	const tree = parse("text\n<<NoSuchMacro(1)>>\n\n<<Other>> <<Other>>\n");
	const { rules, places } = tryFormat("markdown", tree, "Page");
	expect(rules).toEqual({ "bridge-macro": 3 });
	expect(places.map(({ line }) => line)).toEqual([2, 4, 4]);
	expect(places[0]?.text).toContain("NoSuchMacro");
});

test("depends on the format", () => {
	const tree = parse("||<|2>a||b||\n||c||\n");
	expect(tryFormat("html", tree, "Page").rules).toEqual({});
	expect(tryFormat("markdown", tree, "Page").rules).toEqual({
		"bridge-span": 1,
	});
});

test("is listed up to a hundred places, and counted beyond", () => {
	const tree = parse("<<NoSuchMacro>>\n\n".repeat(130));
	const { rules, places } = tryFormat("html", tree, "Page");
	expect(rules).toEqual({ "bridge-macro": 130 });
	expect(places).toHaveLength(100);
});
