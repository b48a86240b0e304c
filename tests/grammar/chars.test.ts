/** The table of characters, against the classes of regular expressions. */
import { expect, test } from "vitest";
import { isEmail, isWord } from "../../grammar/chars";

const units = Array.from({ length: 0x10000 }, (_, code) => code);

/** Code units that this engine's version of Unicode knows. */
const known = units.filter(
	(code) => !/\p{Cn}/u.test(String.fromCharCode(code)),
);

test("words are of the letters and numbers of Unicode, and `_`", () => {
	const differing = known.filter(
		(code) => isWord(code) !== /[\p{L}\p{N}_]/u.test(String.fromCharCode(code)),
	);
	expect(known.length).toBeGreaterThan(60_000);
	expect(differing).toEqual([]);
});

test("addresses of e-mail are of these and of three other characters", () => {
	expect(
		units
			.filter((code) => isEmail(code) && !isWord(code))
			.map((code) => String.fromCharCode(code)),
	).toEqual(["+", "-", "."]);
});
