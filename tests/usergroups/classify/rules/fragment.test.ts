/** The rule `fragment` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";

testRule("fragment", LISTS_GROUPS, {
	takes: [
		"...",
		"-",
		"(x) contacted by mail",
		"(?) waiting for an answer",
		"(nobody in Arica yet)",
	],
	leaves: [
		"Pizza",
		"(x) Contacted Club",
		"(Arica) Club",
		"(former) Foggy Club",
		"[[http://a.example|...]]",
	],
});
