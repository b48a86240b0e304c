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
		"Chair: Ann Lee",
		"Vorsitzender: Bert Roe",
	],
	leaves: [
		"Pizza",
		"(x) Contacted Club",
		"(Arica) Club",
		"(former) Foggy Club",
		"Alpha: Ann Lee",
		"Chair: the club of Arica",
		"[[http://a.example|...]]",
	],
});
