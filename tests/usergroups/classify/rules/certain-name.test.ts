/** The rule `certain-name` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS, UNFAMILIAR } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";

testRule("certain-name", UNFAMILIAR, {
	takes: [
		"[[http://a.example|Windy User Group]]",
		"Windy User Group, see http://a.example",
	],
	leaves: [
		"Windy User Group",
		"[[http://a.example|Windy]]",
		"[[http://a.example|User groups]]",
	],
});

testRule("certain-name", LISTS_GROUPS, {
	takes: [],
	leaves: ["[[http://a.example|Windy User Group]]"],
});
