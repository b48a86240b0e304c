/** Entities, against another decoder of HTML 5. */

import { characterEntities } from "character-entities";
import { decodeHTMLStrict } from "entities";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeEntity } from "../../src/tree-builder/entities";

test("decodes every named entity", () => {
	for (const name of Object.keys(characterEntities))
		expect(decodeEntity(`&${name};`)).toBe(decodeHTMLStrict(`&${name};`));
});

test("decodes numbers, and what is no character as HTML does", () => {
	const references = Array.from({ length: 100_000 }, (_, code) => `&#${code};`);
	const isWrong = (reference: string): boolean =>
		decodeEntity(reference) !== decodeHTMLStrict(reference);
	expect(references.filter(isWrong)).toEqual([]);
	fc.assert(
		fc.property(fc.stringMatching(/^[0-9A-Fa-f]{1,5}$/), (digits) => {
			expect(decodeEntity(`&#x${digits};`)).toBe(
				decodeHTMLStrict(`&#x${digits};`),
			);
		}),
	);
});

test("keeps what is no entity", () => {
	fc.assert(
		fc.property(fc.stringMatching(/^\w{1,8}$/), (name) => {
			expect(decodeEntity(`&${name};`)).toBe(decodeHTMLStrict(`&${name};`));
		}),
	);
});
