/** The correction `page-of-owner` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS } from "../../../support/groups/classify";
import { testCorrection } from "../../../support/groups/rule-tests";

testCorrection(
	"page-of-owner",
	LISTS_GROUPS,
	"[[http://o.example/|Windy Club]]",
	{
		takes: ["[[http://o.example/s|Statutes of old]]"],
		leaves: [
			"[[http://b.example/s|Statutes of old]]",
			"[[http://o.example/a|Arica]]",
			"[[http://o.example/f|Foggy Club]]",
		],
	},
);
