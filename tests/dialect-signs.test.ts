/** Counting the signs of the dialects, against the same rules as one regular expression (specification, 26). */
import fc from "fast-check";
import { expect, test } from "vitest";
import { namesOf } from "../grammar/tokens/names";
import { countDialectSigns, detectDialect } from "../src/dialect";
import { runs } from "./support/runs";

const macros15 = namesOf["1.5"].macros.join("|");
const schemes15 = namesOf["1.5"].schemes.join("|");
const schemes19 = namesOf["1.9"].schemes.join("|");

/** Code and comments, in which no sign counts; then the signs of 1.5, then those of 1.9. */
const SIGNS = new RegExp(
	[
		"(?<code>\\{\\{\\{|`[^`\\n]*`|^##[^\\n]*)",
		`(?<signs15>\\[\\[(?:${macros15})(?:\\]\\]|\\()|(?<!\\[)\\[(?:(?:${schemes15}):\\S|"|:[^\\s\\]]|#\\w)|(?<![\\[{\\w])(?:attachment|inline|wiki):\\w)`,
		`(?<signs19><<\\w|\\[\\[(?:${schemes19}|attachment):|\\[\\[[^\\]|\\n]*\\||\\{\\{(?:attachment:|https?:))`,
	].join("|"),
	"gm",
);

function expected(text: string): Record<string, number> {
	const signs = { "1.5": 0, "1.9": 0 };
	SIGNS.lastIndex = 0;
	for (let match = SIGNS.exec(text); match !== null; match = SIGNS.exec(text)) {
		if (match.groups?.signs15 !== undefined) signs["1.5"]++;
		else if (match.groups?.signs19 !== undefined) signs["1.9"]++;
		else if (match[0] === "{{{") {
			const end = text.indexOf("}}}", match.index);
			if (end < 0) break;
			SIGNS.lastIndex = end + 3;
		}
	}
	return signs;
}

const PIECES =
	'[ [[ [[[ ] ]] | << <<BR>> {{ {{{ }}} ` \n## ## \n wiki: wiki:A attachment:x inline:y xwiki:z http: http:a [http: [" [: :a [# #a BR ( a {{http: {{attachment: [[BR]] [[BR( [[pt-br]] [[a_b| - é : apt:'.split(
		" ",
	);

test("signs are counted by the rules", () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(...PIECES, " "), { maxLength: 12 }),
			(pieces) => {
				const text = pieces.join("");
				expect(countDialectSigns(text)).toEqual(expected(text));
			},
		),
		runs(1000),
	);
});

test("detection answers what the counts of all signs say", () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.array(fc.constantFrom(...PIECES, " "), {
					maxLength: 200,
					size: "max",
				}),
				// Often as many of both.
				fc.array(fc.constantFrom("[[BR]]", "<<BR>>"), {
					maxLength: 40,
					size: "max",
				}),
			),
			(pieces) => {
				const text = pieces.join("");
				const signs = expected(text);
				expect(detectDialect(text)).toBe(
					(signs["1.5"] ?? 0) > (signs["1.9"] ?? 0) ? "1.5" : "1.9",
				);
			},
		),
		runs(500),
	);
});
