/** Words that name, end or begin a group in one line and mean something else in another. */
import { describe, expect, test } from "vitest";
import { groupsInChile, regionOf } from "../../support/groups/trees-of-markup";

const LINKED = "[[http://a.example|Foggy LUG]]";

/** Name, status and place of each group of an item in Chile. */
const factsOf = (item: string): unknown[] =>
	groupsInChile(` * ${item}`).map(({ name, status, place }) => [
		name,
		status,
		place,
	]);

describe("a remark about something else says nothing of the group", () => {
	test.each([
		"for pupils, retired, and other people",
		"(young, retired, whoever)",
		"Contact: Ann Lee, retired.",
		"routing, RIP, OSPF and such",
		"mailing list (on hold)",
		"next workshop (planned)",
		"Talca, new site – planned 2031",
		"Treffen in Talca - geplant, Stammtisch in Arica",
		"Website (closed), [[http://b.example|forum]]",
	])("%s", (text) => {
		expect(groupsInChile(` * ${LINKED} - ${text}`)[0]?.status).toBe("listed");
	});
});

test.each([
	["(retired)", "defunct"],
	["- retired 2016", "defunct"],
	[", Talca, closed 2016", "defunct"],
	["- in Talca (on hold)", "defunct"],
	["(Troy, MI) closed 2016", "defunct"],
	["- Talca - planned 2031", "forming"],
	["- website (planned)", "listed"],
])("a remark after the name or the place: %s", (text, status) => {
	expect(groupsInChile(` * ${LINKED} ${text}`)[0]?.status).toBe(status);
});

describe("a question about interest", () => {
	test.each([
		[
			"Talca: [[http://c.example|Gamma LUG]] - interesting talks?",
			["Gamma LUG", "listed", "Talca"],
		],
		[
			"Beta LUG in Talca. Interested? http://b.example",
			["Beta LUG in Talca", "listed", undefined],
		],
		[
			"[[http://c.example|Talca Rust]] - interested?",
			["Talca Rust", "listed", undefined],
		],
		[
			"Talca - anyone interested? http://b.example",
			["Talca", "forming", "Talca"],
		],
		[
			"Is there interest in Talca? [[http://x.example|Poll]]",
			["Talca", "forming", "Talca"],
		],
	])("%s", (item, facts) => {
		expect(factsOf(item)).toEqual([facts]);
	});

	test("names no group by its place where a link names one", () => {
		expect(
			factsOf("Talca - anyone interested? See [[http://b.example|Talca LUG]]"),
		).not.toContainEqual(["Talca", "forming", "Talca"]);
	});
});

test.each([
	"Who knows of a LUG - in Talca?",
	"Wer kennt eine LUG - in Talca?",
	"User group - anyone in Talca?",
	"Our group - want to join?",
])("a question names no group: %s", (item) => {
	expect(factsOf(item)).toEqual([]);
});

test.each([
	"Python Club Blog",
	"Team Forum",
	"Python Team Chat",
	"Users Club Meetup",
])("a club's name is no channel: %s", (label) => {
	expect(factsOf(`[[http://a.example|${label}]]`)).toEqual([
		[label, "listed", undefined],
	]);
});

test("a link after a place and “see” names the group, unless it says what is there", () => {
	const named = "= Mexico =\n * Puebla -- see [[http://a.example|";
	const nameOf = (label: string): unknown =>
		regionOf(`${named}${label}]]\n`).groups[0]?.name;
	expect(nameOf("GULPue")).toBe("GULPue");
	expect(nameOf("the page about it")).toBe("Puebla");
});

test.each([
	["einmal im Quartal", undefined],
	["im Ausland", undefined],
	["im Internetportal", undefined],
	["im Hospital", undefined],
	["im Harz", "Harz"],
	["im Ruhrgebiet", "Ruhrgebiet"],
	["im Erzgebirge", "Erzgebirge"],
	["im Odenwald", "Odenwald"],
])("German “im” is in front of a place only in: %s", (text, place) => {
	expect(factsOf(`Alpha LUG - trifft sich ${text}`)).toEqual([
		["Alpha LUG", "listed", place],
	]);
});

