/** The rule `fragment` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";

testRule("fragment", LISTS_GROUPS, {
	takes: ["...", "-", "(x) contacted by mail", "(?) waiting for an answer"],
	leaves: ["Pizza", "(x) Contacted Club", "[[http://a.example|...]]"],
});
