/** The rule `city-with-channel` (`docs/usergroups.md`, "Rules"). */
import { GROUP_HEADING, LISTS_GROUPS } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";

testRule("city-with-channel", GROUP_HEADING, {
	takes: ["Arica http://a.example\n  * AnaRuiz"],
	leaves: [
		"Arica\n  * AnaRuiz",
		"[[http://a.example|Arica]]",
		"Arica http://a.example\n  * [[http://b.example|Foggy PUG]]",
	],
});

testRule("city-with-channel", LISTS_GROUPS, {
	takes: [],
	leaves: ["Arica http://a.example\n  * AnaRuiz"],
});
