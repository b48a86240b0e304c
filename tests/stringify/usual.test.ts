/** Of all that is read as a node, the most usual is written. */
import { expect, test } from "vitest";
import type { PhrasingContent } from "../../src/ast";
import { inline, text, write } from "../support/write-by-hand";

const PICTURE = { type: "image", url: "http://a.b/c.png" } as const;

/** A node and what it shows. */
const shows = (label: string): { children: [PhrasingContent] } => ({
	children: [text(label)],
});

test.each<[of15: string, of19: string, PhrasingContent]>([
	[
		"http://a.b",
		"http://a.b",
		{ type: "link", url: "http://a.b", ...shows("http://a.b") },
	],
	[
		"[http://a.b x]",
		"[[http://a.b|x]]",
		{ type: "link", url: "http://a.b", ...shows("x") },
	],
	["a@b.c", "a@b.c", { type: "link", url: "mailto:a@b.c", ...shows("a@b.c") }],
	[
		"mailto:a@b.c",
		"mailto:a@b.c",
		{ type: "link", url: "mailto:a@b.c", ...shows("mailto:a@b.c") },
	],
	[
		"[mailto:a@b.c x]",
		"[[mailto:a@b.c|x]]",
		{ type: "link", url: "mailto:a@b.c", ...shows("x") },
	],
	[
		"[http://a.b http://a.b/c.png]",
		"[[http://a.b|{{http://a.b/c.png}}]]",
		{ type: "link", url: "http://a.b", children: [PICTURE] },
	],
	[
		"FrontPage",
		"FrontPage",
		{ type: "pageLink", page: "FrontPage", ...shows("FrontPage") },
	],
	[
		'["Front"]',
		"[[Front]]",
		{ type: "pageLink", page: "Front", ...shows("Front") },
	],
	[
		"[:Front:x]",
		"[[Front|x]]",
		{ type: "pageLink", page: "Front", ...shows("x") },
	],
	[
		'["FrontPage#a"]',
		"FrontPage#a",
		{
			type: "pageLink",
			page: "FrontPage",
			anchor: "a",
			...shows("FrontPage#a"),
		},
	],
	[
		"[:Front#a:x]",
		"[[Front#a|x]]",
		{ type: "pageLink", page: "Front", anchor: "a", ...shows("x") },
	],
	["[:A#b#:x]", "[[A#b#|x]]", { type: "pageLink", page: "A#b", ...shows("x") }],
	[
		'["/Sub"]',
		"[[/Sub]]",
		{ type: "pageLink", page: "Own/Sub", ...shows("/Sub") },
	],
	[
		"[:Own/Sub:x]",
		"[[/Sub|x]]",
		{ type: "pageLink", page: "Own/Sub", ...shows("x") },
	],
	[
		"[:Own#t:x]",
		"[[#t|x]]",
		{ type: "pageLink", page: "Own", anchor: "t", ...shows("x") },
	],
	[
		"[:#t:x]",
		"[[#t|x]]",
		{ type: "pageLink", page: "", anchor: "t", ...shows("x") },
	],
	[
		'["../Up"]',
		"[[../Up]]",
		{ type: "pageLink", page: "Up", ...shows("../Up") },
	],
	["[:Up:x]", "[[Up|x]]", { type: "pageLink", page: "Up", ...shows("x") }],
	["[:Own:Own]", "[[Own]]", { type: "pageLink", page: "Own", ...shows("Own") }],
	[
		"wiki:MoinMoin:P",
		"MoinMoin:P",
		{ type: "interwikiLink", wiki: "MoinMoin", page: "P", ...shows("P") },
	],
	[
		"MoinMoin:Pq",
		"MoinMoin:Pq",
		{ type: "interwikiLink", wiki: "MoinMoin", page: "Pq", ...shows("Pq") },
	],
	[
		"[wiki:MoinMoin:P x]",
		"[[MoinMoin:P|x]]",
		{ type: "interwikiLink", wiki: "MoinMoin", page: "P", ...shows("x") },
	],
	[
		"[wiki:MoinMoin:P wiki:MoinMoin/P]",
		"[[MoinMoin:P|wiki:MoinMoin/P]]",
		{
			type: "interwikiLink",
			wiki: "MoinMoin",
			page: "P",
			...shows("wiki:MoinMoin/P"),
		},
	],
	["[#a]", "[[#a]]", { type: "anchorLink", anchor: "a", ...shows("#a") }],
	["[#a x]", "[[#a|x]]", { type: "anchorLink", anchor: "a", ...shows("x") }],
	[
		"attachment:a.txt",
		"[[attachment:a.txt]]",
		{ type: "attachmentLink", attachment: "a.txt", ...shows("a.txt") },
	],
	[
		"[attachment:a.txt x]",
		"[[attachment:a.txt|x]]",
		{ type: "attachmentLink", attachment: "a.txt", ...shows("x") },
	],
	[
		"attachment:a%20b.txt",
		"[[attachment:a b.txt]]",
		{ type: "attachmentLink", attachment: "a b.txt", ...shows("a b.txt") },
	],
	[
		"[attachment:a%2520b.txt x]",
		"[[attachment:a%2520b.txt|x]]",
		{ type: "attachmentLink", attachment: "a%20b.txt", ...shows("x") },
	],
	[
		"[attachment:a%5D%5Db|c.txt x]",
		"[[attachment:a%5D%5Db%7Cc.txt|x]]",
		{ type: "attachmentLink", attachment: "a]]b|c.txt", ...shows("x") },
	],
	[
		"[attachment:a%20(b) a (b)]",
		"[[attachment:a (b)]]",
		{ type: "attachmentLink", attachment: "a (b)", ...shows("a (b)") },
	],
	["http://a.b/c.png", "{{http://a.b/c.png}}", PICTURE],
	[
		"attachment:a.png",
		"{{attachment:a.png}}",
		{ type: "transclusion", kind: "attachment", target: "a.png" },
	],
	[
		"inline:a.txt",
		"{{attachment:a.txt}}",
		{ type: "transclusion", kind: "attachment", target: "a.txt" },
	],
	[
		"[inline:a.png x]",
		"{{attachment:a.png|x}}",
		{ type: "transclusion", kind: "attachment", target: "a.png", alt: "x" },
	],
	[
		"drawing:a",
		"{{drawing:a}}",
		{ type: "transclusion", kind: "drawing", target: "a" },
	],
	[
		"[drawing:a x]",
		"{{drawing:a|x}}",
		{ type: "transclusion", kind: "drawing", target: "a", alt: "x" },
	],
	[
		"[drawing:a(b)]",
		"{{drawing:a(b)|drawing:a(b)}}",
		{
			type: "transclusion",
			kind: "drawing",
			target: "a(b)",
			alt: "drawing:a(b)",
		},
	],
	["[[BR]]", "<<BR>>", { type: "macro", name: "BR" }],
	["[[BR()]]", "<<BR()>>", { type: "macro", name: "BR", args: "" }],
	["`a`", "`a`", { type: "inlineCode", value: "a" }],
	["{{{a`b}}}", "{{{a`b}}}", { type: "inlineCode", value: "a`b" }],
	[":)", ":)", { type: "smiley", value: ":)" }],
])("%s and %s", (of15, of19, node) => {
	expect(write([inline(node)], "1.5", "Own")).toEqual([`${of15}\n`]);
	expect(write([inline(node)], "1.9", "Own")).toEqual([`${of19}\n`]);
});

