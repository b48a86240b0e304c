/** The rule `channel-of-heading` (`docs/usergroups.md`, "Rules"). */
import { GROUP_HEADING, LISTS_GROUPS } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";

testRule("channel-of-heading", GROUP_HEADING, {
	takes: [
		"[[http://a.example|Windy PUG]]",
		"Community: http://a.example",
		"[[http://a.example|Windy PUG Blog]]",
		"[[WindyUserGroup]]",
	],
	leaves: ["[[http://a.example|Foggy PUG]]", "AnaRuiz"],
});

testRule("channel-of-heading", LISTS_GROUPS, {
	takes: [],
	leaves: ["[[http://a.example|Windy PUG]]"],
});
