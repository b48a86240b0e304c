/** Hostile pages give no active content: not in hast, and not in the HTML that is written of it. */

import { fromHtml } from "hast-util-from-html";
import { describe, expect, test } from "vitest";
import { dialectNames } from "../../grammar/dialect-names";
import type { BridgePhrasing } from "../../src/bridge/nodes";
import { type HastOptions, toHast, toHtml } from "../../src/hast/index";
import { parse } from "../../src/parse";
import { activeContent } from "../support/active-content";

const link = (url: string): BridgePhrasing => ({
	type: "link",
	url,
	children: [{ type: "text", value: "x" }],
});

/** Tricks with URLs; each is tried as a link and as a picture. */
const URLS: readonly string[] = [
	"javascript:alert(1)",
	"JaVaScRiPt:alert(1)",
	" javascript:alert(1)",
	"\u0001javascript:alert(1)",
	"java\tscript:alert(1)",
	"java\nscript:alert(1)",
	"java\r\nscript:alert(1)",
	"javascript\t:alert(1)",
	"javascript://x.org/%0Aalert(1)",
	"vbscript:msgbox(1)",
	"livescript:x",
	"data:text/html,<script>alert(1)</script>",
	"data:image/svg+xml;base64,PHN2Zz4=",
	"blob:https://x.org/1",
	"filesystem:https://x.org/1",
	"file:///etc/passwd",
	"view-source:javascript:alert(1)",
	"jar:https://x.org!/a.html",
	"feed:javascript:alert(1)",
	"ms-its:x",
	"mk:@MSITStore:x",
	"intent://x#Intent;end",
	"ws://x.org",
	"about:blank",
	"chrome://settings",
	"unknown:x",
];

/** Tricks with markup. */
const MARKUP: readonly string[] = [
	"<script>alert(1)</script>",
	"<img src=x onerror=alert(1)>",
	"&lt;script&gt;alert(1)&lt;/script&gt;",
	"&#60;script&#62;alert(1)&#60;/script&#62;",
	"`<script>alert(1)</script>`",
	"{{{\n<script>alert(1)</script>\n}}}",
	"{{{#!html\n<script>alert(1)</script>\n}}}",
	'{{{#!"><script>\nx\n}}}',
	'{{{#!python"onload="alert(1)\nx\n}}}',
	'{{{#!wiki "onclick=alert(1) x\nx\n}}}',
	"= <script>alert(1)</script> =",
	'=  =\n= " onmouseover=alert(1) x =',
	"[[javascript:alert(1)|x]]",
	"[[ javascript:alert(1)|x]]",
	"[[//evil.example/x|x]]",
	"[[/\\evil.example|x]]",
	"[[http://x|x|onclick=alert(1)]]",
	'[[http://x|x|class="a\\" onclick=\\"b"]]',
	'[[http://x|x|title="\\"><script>alert(1)</script>"]]',
	'[[http://x/"onmouseover="alert(1)|x]]',
	"[[http://x|x|target=javascript:alert(1)]]",
	"[[Page|x|&action=javascript:alert(1)]]",
	"[[#javascript:alert(1)|x]]",
	"[[attachment:javascript:alert(1)|x]]",
	'[[attachment:"><script>alert(1)</script>|x]]',
	"[[Evil:alert(1)|x]]",
	"{{javascript:alert(1)}}",
	"{{attachment:javascript:alert(1).png}}",
	'{{http://x/a.png|"><script>alert(1)</script>}}',
	'{{http://x/a.png|a|width="1\\" onerror=\\"x",onload=alert(1)}}',
	"{{http://x/a.svg|a|style=behavior:url(x)}}",
	"{{data:text/html,x}}",
	'||<onclick="alert(1)">x||',
	'||<style="background:url(javascript:alert(1))">x||',
	'||<style="background-image: url(//x.org/a)">x||',
	'||<style="width: expression(alert(1))">x||',
	'||<style="color: ex/**/pression(alert(1))">x||',
	'||<style="-moz-binding: url(x)">x||',
	'||<style="behavior: url(x)">x||',
	'||<style="color: red; @import url(x)">x||',
	'||<style="color: \\75rl(x)">x||',
	'||<style="color: var(--x)">x||',
	'||<style="width: 1px} body{background:url(x)">x||',
	'||<tablestyle="background:url(x)" tableclass="\\"><script>" rowstyle="behavior:url(x)">x||',
	'||<bgcolor="red;background:url(x)">x||',
	'||<width="1;background:url(x)">x||',
	'<<Anchor("><script>alert(1)</script>)>>',
	"<<MailTo(javascript:alert(1))>>",
	'<<MailTo(a AT b"><script>alert(1)</script>)>>',
	'<<Icon("><script>alert(1)</script>)>>',
	"<<FootNote([[javascript:alert(1)|x]] <script>alert(1)</script>)>>",
	"<<Verbatim(<script>alert(1)</script>)>>",
	"<<Script(<script>alert(1)</script>)>>",
	'<<Include("><script>alert(1)</script>)>>',
	'<<TableOfContents>>\n= "><script>alert(1)</script> =',
	"<<EmbedObject(http://x.org/a.swf)>>",
	"## --><script>alert(1)</script>\n## --!><script>x</script>",
	"a /* --><script>alert(1)</script> */ b",
	"#redirect javascript:alert(1)\nx",
	'#language "><script>alert(1)</script>\nx',
	"{{{#!csv link=a\na\njavascript:alert(1) x\n}}}",
	'{{{#!highlight "><script>\nx\n}}}',
];

const MODES: readonly HastOptions[] = [
	{},
	{ presentation: true, remarks: true, comments: true },
];

const interwiki = { Evil: "javascript:" };

describe("hostile pages give nothing active", () => {
	test.each(MARKUP)("markup %j", (markup) => {
		for (const dialect of dialectNames) {
			const tree = parse(markup, { dialect, interwiki });
			for (const mode of MODES) {
				const options = { ...mode, interwiki };
				expect(activeContent(toHast(tree, options))).toEqual([]);
				const html = toHtml(tree, options);
				expect(activeContent(fromHtml(html, { fragment: true }))).toEqual([]);
			}
		}
	});

	test.each(URLS)("URL %j", (url) => {
		const tree = parse("x");
		tree.children = [
			{
				type: "paragraph",
				children: [
					{ type: "link", url, children: [{ type: "text", value: "x" }] },
					{ type: "image", url },
				],
			},
		];
		for (const mode of MODES)
			expect(activeContent(toHast(tree, mode))).toEqual([]);
	});

	test("own rules for links are checked as well", () => {
		const tree = parse("[[Page|x]]");
		const resolveLink = () => "javascript:alert(1)";
		expect(activeContent(toHast(tree, { resolveLink }))).toEqual([]);
	});

	test("protocols that run code cannot be allowed", () => {
		const tree = parse("x");
		tree.children = [
			{
				type: "paragraph",
				children: [
					{
						type: "link",
						url: "javascript:alert(1)",
						children: [{ type: "text", value: "x" }],
					},
				],
			},
		];
		expect(toHtml(tree, { protocols: ["javascript"] })).toBe("<p>x</p>");
	});

	test("macros of the caller give nothing active", () => {
		const macros = { Own: () => [link("javascript:alert(1)")] };
		expect(toHtml(parse("<<Own>>"), { macros })).toBe("<p>x</p>");
	});

	test("a whole file shows its title as text", () => {
		const html = toHtml(parse("x"), {
			standalone: true,
			title: "</title><script>alert(1)</script>",
		});
		expect(html).not.toContain("<script>");
	});
});
