/** The rule `no-evidence` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS, UNFAMILIAR } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";

testRule("no-evidence", UNFAMILIAR, {
	takes: ["Windy", "[[WindyPage]]"],
	leaves: ["[[http://a.example|Windy User Group]]", "Please join"],
});

testRule("no-evidence", LISTS_GROUPS, {
	takes: [],
	leaves: ["Windy"],
});
