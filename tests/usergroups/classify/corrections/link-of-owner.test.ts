/** The correction `link-of-owner` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS } from "../../../support/groups/classify";
import { testCorrection } from "../../../support/groups/rule-tests";

testCorrection(
	"link-of-owner",
	LISTS_GROUPS,
	"[[http://o.example|Windy Club]]",
	{
		takes: [
			"[[http://a.example|Photos of the last meeting]]",
			"2030-05-03: [[http://a.example|Solder night]]",
			"[[mailto:ana@a.example|Ana Ruiz]] gives the classes",
		],
		leaves: [
			"[[http://a.example|Foggy Club]]",
			"[[http://a.example|Arica]]",
			"2030: [[http://a.example|Foggy User Group]]",
		],
	},
);
