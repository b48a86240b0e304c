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
		"[[Meetings/12|December 14th-15th 2016]]",
		"[[http://a.example|23 mars 2009]]",
		"[[http://a.example|May 2010]]",
		"5 de mayo de 2016",
		"[[http://a.example|2010-05-03]]",
		"May 2010 (Arica)",
	],
	leaves: [
		"Pizza",
		"(x) Contacted Club",
		"(Arica) Club",
		"(former) Foggy Club",
		"Alpha: Ann Lee",
		"[[http://a.example|Monday Python 2016]]",
		"[[http://a.example|2600]]",
		"[[http://a.example|1st Tuesday]]",
		"[[http://a.example|Friday 13]]",
		"[[http://a.example|2600 Monday]]",
		"3 March - [[http://a.example|Badger Day]]",
		"[[http://a.example|12-14 May 2031]] - Badger Conference",
		"[[http://a.example|Jan 2000 Club]]",
		"May 3, 2010: [[http://a.example|Alpha Day]]",
		"[[http://a.example|...]]",
	],
});
