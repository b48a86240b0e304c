/** The rule `home-page` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS } from "../../../support/groups/classify";
import { testCorrection, testRule } from "../../../support/groups/rule-tests";

testCorrection("home-page", LISTS_GROUPS, "[[http://o.example|Windy Club]]", {
	takes: ["AnaRuiz", "[[AnaRuiz|Ana Ruiz]], a baker"],
	leaves: ["AnaRuiz\n  * bakes", "[[AnaRuiz|the baker]]", "FoggyPug"],
});

testRule("home-page", LISTS_GROUPS, { takes: [], leaves: ["AnaRuiz"] });