test.each([
	"Python Tutorial Page]] is a good start for every group",
	"Big Video Archive]] has talks of our group every month",
	"Spring Sprint]] takes place on Mondays",
])("an article and a link name no group where nothing says so: %s", (text) => {
	expect(factsOf(`The [[http://a.example|${text}`)).toEqual([]);
});

test.each(["Community", "The community", "Support group"])(
	"a word for a group over channels is no name: %s",
	(text) => {
		const markup = `= Alpha =\n * ${text}\n  * [[http://a.example|Website]]\n`;
		expect(regionOf(markup).groups).toEqual([]);
	},
);

test("a group with a number under a school is no course", () => {
	const [school] = groupsInChile(
		" * Alpha School\n  * [[http://a.example|JUG 24]]\n  * [[http://b.example|CS 24]]\n",
	);
	expect(school?.groups.map(({ name }) => name)).toEqual(["JUG 24"]);
});

test("a field makes no group of its region", () => {
	expect(factsOf("Area: [[http://a.example|Bay Quokkas]]")).toEqual([]);
	expect(regionOf("= User groups =\n * Team Lead: AnnLee\n").groups).toEqual(
		[],
	);
});

test("a day and a word for a group are a part of the name", () => {
	expect(factsOf("Alpha, Monday Club http://c.example")).toEqual([
		["Alpha, Monday Club", "listed", undefined],
	]);
});

describe("a table under an unfamiliar heading lists groups", () => {
	const namesIn = (table: string): unknown[] =>
		regionOf(`= Alpha =\n${table}`).groups.map(({ name }) => name);

	test("with a topic and an address in each row", () => {
		expect(
			namesIn(
				"||Python Quokkas||http://q.example||\n||Python Wombats||http://w.example||\n",
			),
		).toEqual(["Python Quokkas", "Python Wombats"]);
	});

	test("with states beside names that are all linked", () => {
		const header = "||Name||Status||\n";
		const first = "||[[http://a.example|Alpha Hackers]]||active||\n";
		expect(
			namesIn(
				`${header}${first}||[[http://b.example|Beta Hackers]]||inactive||\n`,
			),
		).toEqual(["Alpha Hackers", "Beta Hackers"]);
		expect(namesIn(`${header}${first}||Beta Hackers||inactive||\n`)).toEqual(
			[],
		);
	});
});

test("a name that begins small is a name", () => {
	expect(factsOf("[[http://a.example|foggy-lug]] (planned)")).toEqual([
		["foggy-lug", "forming", undefined],
	]);
});

test.each([
	["3 March: [[http://b.example|Badger Day]] (Talca)", "3 March"],
	["May 2031: [[http://b.example|Badger Party]]", "May 2031"],
	["'''12 May 2031''': Alpha Conference", "12 May 2031"],
	["Talca: Hespol Talca (closed) tolbex", "(closed) tolbex"],
	["Talca: Hespol Talca (inactive)", "inactive"],
])("what is in front of a name or after it is said: %s", (item, text) => {
	expect(groupsInChile(` * ${item}`)[0]?.description).toContain(text);
});

test("a table of one column lists groups under a heading that says so", () => {
	const table =
		"||[[http://a.example|Alpha]]||\n||[[http://b.example|Beta]]||\n";
	const namesIn = (heading: string): unknown[] =>
		regionOf(`= ${heading} =\n${table}`).groups.map(({ name }) => name);
	expect(namesIn("User groups")).toEqual(["Alpha", "Beta"]);
	expect(namesIn("Alpha")).toEqual([]);
});

test("a link to a site that is called after a town is no group beside sections of groups", () => {
	const trips = regionOf(
		"= Alpha =\n== User groups ==\n * Alpha LUG\n== Trips ==\n * [[http://c.example|Berlin, Germany]]\n",
	).regions[1];
	expect(trips?.groups).toEqual([]);
});
