/** What is around a name decides between the places that bear it (`docs/usergroups.md`, “Regions”). */
import { describe, expect, test } from "vitest";
import { findRegion } from "../../../src/usergroups/places";
import { around, codeIn } from "../../support/groups/place-names";

describe("homonyms", () => {
	test.each([
		["Georgia", ["150"], "GE"],
		["Georgia", ["142"], "GE"],
		["Georgia", ["US"], "US-GA"],
		["Georgia", ["003", "US"], "US-GA"],
		["Georgia", ["US", "US-AL"], "US-GA"],
		["Georgia", ["US", "150"], "GE"],
		["Georgia", [], "GE"],
		["Georgia", ["003"], undefined],
		["Granada", ["150"], undefined],
		["Granada", ["029"], "GD"],
		["France", ["US-GA"], undefined],
		["France", ["ZZ-A"], "FR"],
		["Republic of Georgia", ["US"], "GE"],
		["Canada", ["US"], "CA"],
		["Puerto Rico", ["US"], "US-PR"],
		["Puerto Rico", ["029"], "PR"],
		["Hong Kong", ["CN"], "CN-HK"],
		["Luxembourg", ["BE"], "BE-WLX"],
		["Lebanon", ["US", "US-NH"], undefined],
		["Wales", ["150"], "GB-WLS"],
		["Washington", ["US"], "US-WA"],
		["Washington", [], undefined],
		["Washington, DC", ["US"], "US-DC"],
		["Washington D.C.", ["US"], "US-DC"],
		["DC", ["US"], "US-DC"],
		["District of Columbia", ["US"], "US-DC"],
		["Washington County", ["US"], undefined],
		["New York City", ["US"], undefined],
		["New York", ["US", "US-NY"], undefined],
		["TX", ["US"], undefined],
		["Maputo", ["MZ"], "MZ-MPM"],
		["Maputo Province", ["MZ"], "MZ-L"],
		["Almaty", ["KZ"], "KZ-75"],
		["Dhaka", ["BD"], "BD-C"],
		["Dhaka", ["BD", "BD-C"], "BD-13"],
		["Madrid", ["ES"], "ES-MD"],
		["Madrid", ["ES", "ES-MD"], "ES-M"],
		["Valencia", ["ES"], "ES-V"],
		["La Rioja", ["AR"], "AR-F"],
		["La Rioja", ["ES"], "ES-RI"],
		["Punjab", ["IN"], "IN-PB"],
		["Punjab", ["PK"], "PK-PB"],
		["México", ["419"], "MX"],
		["Georgia, USA", [], "US-GA"],
		["Ontario, Canada", ["003"], "CA-ON"],
		["Canada, USA", [], undefined],
	])("%s in %j: %s", (name, outer, expected) => {
		expect(codeIn(name, ...outer)).toBe(expected);
	});

	test("the page's country is the parent of regions in no country", () => {
		expect(findRegion("Georgia", [], "US")?.code).toBe("US-GA");
		expect(findRegion("Georgia", around("003"), "US")?.code).toBe("US-GA");
		expect(findRegion("Georgia", around("150"), "US")?.code).toBe("GE");
		expect(findRegion("Ontario", around("CA"), "US")?.code).toBe("CA-ON");
		expect(findRegion("Bahia", [], "no country")).toBeUndefined();
	});
});

describe("a name that brings its parent", () => {
	test.each([
		["Ontario, Canada", "CA-ON"],
		["Georgia, USA", "US-GA"],
		["Georgia, Europe", "GE"],
		["Kenya, Africa", "KE"],
		["Nairobi, Africa", undefined],
		["Asia, Africa", undefined],
		["Canada, Ontario", undefined],
		["Lagos, Nigeria, Africa", undefined],
		["Seoul, Korea, Republic of", "KR-11"],
		["England, France", undefined],
		["Germany, Deutschland", undefined],
		["Bavaria, Nowhere", undefined],
	])("%s: %s", (name, code) => {
		expect(findRegion(name, [])?.code).toBe(code);
	});
});

describe("a caller's names", () => {
	test("go before all others, folded the same way", () => {
		const custom = { "The Middle-East": "145", georgia: "US-GA", Gotham: "US" };
		const find = (name: string) => findRegion(name, [], undefined, custom);
		expect(find("middle east")).toEqual({ kind: "world-region", code: "145" });
		expect(find("Georgia")).toEqual({ kind: "subdivision", code: "US-GA" });
		expect(find("Gotham")).toEqual({ kind: "country", code: "US" });
		expect(find("France")).toEqual({ kind: "country", code: "FR" });
	});

	test("do not count with a code of no known form", () => {
		const find = (name: string) =>
			findRegion(name, [], undefined, { France: "fr", Gotham: "" });
		expect(find("France")?.code).toBe("FR");
		expect(find("Gotham")).toBeUndefined();
	});

	test("do not count where they have no letter", () => {
		const find = (name: string) =>
			findRegion(name, [], undefined, { "!": "US", "???": "FR" });
		expect(find("!")).toBeUndefined();
		expect(find("")).toBeUndefined();
	});

	test("are those of the table that is given with them", () => {
		const find = (code: string) =>
			findRegion("Gotham", [], "", { Gotham: code });
		expect(find("US")?.code).toBe("US");
		expect(find("FR")?.code).toBe("FR");
	});
});
