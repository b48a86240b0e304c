/** The rule `index-of-the-page` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";

testRule("index-of-the-page", LISTS_GROUPS, {
	takes: [
		"[[http://a.example|Carte des contacts]]",
		"[[http://a.example|Map of users]]",
		"[[#top|Windy Club]]",
	],
	leaves: [
		"[[http://a.example|Windy users]]",
		"[[http://a.example|Map of users]]\n  * [[http://b.example|Windy Club]]",
	],
});
