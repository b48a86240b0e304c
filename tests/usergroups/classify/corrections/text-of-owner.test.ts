/** The correction `text-of-owner` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS } from "../../../support/groups/classify";
import { testCorrection } from "../../../support/groups/rule-tests";

testCorrection(
	"text-of-owner",
	LISTS_GROUPS,
	"[[http://o.example|Windy Club]]",
	{
		takes: ["talks", "pizza eaters of the whole valley"],
		leaves: ["Foggy User Group", "[[http://a.example|Foggy]]"],
	},
);
