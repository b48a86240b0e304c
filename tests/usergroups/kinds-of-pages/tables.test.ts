/** Tables of groups, each as a reader takes it (`docs/usergroups.md`, "Tables"). */
import { expect, test } from "vitest";
import { linesOfPage } from "../../support/groups/group-lines";
import { groupsInChile, treeOf } from "../../support/groups/trees-of-markup";

test.each<[string, string, string[]]>([
	[
		"reads a table by its header",
		"== Germany ==\n||City||Name||Website||\n||Ulm||Alpha LUG||http://a.example/||",
		[
			"= Germany DE",
			"Alpha LUG (text)",
			"place: Ulm",
			"website http://a.example/",
		],
	],
	[
		"reads a table without a header by its cells",
		"== Events ==\n||May 3, 2030||Ulm, Germany||[[http://a.example/|Alpha Day]]||",
		[
			"= Events",
			"Alpha Day (label)",
			"place: Ulm, Germany",
			"description: May 3, 2030",
			"website http://a.example/",
		],
	],
	[
		"continues a row whose name and place are empty",
		"== Germany ==\n||ok||Ulm||Alpha LUG||\n|| ||info@a.example||http://a.example/mailman/listinfo/a||",
		[
			"= Germany DE",
			"Alpha LUG (text)",
			"place: Ulm",
			"description: ok",
			"email mailto:info@a.example",
			"mailing-list http://a.example/mailman/listinfo/a",
			"contact info@a.example",
		],
	],
	[
		"takes a title over the header for the rows, and a note across all columns for text",
		"= Local groups =\n||<-3>'''Regular'''||\n||'''Country'''||'''City'''||'''Group'''||\n||<|2>Germany||Ulm||[[http://a.example/|Alpha]]||\n||Bonn||[[http://b.example/|Beta]]||\n||<-3>see also [[OtherMeetings]]||",
		[
			"= Local groups",
			"“see also OtherMeetings”",
			"wiki OtherMeetings",
			"Alpha (label)",
			"place: Ulm",
			"section: Regular",
			"website http://a.example/",
			"Beta (label)",
			"place: Bonn",
			"section: Regular",
			"website http://b.example/",
		],
	],
	[
		"takes a row of one cell over no header for one of the body",
		"== Germany ==\n||[[http://a.example/|Alpha LUG]]||\n||[[http://b.example/|Beta LUG]]||Bonn||",
		[
			"= Germany DE",
			"Alpha LUG (label)",
			"website http://a.example/",
			"Beta LUG (label)",
			"place: Bonn",
			"website http://b.example/",
		],
	],
	[
		"lists no groups of a schedule",
		"= Local user groups =\n== Agenda template ==\n||18:30||Doors open||\n||19h00||Talk, see [[PyTalks]]||\n||9:15 pm||Pizza||",
		[
			"= Local user groups",
			"  = Agenda template",
			"  “18:30 Doors open 19h00 Talk, see PyTalks 9:15 pm Pizza”",
			"  wiki PyTalks",
		],
	],
	[
		"lists no groups of a schedule with speakers, or with dates",
		"= Local user groups =\n== Day ==\n||9:00||Welcome||Ann Lee||\n||9:30||Keynote||[[http://a.example/|Bob Roe]]||\n||10:15||Break||\n== Ghana ==\n||May 3||Talk on Python||\n||June 4||Sprint||",
		[
			"= Local user groups",
			"  = Day",
			"  “9:00 Welcome Ann Lee 9:30 Keynote Bob Roe 10:15 Break”",
			"  website http://a.example/",
			"  = Ghana GH",
			"  “May 3 Talk on Python June 4 Sprint”",
		],
	],
	[
		"lists groups that have a time in front",
		"== Germany ==\n||18:30||[[http://a.example/|Alpha LUG]]||Ulm||\n||19:00||[[http://b.example/|Beta LUG]]||Bonn||",
		[
			"= Germany DE",
			"Alpha LUG (label)",
			"place: Ulm",
			"description: 18:30",
			"website http://a.example/",
			"Beta LUG (label)",
			"place: Bonn",
			"description: 19:00",
			"website http://b.example/",
		],
	],
	[
		"takes a bold row without links for a header, whatever its words",
		"== Chile ==\n||'''Mji'''||'''Kikundi'''||'''Kiungo'''||\n||Arica||Alpha LUG||[[http://a.example]]||\n||Iquique||Beta LUG||[[http://b.example]]||",
		[
			"= Chile CL",
			"“Mji Kikundi Kiungo”",
			"Alpha LUG (text)",
			"place: Arica",
			"website http://a.example",
			"Beta LUG (text)",
			"place: Iquique",
			"website http://b.example",
		],
	],
	[
		"takes a bold row for a group where other rows are bold, too",
		"== Chile ==\n||'''Arica'''||'''Alpha Python'''||\n||'''Iquique'''||'''[[http://b.example|Beta Python]]'''||",
		[
			"= Chile CL",
			"Alpha Python (text)",
			"place: Arica",
			"Beta Python (label)",
			"place: Iquique",
			"website http://b.example",
		],
	],
])("%s", (_, markup, lines) => {
	expect(linesOfPage(markup)).toEqual(lines);
});

test.each([
	["Group", "City", 1],
	["User group", "Country", 1],
	["Name", "City", 0],
	["Speaker", "Group", 0],
])(
	"a table of %s and %s under another subject lists %d groups",
	(one, other, count) => {
		const { regions } = treeOf(
			`= Meetings =\n||'''${one}'''||'''${other}'''||'''More'''||\n||Alpha||Chile||http://a.example||`,
		);
		expect(regions[0]?.groups).toHaveLength(count);
	},
);

test.each(["Keynote||Ulm||Jane Roe", "10:00 talks||Chile||"])(
	"a table under another subject whose rows have no links lists no groups: %s",
	(row) => {
		const { regions } = treeOf(
			`= Meetings =\n||Group||City||Speaker||\n||${row}||`,
		);
		expect(regions[0]?.groups).toEqual([]);
	},
);

test.each([
	["Mailing list", "http://a.example/x", "mailing-list"],
	["Forum", "http://a.example/x", "forum"],
	["Website", "http://a.example/x", "website"],
	["Forum", "http://twitter.com/x", "social"],
])(
	"the header %s says what %s is, if its host does not: %s",
	(header, url, kind) => {
		const [group] = groupsInChile(
			`||'''Name'''||'''City'''||'''${header}'''||\n||Alpha LUG||Arica||${url}||`,
		);
		expect(group?.links).toMatchObject([{ url, kind }]);
	},
);

test.each(["Host", "Founder", "Vorstand", "Organized by"])(
	"a column of “%s” whose cells are no persons has the names",
	(header) => {
		const markup = `= User groups =\n||${header}||City||Website||\n||Alpha LUG||Ulm||http://a.example||\n`;
		expect(treeOf(markup).regions[0]?.groups).toMatchObject([
			{ name: "Alpha LUG", place: "Ulm", contacts: [] },
		]);
	},
);

test.each(["Chair", "Koordination", "Sprecherin", "Voorzitter", "Trésorier"])(
	"a person in a column of offices is a contact: %s",
	(office) => {
		const [group] = groupsInChile(
			`||'''Name'''||'''City'''||'''${office}'''||\n||Alpha LUG||Arica||Ann Lee||`,
		);
		expect(group?.contacts).toMatchObject([{ name: "Ann Lee" }]);
	},
);
