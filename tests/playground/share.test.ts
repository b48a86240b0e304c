import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dialectNames } from "../../grammar/dialect-names";
import {
	isLong,
	longLinkWarning,
	readFragment,
	TooLongError,
	writeFragment,
} from "../../playground/share/fragment";
import { anyCharacter } from "../../src/arbitraries/any-markup/character";
import { runs } from "../support/runs";

/** Any page: half surrogate pairs, controls and no text at all as well. */
const state = fc.record({
	text: fc.oneof(
		fc.string({ unit: anyCharacter() }),
		fc.string({ unit: "grapheme" }),
	),
	dialect: fc.constantFrom(...dialectNames, "auto" as const),
	pageName: fc.string(),
	tab: fc.string(),
});

const page = { text: "", dialect: "1.9", pageName: "", tab: "" } as const;

describe("fragment of a link", () => {
	test("parses back to the same page", async () => {
		await fc.assert(
			fc.asyncProperty(state, async (each) => {
				expect(await readFragment(await writeFragment(each))).toEqual(each);
			}),
			runs(100),
		);
	});

	test("keeps halves of surrogate pairs", async () => {
		const text = "\ud83d a \ude00";
		const fragment = await writeFragment({ ...page, text });
		expect((await readFragment(fragment))?.text).toBe(text);
	});

	test("has only characters that no program changes", async () => {
		await fc.assert(
			fc.asyncProperty(state, async (each) => {
				expect(await writeFragment(each)).toMatch(/^[\w-]+$/);
			}),
			runs(50),
		);
	});

	test("is nothing if it is broken", async () => {
		const fragment = await writeFragment({ ...page, text: "a".repeat(99) });
		for (let length = 0; length < fragment.length; length++)
			expect(await readFragment(fragment.slice(0, length))).toBeUndefined();
		await fc.assert(
			fc.asyncProperty(fc.string(), async (text) => {
				expect(await readFragment(text)).toBeUndefined();
			}),
			runs(100),
		);
	});

	test("is refused if it is too long, with its length", async () => {
		const text = randomBytes(40_000).toString("base64");
		const long = { ...page, text };
		await expect(writeFragment(long)).rejects.toThrow(TooLongError);
		await expect(writeFragment(long)).rejects.toThrow(/at most 30000/);
	});

	test("is refused if a page of one letter is too long", async () => {
		const text = "a".repeat(200_000);
		await expect(writeFragment({ ...page, text })).rejects.toThrow(
			TooLongError,
		);
		const most = text.slice(100);
		const fragment = await writeFragment({ ...page, text: most });
		expect((await readFragment(fragment))?.text).toBe(most);
	});

	test("is called long from 8,000 characters on, with what to do instead", async () => {
		const text = randomBytes(7000).toString("base64");
		const fragment = await writeFragment({ ...page, text });
		expect(isLong(fragment)).toBe(true);
		expect(longLinkWarning(fragment)).toMatch(/\d+ characters.*Save file/);
		expect(isLong(fragment.slice(0, 8000))).toBe(false);
	});

	test("is not read if it is longer than any that is written", async () => {
		const long = `1${"a".repeat(30_000)}`;
		await expect(readFragment(long)).rejects.toThrow(/at most 30000/);
	});

	test("does not unpack a text that is too long", async () => {
		const zeros = new Blob([new Uint8Array(1_000_001)]);
		const packed = await new Response(
			zeros.stream().pipeThrough(new CompressionStream("deflate-raw")),
		).arrayBuffer();
		const fragment = `1${Buffer.from(packed).toString("base64url")}`;
		await expect(readFragment(fragment)).rejects.toThrow(/200000 bytes/);
	});
});
