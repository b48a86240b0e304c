/** Places that texts state. */
import { describe, expect, test } from "vitest";
import { placeIn } from "../../../src/usergroups/places/place-in";
import { isPlaceName } from "../../../src/usergroups/places/stated-place";
import { groupsInChile } from "../../support/groups/trees-of-markup";

describe("places", () => {
	test.each([
		["Cape Town", "Cape Town"],
		["Nairobi, Kenya.", "Nairobi, Kenya"],
		["Addis ababa, Ethiopia.", "Addis ababa, Ethiopia"],
		["Angola (Luanda)", "Angola (Luanda)"],
		["(Seattle, WA) - talks", "Seattle, WA"],
		["The first group of the state. Located in Norman, OK.", "Norman, OK"],
		["A group in the Omaha, NE area (others can join).", "Omaha, NE area"],
		["Gruppe im Rhein-Main Gebiet", "Rhein-Main Gebiet"],
		[
			"Groupe des utilisateurs au Burkina Faso(Ouagadougou)",
			"Burkina Faso(Ouagadougou)",
		],
		["meets in and around Boston, MA.", "Boston, MA"],
		["Users Group - Washington, DC.", "Washington, DC"],
		["Python Community, Delft, The Netherlands", "Delft, The Netherlands"],
		["Timișoara's branch", "Timișoara"],
		["started in May 2012", undefined],
		["discussing Python in German", undefined],
		["Cape Town Python Users Group", undefined],
		["National", undefined],
		["uses of Python in data science", undefined],
		["Chile", undefined],
	])("in “%s”: %s", (text, place) => {
		expect(placeIn(text, (name) => name === "Chile")).toBe(place);
	});

	test.each([
		["St. Louis", true],
		["Dallas-Ft. Worth", true],
		["Côte d'Ivoire", true],
		["Hampton Roads and northeastern NC", true],
		["PyRabat", false],
		["Official Site", false],
		["lower case", false],
	])("“%s” is a place's name: %s", (text, expected) => {
		expect(isPlaceName(text)).toBe(expected);
	});

	test("a label that is nothing but a place is the place", () => {
		expect(
			groupsInChile(" * [[http://meetup.com/arica-python|Arica]]"),
		).toMatchObject([{ name: "Arica", place: "Arica" }]);
		expect(groupsInChile(" * [[http://enthought.example|Enthought]]")).toEqual([
			expect.not.objectContaining({ place: expect.anything() }),
		]);
	});

	test.each([
		["http://meetup.com/AricaPython/", "Norte Grande", "Norte Grande"],
		["http://meetup.com/python-norte/", "Arica/Norte", "Arica/Norte"],
		["http://meetup.com/arica/", "Arica", undefined],
		["http://meetup.com/arica-makers/", "Arica Makers", undefined],
		["http://meetup.com/arica-python/", "Arica Makers", undefined],
		["http://t.me/pyiran", "گروه ایران", undefined],
		["http://arica.example/arica-python/", "Arica", undefined],
	])(
		"an address at %s says that “%s” is a place only by a topic: %s",
		(url, label, place) => {
			const [group] = groupsInChile(` * [[${url}|${label}]]`);
			expect(group?.place).toBe(place);
		},
	);

	test.each([
		["http://meetup.com/Arica-Python-User-Group/", "Arica"],
		["http://meetup.com/Alpha-Python-User-Group/", undefined],
		["http://arica.example/Arica-Python-User-Group/", undefined],
		["http://meetup.com/Arica/", undefined],
	])(
		"a label that the address of a service at %s repeats is a place: %s",
		(url, place) => {
			const [group] = groupsInChile(` * [[${url}|Arica]] - beer and talks`);
			expect(group?.place).toBe(place);
		},
	);
});
