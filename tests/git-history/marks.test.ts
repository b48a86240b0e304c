/** Files of marks. */
import { expect, test } from "vitest";
import { Marks, MarksError } from "../../src/git-history/marks";

const ID = "0".repeat(40);

test.each(['"\\x"', '"a" "b"', '"a', "a"])(
	"names the line whose path is %s",
	(path) => {
		const parse = () => Marks.parse(`:1 ${ID} "a.md"\n:2 ${ID} ${path}\n`);
		expect(parse).toThrow(MarksError);
		expect(parse).toThrow(/^line 2 must be a mark/);
	},
);

test("reads what it has written", () => {
	const marks = new Marks();
	marks.add(ID);
	marks.setPath(ID, 'a "b" \\ c.md');
	const text = [...marks.toLines()].join("");
	expect([...Marks.parse(text).toLines()].join("")).toBe(text);
});
