/** Long texts are written in pieces. */
import { expect, test } from "vitest";
import { writeText } from "../../../src/cli/output/pieces";

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
