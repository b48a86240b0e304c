/** Kinds of links. */
import { describe, expect, test } from "vitest";
import { ChannelWords } from "../../../src/usergroups/dictionaries/channel-words";
import { linkKindOf } from "../../../src/usergroups/read/link-kinds";
import { otherService } from "../../../src/usergroups/read/services";
import { regionOf } from "../../support/groups/trees-of-markup";

describe("kinds of links", () => {
	const channels = new ChannelWords();
	test.each([
		["http://pynam.org/", "PyNAM", "website"],
		["https://www.meetup.com/rabat-py/", "Rabat", "meetup"],
		[
			"https://mail.python.org/mm3/mailman3/lists/x.python.org",
			"X",
			"mailing-list",
		],
		["http://groups.google.co.ma/group/python-ma", "Forum", "mailing-list"],
		["http://br.groups.yahoo.com/group/pug-sc/", undefined, "mailing-list"],
		["http://zope.net.ru/About/mail-list/", undefined, "mailing-list"],
		["https://x.slack.com/", "Slack", "chat"],
		["irc://irc.libera.chat/x", undefined, "chat"],
		["http://facebook.com/x", "Twitter", "social"],
		["https://on.fb.me/x", undefined, "social"],
		["http://github.com/x", "Gitlab", "code"],
		["https://github.com/x/y/discussions", "x", "forum"],
		["https://x.github.io/", "Github", "code"],
		["http://zw.pycon.org/", "PyCon", "events"],
		["http://www.pythonbrasil.example", "Conference PythonBrasil", "events"],
		["http://kpug.zwiki.org", "KPUG", "wiki"],
		["http://metalab.example/wiki/PYUGAT", "PyUGAT", "wiki"],
		["http://wiki.python-forum.de/", "x", "wiki"],
		["http://www.python-forum.de/", "x", "forum"],
		["https://python.lt.example", "Python forums", "forum"],
		["http://x.example/jobs/", "Job offers", "jobs"],
		["https://x.example/trabajo/", "job list", "jobs"],
		["http://planet.x.example", "Planet", "blog"],
		["http://x.example/blog/", "News of ours", "blog"],
		["http://flickr.com/x", "Photos", "photos"],
		["https://youtu.be/x", undefined, "video"],
		["https://trello.com/b/x", "Trello Board", "other"],
		["http://members.x.example", "Members", "other"],
		["mailto:a@b.example", "A", "email"],
		["http://x.example", "List of universities", "website"],
	])("%s “%s”: %s", (url, label, kind) => {
		expect(linkKindOf(url, label, (text) => channels.kindOf(text))).toBe(kind);
	});

	test("rules of the caller go first", () => {
		const linkKinds = [{ kind: "events", domains: ["meetup.com"] } as const];
		const markup = "= Chile =\n * [[http://www.meetup.com/x|A Group]]";
		expect(regionOf(markup, { linkKinds }).groups[0]?.links[0]?.kind).toBe(
			"events",
		);
		expect(regionOf(markup).groups[0]?.links[0]?.kind).toBe("meetup");
	});

	test.each([
		["http://facebook.com/x", "Twitter", "facebook"],
		["http://twitter.com/x", "Twitter", undefined],
		["http://x.example", "Twitter", undefined],
		["http://facebook.com/x", "Our group", undefined],
		["http://facebook.com/x", "INSTAGRAM", "facebook"],
		["http://on.fb.me/x", "flickr", "facebook"],
		["http://facebook.com.example/x", "flickr", undefined],
		["http://notfacebook.com/x", "flickr", undefined],
	])("%s says “%s”", (url, label, service) => {
		expect(otherService(url, label)).toBe(service);
	});
});
