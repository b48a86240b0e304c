/** The rule `listed` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS, UNFAMILIAR } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";

testRule("listed", LISTS_GROUPS, {
	takes: ["Windy Club", "[[http://a.example|Windy]] - Arica", "Pizza"],
	leaves: ["...", "[[http://a.example|Blog]]", "Please join us at five"],
});

testRule("listed", UNFAMILIAR, {
	takes: [],
	leaves: ["Windy Club"],
});
