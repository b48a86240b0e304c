/** The rule `sentence` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";

testRule("sentence", LISTS_GROUPS, {
	takes: [
		"Ann reports that nobody came.",
		"The old list was moved to the archive",
		"Here's a [[http://a.example|sample lecture]].",
	],
	leaves: [
		"Windy Club meets on Mondays",
		"Those who bake should join the [[http://a.example|Windy Club]].",
		"[[http://a.example|Pizza]] is baked here",
	],
});
