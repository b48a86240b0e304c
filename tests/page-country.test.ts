/** Which country a page is about, told by its headings (`docs/usergroups.md`, “Regions”). */
import fc from "fast-check";
import { iso31662 } from "iso-3166";
import { describe, expect, test } from "vitest";
import {
	countryOfPage,
	findRegion,
	subdivisionsNamed,
} from "../src/usergroups/places";
import { isCountry } from "../src/usergroups/places/country-names";
import { placeText } from "./place-names";

describe("countryOfPage", () => {
	const states = ["Alabama", "California", "Florida", "Georgia", "Texas"];

	test.each<[string, string[], string | undefined]>([
		["US states, Georgia among them", states, "US"],
		["in any order", [...states].reverse(), "US"],
		["with Canada beside them", [...states, "Canada"], "US"],
		["with a few other headings", [...states, "Links", "Books"], "US"],
		["Brazilian states", ["Bahia", "Goiás", "São Paulo", "Contatos"], "BR"],
		["the nations of one kingdom", ["England", "Scotland", "Wales"], "GB"],
		["one in five", ["About", "Bahia", "Books", "Links", "Talks"], undefined],
		["one alone", ["Bahia"], undefined],
		["one twice", ["Bahia", "bahia"], undefined],
		["half of them", ["Bahia", "Goiás", "Books", "Links"], undefined],
		["countries", ["Armenia", "Azerbaijan", "Georgia"], undefined],
		["France's, but countries as well", ["Guadeloupe", "Mayotte"], undefined],
		["of two countries", ["Córdoba", "La Rioja"], undefined],
		[
			"nations among countries",
			["England", "Scotland", "Wales", "France", "Germany"],
			undefined,
		],
		["continents", ["Africa", "Asia", "Europe"], undefined],
		["nothing", [], undefined],
		["no names", ["", "!"], undefined],
	])("%s", (_, names, expected) => {
		expect(countryOfPage(names)).toBe(expected);
	});

	test("is that of any three or more states of one country that no other shares", () => {
		for (const country of ["US", "BR", "DE", "JP", "CA", "AU"]) {
			const own = iso31662
				.filter(({ parent }) => parent === country)
				.map(({ name }) => name)
				.filter(
					(name) =>
						subdivisionsNamed(name).length === 1 &&
						findRegion(name, []) === undefined,
				);
			fc.assert(
				fc.property(fc.subarray(own, { minLength: 3 }), (names) => {
					expect(countryOfPage(names)).toBe(country);
				}),
			);
		}
	});

	test("takes any texts", () => {
		fc.assert(
			fc.property(fc.array(placeText, { maxLength: 8 }), (names) => {
				const found = countryOfPage(names);
				expect(found === undefined || isCountry(found)).toBe(true);
				expect(countryOfPage([...names].reverse())).toBe(found);
			}),
		);
	});
});
