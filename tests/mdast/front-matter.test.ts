/** Front matter: most of it is written without a writer of YAML, in the same form. */
import fc from "fast-check";
import { dump, load } from "js-yaml";
import { expect, test } from "vitest";
import type { PageMetadata } from "../../src/bridge/metadata";
import { frontMatter } from "../../src/mdast/front-matter";
import { runs } from "../support/runs";

const word = fc.oneof(
	fc.constantFrom(
		"yes",
		"No",
		"null",
		"on",
		"de",
		"pt-br",
		"-All:read",
		"a: b",
	),
	fc.stringMatching(/^-?[A-Za-z][\w+,.:-]{0,5}$/),
	fc.stringMatching(/^[\x20-\x7e]{1,6}$/),
);
const text = fc
	.array(word, { minLength: 1, maxLength: 3 })
	.map((words) => words.join(" "));
/** The name of an instruction is one word; js-yaml writes `--- a` as a key that begins a document. */
const name = word.filter((each) => !/\s/.test(each));
const metadata = fc
	.array(
		fc.tuple(
			fc.oneof(name, fc.constant("language")),
			fc.oneof({ weight: 9, arbitrary: text }, fc.constant(true as const)),
		),
		{ minLength: 1, maxLength: 3 },
	)
	.map((pairs): PageMetadata => new Map(pairs));

test("front matter is what a writer of YAML writes, and is read as the same values", () => {
	fc.assert(
		fc.property(metadata, (values) => {
			const object = Object.fromEntries(values);
			const value = frontMatter(values)?.value ?? "";
			expect(value).toBe(dump(object, { lineWidth: -1 }).trimEnd());
			expect(load(value)).toEqual(object);
		}),
		runs(300),
	);
});
