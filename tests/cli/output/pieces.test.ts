/** Long texts and JSON are written in pieces. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { writeJson, writeText } from "../../../src/cli/output/pieces";

async function bytesOf(text: string): Promise<Buffer> {
	const pieces: Buffer[] = [];
	await writeText(text, async (piece) => {
		pieces.push(Buffer.from(piece));
	});
	return Buffer.concat(pieces);
}

test("a long text is written in several pieces", async () => {
	let count = 0;
	await writeText("a".repeat(3_000_000), async () => {
		count++;
	});
	expect(count).toBeGreaterThan(2);
});

test.each([0, 1])(
	"no astral character is cut (%j in front)",
	async (before) => {
		const text = "a".repeat(before) + "😀".repeat(1_000_000);
		expect((await bytesOf(text)).equals(Buffer.from(text))).toBe(true);
	},
);

async function jsonOf(
	value: unknown,
	pretty: boolean,
	sourceLength?: number,
): Promise<string[]> {
	const pieces: string[] = [];
	await writeJson(value, { pretty, sourceLength }, async (piece) => {
		pieces.push(String(piece));
	});
	return pieces;
}

test("JSON in pieces is the same as in one", () =>
	fc.assert(
		fc.asyncProperty(fc.jsonValue(), fc.boolean(), async (value, pretty) => {
			const whole = await jsonOf(value, pretty, 1);
			expect(whole).toHaveLength(1);
			expect((await jsonOf(value, pretty)).join("")).toBe(whole[0]);
		}),
	));

test("JSON about a long page, or about one of any length, is written in pieces", async () => {
	const value = Array.from({ length: 50_000 }, (_, index) => `item ${index}`);
	expect((await jsonOf(value, false, 100_001)).length).toBeGreaterThan(2);
	expect((await jsonOf(value, false)).length).toBeGreaterThan(2);
});
