/** The rule `starts-with-link` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS, UNFAMILIAR } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";

testRule("starts-with-link", UNFAMILIAR, {
	takes: [
		"[[http://a.example|Windy]] - first Monday",
		"[[http://a.example|Windy]]",
		"Windy http://a.example",
		"Windy: Website: http://a.example",
	],
	leaves: [
		"Windy",
		"Windy: see also http://a.example",
		"[[mailto:ana@a.example|Ana Ruiz]]",
		"[[WindyPage]]",
	],
});

testRule("starts-with-link", LISTS_GROUPS, {
	takes: [],
	leaves: ["[[http://a.example|Windy]]"],
});
