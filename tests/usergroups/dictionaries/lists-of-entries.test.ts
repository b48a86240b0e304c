/** Headings over conferences, schools and companies (`docs/usergroups.md`, "Regions"). */
import { expect, test } from "vitest";
import { announcesEntries } from "../../../src/usergroups/dictionaries/lists-of-entries";
import { treeOf } from "../../support/groups/trees-of-markup";

test.each([
	"Conferences",
	"Python Conferences in 2030",
	"List of schools",
	"Conference calendar and list",
	"Companies",
	"Universities",
	"Training",
	"Konferenzen",
	"Universidades",
	"Ateliers",
	"Conference and workshops",
])("announces entries: %s", (heading) => {
	expect(announcesEntries(heading)).toBe(true);
});

test.each([
	"Third Implementors Workshop, June 12 - June 16, 2030",
	"What happens at the sprint",
	"Organisation and structure",
	"Company",
	"University",
	"Événement international",
	"Konferenz 2030",
	"Universidad",
	"Alpha",
])("announces none: %s", (heading) => {
	expect(announcesEntries(heading)).toBe(false);
});

test("the page of one workshop lists no groups", () => {
	const { regions } = treeOf(
		"= Third Coding Sprint =\n== Participants ==\n * Ann Lee\n== Monday ==\n * Bob Roe merges what is ready\n== Restaurants ==\n * The Grill (local cuisine)\n",
	);
	expect(regions.flatMap((region) => region.regions)).toMatchObject([
		{ groups: [] },
		{ groups: [] },
		{ groups: [] },
	]);
});

test.each(["List of participants", "Liste der Teilnehmer", "Members"])(
	"a section of people lists no groups: %s",
	(heading) => {
		const { regions } = treeOf(
			`= Conferences =\n== ${heading} ==\n * Ann Lee\n * Bob Roe`,
		);
		expect(regions[0]?.regions).toMatchObject([{ groups: [] }]);
	},
);
