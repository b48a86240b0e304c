/** The correction `chapter-by-place` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS } from "../../../support/groups/classify";
import { testCorrection } from "../../../support/groups/rule-tests";

testCorrection(
	"chapter-by-place",
	LISTS_GROUPS,
	"[[http://l.example|Alpha League]]",
	{
		takes: ["AlphaUlmDe -- Ulm"],
		leaves: [
			"AlphaUlmDe",
			"OmegaRomeIt -- Ulm",
			"[[http://a.example|Alpha Ulm]] -- Ulm",
		],
	},
);
