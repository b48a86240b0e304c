/** Links as the command shows them. */
import { expect, test } from "vitest";
import { showLink } from "../../../src/cli/output/show-link";
import { parse } from "../../../src/parse";
import { toUserGroups } from "../../../src/usergroups/assemble/to-user-groups";

test.each([
	["[[http://a.example]]", "http://a.example [website]"],
	["[[http://a.example|A]]", 'http://a.example "A" [website]'],
	["[[Some Page]]", "page Some Page [wiki]"],
	["[[Some Page#top|up]]", 'page Some Page#top "up" [wiki]'],
	["[[MoinMoin:Some Page]]", "MoinMoin:Some Page [wiki]"],
	["[[mailto:a@b.example|me]]", 'mailto:a@b.example "me" [email]'],
])("%s is shown as %s", (markup, shown) => {
	const { links } = toUserGroups(parse(markup, { dialect: "1.9" })).intro;
	expect(links.map(showLink)).toEqual([shown]);
});
