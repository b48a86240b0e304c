/** The rule `sentence` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";

testRule("sentence", LISTS_GROUPS, {
	takes: [
		"Ann reports that nobody came.",
		"The old list was moved to the archive",
		"Jane (she is the founder)",
		"Jane (she is the founder) http://a.example",
		"Tips for all (you can help)",
		"Old papers (is closed)",
		"There (is a pub) in Ulm http://a.example",
		"Here's a [[http://a.example|sample lecture]].",
	],
	leaves: [
		"Windy Club meets on Mondays",
		"Windy Club (meets on Mondays)",
		"Windy Quills (was Misty) http://a.example",
		"Those who bake should join the [[http://a.example|Windy Club]].",
		"[[http://a.example|Pizza]] is baked here",
	],
});
