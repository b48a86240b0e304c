/** The rule `section-lists-no-groups` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS, OTHER_SUBJECT } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";

testRule("section-lists-no-groups", OTHER_SUBJECT, {
	takes: [
		"[[http://a.example|Windy User Group]]",
		"Blog",
		"Windy Club: http://a.example",
	],
	leaves: ["..."],
});

testRule("section-lists-no-groups", LISTS_GROUPS, {
	takes: [],
	leaves: ["[[http://a.example|Windy User Group]]"],
});
