/** Headings over conferences, schools and companies (`docs/usergroups.md`, "Regions"). */
import { expect, test } from "vitest";
import { announcesEntries } from "../../../src/usergroups/dictionaries/lists-of-entries";
import { treeOf } from "../../support/groups/trees-of-markup";

test.each([
	"Conferences",
	"Python Conferences in 2030",
	"List of schools",
	"Conference list",
	"University/College listing",
	"Consultant Database",
	"Conference(s)",
	"Event or conference",
	"School/university",
	"COMPANIES",
	"Companies",
	"Universities",
	"Training",
	"Konferenzen",
	"Universidades",
	"Conferenze",
	"Szkoły",
	"Školy",
	"Firmen",
	"Konferanser",
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
	"COMPANY",
	"Workshop, Ulm",
	"Conference for university staff",
	"Workshop in school",
	"University",
	"Événement international",
	"Konferenz 2030",
	"Universidad",
	"Conferenza",
	"Szkoła",
	"Škola",
	"Konferanse",
	"Alpha",
])("announces none: %s", (heading) => {
	expect(announcesEntries(heading)).toBe(false);
});

test("the ending of a plural stays in the name of a region", () => {
	expect(treeOf("= School(s) =\n= School (old) =").regions).toMatchObject([
		{ name: "School(s)" },
		{ name: "School", note: "old" },
	]);
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
