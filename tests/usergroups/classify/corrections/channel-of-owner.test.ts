/** The correction `channel-of-owner` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS } from "../../../support/groups/classify";
import { testCorrection } from "../../../support/groups/rule-tests";

testCorrection(
	"channel-of-owner",
	LISTS_GROUPS,
	"[[http://o.example|Windy Club]]",
	{
		takes: [
			"[[http://a.example|Windy Club Blog]]",
			"[[http://a.example|Windy PyCon]]",
			"[[http://a.example|Chile Facebook Page]]",
		],
		leaves: [
			"[[http://a.example|Foggy Blog]]",
			"[[http://a.example|Windy Club Blog]]\n  * [[http://b.example|Foggy Club]]",
		],
	},
);
