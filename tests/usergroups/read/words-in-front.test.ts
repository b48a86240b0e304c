/** Words in front of an address say what it is (`docs/usergroups.md`, "Groups"). */
import { describe, expect, test } from "vitest";
import { groupsInChile } from "../../support/groups/trees-of-markup";

const kindsOf = (markup: string): string[] =>
	(groupsInChile(` * ${markup}`)[0]?.links ?? []).map(({ kind }) => kind);

describe("an address has the kind that is said in front of it", () => {
	test.each([
		[
			"Alpha LUG: http://a.example, Mailing list: http://b.example",
			"mailing-list",
		],
		["[[http://a.example|Alpha LUG]] - Forum: http://b.example", "forum"],
		["[[http://a.example|Alpha LUG]] (Blog: http://b.example)", "blog"],
		["[[http://a.example|Alpha LUG]]. Our wiki : http://b.example", "wiki"],
		[
			"[[http://a.example|Alpha LUG]]\n  * Mastodon: [[http://b.example/alpha|@alpha]]",
			"social",
		],
		[
			"[[http://a.example|Alpha LUG]]\n  * [[http://b.example/@alpha|here]]",
			"social",
		],
	])("%j", (markup, kind) => {
		expect(kindsOf(markup)).toEqual(["website", kind]);
	});
});

describe("nothing else says it:", () => {
	test.each([
		["[[http://a.example|Alpha LUG]] - Forum, http://b.example", "website"],
		[
			"[[http://a.example|Alpha LUG]] - Forum: soon. http://b.example",
			"website",
		],
		[
			"[[http://a.example|Alpha LUG]] - Blog: [[http://b.example|Beta]]",
			"website",
		],
		[
			"[[http://a.example|Alpha LUG]] - Blog: https://www.meetup.com/b/",
			"meetup",
		],
		["[[http://a.example|Alpha LUG]] - E-mail: http://b.example", "website"],
		["[[http://a.example|Alpha LUG]] - RSS: http://b.example", "website"],
	])("%j", (markup, kind) => {
		expect(kindsOf(markup)).toEqual(["website", kind]);
	});
});

test("the name of a channel is one, whatever is said after it", () => {
	const [group, ...others] = groupsInChile(
		" * [[http://a.example|Alpha LUG]]\n  * [[irc://i.example/alpha|#alpha]] on i.example",
	);
	expect(group?.groups).toEqual([]);
	expect(others).toEqual([]);
	expect(group?.links.map(({ kind }) => kind)).toEqual(["website", "chat"]);
});
