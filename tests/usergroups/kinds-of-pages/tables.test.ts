/** Tables of groups, each as a reader takes it (`docs/usergroups.md`, "Tables"). */
import { expect, test } from "vitest";
import { linesOfPage } from "../../support/groups/group-lines";

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
])("%s", (_, markup, lines) => {
	expect(linesOfPage(markup)).toEqual(lines);
});
