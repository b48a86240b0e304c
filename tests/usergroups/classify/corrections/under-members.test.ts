/** The correction `under-members` (`docs/usergroups.md`, "Rules"). */
import { GROUP_HEADING, LISTS_GROUPS } from "../../../support/groups/classify";
import { testCorrection } from "../../../support/groups/rule-tests";

testCorrection("under-members", GROUP_HEADING, "Members", {
	takes: [
		"pizza eaters",
		"[[http://a.example|Foggy PUG]]",
		"[[FoggyPage|whoever]]",
	],
	leaves: [],
});

testCorrection(
	"under-members",
	LISTS_GROUPS,
	"[[http://o.example|Windy Club]]",
	{
		takes: [],
		leaves: ["AnaRuiz"],
	},
);
