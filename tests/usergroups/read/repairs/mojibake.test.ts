/** Text that was decoded wrongly before it reached the wiki. */
import { describe, expect, test } from "vitest";
import { repairMojibake } from "../../../../src/usergroups/read/repairs/mojibake";

describe("wrongly decoded text", () => {
	test.each([
		["CÃ©sar", "César"],
		["GrÃ¶ÃŸe", "Größe"],
		["Itâ€™s", "It’s"],
		["César", undefined],
		["Ã", undefined],
		["à€€", undefined],
		["Ã· and Ã©", undefined],
		["Â\u00a0x", undefined],
		["ï¼Œ", "，"],
		["ðŸ˜€", undefined],
		["ð\u0090\u0090\u0080", "𐐀"],
		["NÃO", undefined],
		["CÃ©sar and César", "César and César"],
		["CÃ©sar está en ConcepciÃ³n", "César está en Concepción"],
		["está CÃ©sár", undefined],
		["«A IRMÃ»", undefined],
		["«LA FUNDACIÓ»", undefined],
		["été Ã· Ã©", undefined],
		["plain", undefined],
	])("%s: %s", (text, repaired) => {
		expect(repairMojibake(text)).toBe(repaired);
	});
});
