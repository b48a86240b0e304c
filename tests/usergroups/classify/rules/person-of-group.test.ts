/** The rule `person-of-group` (`docs/usergroups.md`, "Rules"). */
import { GROUP_HEADING, LISTS_GROUPS } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";

testRule("person-of-group", GROUP_HEADING, {
	takes: [
		"Ana Ruiz",
		"AnaRuiz",
		"anar",
		"[[http://a.example|Ana Ruiz]]",
		"Ana Ruiz (baker)",
	],
	leaves: ["Foggy PUG", "Pizza eaters of the whole valley"],
});

testRule("person-of-group", LISTS_GROUPS, {
	takes: [],
	leaves: ["Ana Ruiz", "anar"],
});
