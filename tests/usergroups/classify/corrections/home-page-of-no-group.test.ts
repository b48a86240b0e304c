/** The correction `home-page-of-no-group` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS } from "../../../support/groups/classify";
import { testCorrection } from "../../../support/groups/rule-tests";

testCorrection("home-page-of-no-group", LISTS_GROUPS, "Cities", {
	takes: ["AnaRuiz"],
	leaves: ["Ana Ruiz"],
});

testCorrection(
	"home-page-of-no-group",
	LISTS_GROUPS,
	"[[http://o.example|Windy Club]]",
	{
		takes: [],
		leaves: ["AnaRuiz"],
	},
);
