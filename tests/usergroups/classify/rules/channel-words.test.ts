/** The rule `channel-words` (`docs/usergroups.md`, "Rules"). */
import { LISTS_GROUPS } from "../../../support/groups/classify";
import { testRule } from "../../../support/groups/rule-tests";

testRule("channel-words", LISTS_GROUPS, {
	takes: [
		"[[http://a.example|Blog]]",
		"http://a.example",
		"IRC: http://a.example",
		"Our website",
		"Mailing list: list@a.example",
		"#perl on irc.a.example",
		"Svetainė: http://a.example",
		"公式サイト: http://a.example",
		"[[http://a.example|E-posta listesi]]",
		"[[http://a.example|メーリングリスト]]",
		"[[http://twitter.com/a|@alpha]]",
		"臉書 [[http://facebook.com/a|Facebook]]",
	],
	leaves: [
		"[[http://a.example|Windy Blog]]",
		"[[http://a.example|Windy Club]]",
		"[[http://twitter.com/a|@alpha]] - Windy Club",
		"[[http://a.example|@alpha]]",
		"Group",
		"#1 group of Norman",
		"Alpha, #perl on irc.a.example",
		"Sfax: http://a.example",
	],
});
