/** The rule `channel-words` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";

testRule("channel-words", LISTS_GROUPS, {
	takes: [
		"[[http://a.example|Blog]]",
		"http://a.example",
		"IRC: http://a.example",
		"Our website",
		"Mailing list: list@a.example",
	],
	leaves: [
		"[[http://a.example|Windy Blog]]",
		"[[http://a.example|Windy Club]]",
		"Group",
	],
});
