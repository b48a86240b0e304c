/** The rule `request` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";

testRule("request", LISTS_GROUPS, {
	takes: [
		"Start with a link to the page.",
		"Please add your group",
		"Is your group missing? Add it.",
		"Join us at five, we are nice",
		"none yet",
		"TBD",
		"nessuno (per ora)",
		"pas encore de groupe",
		"No LUG yet",
		"Sin grupo",
		"Last updated in May",
		"(no group, but people in Calgary, try [[mailto:a@b.example|Wes Toth]])",
		"Sorted by country. Dates are old.",
	],
	leaves: [
		"Windy Club (still active?)",
		"[[http://a.example|Join us]] for pizza",
		"Pizza",
		"Nonesuch Club",
		"No Starch Group",
		"Ver Sacrum LUG",
		"Fill in the Blank LUG http://a.example",
		"[[http://a.example|None]], a club",
		"Alpha, no group yet",
	],
});