test.each<[of19: string, PhrasingContent]>([
	[
		"[[http://a.b||class=c]]",
		{
			type: "link",
			url: "http://a.b",
			attributes: { class: "c" },
			...shows("http://a.b"),
		},
	],
	[
		"[[P|x|&action=raw]]",
		{ type: "pageLink", page: "P", query: { action: "raw" }, ...shows("x") },
	],
	[
		'[[P||class=c,title="a ""b"", c",&do=a]]',
		{
			type: "pageLink",
			page: "P",
			attributes: { class: "c", title: 'a "b", c' },
			query: { do: "a" },
			...shows("P"),
		},
	],
	[
		"[[MoinMoin:P#a|x]]",
		{
			type: "interwikiLink",
			wiki: "MoinMoin",
			page: "P",
			anchor: "a",
			...shows("x"),
		},
	],
	[
		"[[MoinMoin:a b]]",
		{ type: "interwikiLink", wiki: "MoinMoin", page: "a b", ...shows("a b") },
	],
	[
		"[[MoinMoin:P||class=c]]",
		{
			type: "interwikiLink",
			wiki: "MoinMoin",
			page: "P",
			attributes: { class: "c" },
			...shows("P"),
		},
	],
	["{{http://a.b/c%7D%7D%7Cd}}", { type: "image", url: "http://a.b/c}}|d" }],
	[
		"{{http://a.b|x|width=3}}",
		{ type: "image", url: "http://a.b", alt: "x", attributes: { width: "3" } },
	],
	[
		"{{P||&rev=1}}",
		{ type: "transclusion", kind: "page", target: "P", query: { rev: "1" } },
	],
	[
		"{{MoinMoin:P}}",
		{ type: "transclusion", kind: "interwiki", target: "MoinMoin:P" },
	],
])("%s", (of19, node) => {
	expect(write([inline(node)], "1.9", "Own")).toEqual([`${of19}\n`]);
});
