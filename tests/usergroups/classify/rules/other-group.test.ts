/** The rule `other-group` (`docs/usergroups.md`, "Rules"). */
import { GROUP_HEADING, LISTS_GROUPS } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";

testRule("other-group", GROUP_HEADING, {
	takes: [
		"[[http://a.example|Foggy PUG]]",
		"Foggy User Group",
		"Pizza eaters of the whole valley",
	],
	leaves: ["AnaRuiz", "[[http://a.example|Windy PUG]]"],
});

testRule("other-group", LISTS_GROUPS, {
	takes: [],
	leaves: ["[[http://a.example|Foggy PUG]]"],
});
