/** Addresses in their parts, and the kinds of links by addresses and labels. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	LINK_KINDS,
	type LinkKindRule,
	PATH_KINDS,
} from "../../../src/usergroups/read/link-kind-rules";
import { linkKindOf } from "../../../src/usergroups/read/link-kinds";
import { splitUrl } from "../../../src/usergroups/read/urls";
import { LinkKind } from "../../../src/usergroups/result/schema";
import { runs } from "../../support/runs";

describe("an address made of parts", () => {
	const parts = fc.record({
		scheme: fc.constantFrom("http", "HTTPS", "irc", "git+ssh", "h2.x"),
		user: fc.constantFrom("", "joe@", "joe:a:b@", "@", "a@b@"),
		www: fc.constantFrom("", "www.", "WWW.", "www2."),
		host: fc.constantFrom("a.example", "Www.B", "wwwx.example", "www22.c", "é"),
		port: fc.constantFrom("", ":1", ":8080"),
		path: fc.constantFrom("", "/", "/A/b@c:1", "?a:1", "#x@y", "/?#", "?www."),
	});

	test("is taken apart into them", () => {
		fc.assert(
			fc.property(parts, ({ scheme, user, www, host, port, path }) => {
				expect(
					splitUrl(`${scheme}://${user}${www}${host}${port}${path}`),
				).toEqual({
					scheme: scheme.toLowerCase(),
					host:
						www === ""
							? host.toLowerCase().replace("www.", "")
							: host.toLowerCase(),
					path,
				});
			}),
			runs(300),
		);
	});

	test("without slashes has no host, without a scheme has no parts", () => {
		fc.assert(
			fc.property(parts, ({ scheme, host, port, path }) => {
				const rest = `${host}${port}${path}`;
				expect(splitUrl(`${scheme}:${rest}`)).toEqual({
					scheme: scheme.toLowerCase(),
					host: "",
					path: rest,
				});
				expect(splitUrl(`1${scheme}://${rest}`)).toEqual({
					scheme: "",
					host: "",
					path: "",
				});
			}),
			runs(50),
		);
	});
});

describe("kinds of links", () => {
	const url = fc
		.tuple(
			fc.constantFrom(
				"h.example",
				"x.github.com",
				"wiki.a.example",
				"b.github.io",
			),
			fc.constantFrom(
				"",
				..."blog|weblog|forum|forums|foro|phpbb|jobs|vagas|empleo|empleos|event|events|eventos|about|wiki".split(
					"|",
				),
			),
			fc.constantFrom("", "/", "?a", "#a", ".html", "s/", "x"),
		)
		.map(([host, word, suffix]) => `http://${host}/${word}${suffix}`);
	const label = fc.constantFrom(
		undefined,
		"x",
		"PyCon",
		"a conference",
		"pycons",
	);
	const kinds = fc.constantFrom(undefined, ...LinkKind.options);

	/** As in the specification: the address, where it is certain; the label; the path. */
	const expected = (
		address: string,
		shown: string | undefined,
		said: LinkKind | undefined,
	): LinkKind => {
		const { host, path } = splitUrl(address);
		const find = (rules: readonly LinkKindRule[]): LinkKind | undefined =>
			rules.find(
				(rule) =>
					rule.scheme === undefined &&
					(rule.domains?.some((each) => `.${host}`.endsWith(`.${each}`)) ??
						true) &&
					(rule.host?.test(host) ?? true) &&
					(rule.path?.test(path) ?? true),
			)?.kind;
		const isEvent = shown === "PyCon" || shown === "a conference";
		const byLabel =
			shown === undefined
				? undefined
				: isEvent && (said === undefined || said === "website")
					? "events"
					: said;
		return find(LINK_KINDS) ?? byLabel ?? find(PATH_KINDS) ?? "website";
	};

	test("depend on the address, where it is certain, then on the label, then on the path", () => {
		fc.assert(
			fc.property(url, label, kinds, (address, shown, said) => {
				expect(
					linkKindOf(address, shown, (text) =>
						text === shown ? said : undefined,
					),
				).toBe(expected(address, shown, said));
			}),
			runs(1000),
		);
	});

	test.each<[Partial<LinkKindRule>, string, string | undefined, boolean]>([
		[{}, "http://a.example", undefined, true],
		[{ domains: ["a.example"] }, "http://a.example/b", "x", true],
		[{ domains: ["a.example"] }, "http://www.b.a.example", "x", true],
		[{ domains: ["a.example"] }, "http://ba.example", "x", false],
		[{ domains: ["b.example", "a.example"] }, "http://a.example", "x", true],
		[{ domains: [] }, "http://a.example", "x", false],
		[{ scheme: /^irc$/ }, "irc://a.example", "x", true],
		[{ scheme: /^irc$/ }, "http://irc", "irc", false],
		[{ host: /^a\./ }, "http://www.A.example", "x", true],
		[{ host: /^a\./ }, "http://b.example/a.", "a.", false],
		[{ path: /^\/b$/ }, "http://a.example:80/b", "x", true],
		[{ path: /^\/b$/ }, "http://a.example", "/b", false],
		[{ label: /^x$/ }, "http://a.example", "x", true],
		[{ label: /^x$/ }, "http://x/x", "y", false],
		[{ label: /^$/ }, "http://a.example", undefined, true],
		[{ domains: ["a.example"], path: /^\/b/ }, "http://a.example", "x", false],
		[
			{ domains: ["a.example"], path: /^\/b/ },
			"http://c.example/b",
			"x",
			false,
		],
	])(
		"a rule of the caller, %o, goes first where all of it matches: %s “%s” %s",
		(rule, address, shown, fits) => {
			const rules: LinkKindRule[] = [
				{ kind: "video", host: /^never$/ },
				{ kind: "photos", ...rule },
			];
			expect(linkKindOf(address, shown, () => "code", rules) === "photos").toBe(
				fits,
			);
		},
	);
});
