/** The rule `introduction` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";

testRule("introduction", LISTS_GROUPS, {
	takes: [
		"Cities\n  * [[http://a.example|Windy Club]]",
		"Regional (by State)\n  * [[http://a.example|Windy Club]]",
	],
	leaves: [
		"Cities",
		"Windy Club\n  * [[http://a.example|Foggy Club]]",
		"[[http://a.example|Cities]]\n  * [[http://b.example|Windy Club]]",
		"Cities\n  * [[http://a.example|Blog]]",
	],
});
