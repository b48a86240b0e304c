/** Every rule of the tables of link kinds works: no fast path beside them makes one dead. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type LinkKindRule,
	PATH_KINDS,
} from "../../../src/usergroups/read/link-kind-rules";
import {
	LINK_KINDS,
	linkKindOf,
} from "../../../src/usergroups/read/link-kinds";
import { splitUrl } from "../../../src/usergroups/read/urls";
import { runs } from "../../support/runs";

const matches = (rule: LinkKindRule, url: string): boolean => {
	const { scheme, host, path } = splitUrl(url);
	return (
		(rule.domains?.some((domain) => `.${host}`.endsWith(`.${domain}`)) ??
			true) &&
		(rule.scheme?.test(scheme) ?? true) &&
		(rule.host?.test(host) ?? true) &&
		(rule.path?.test(path) ?? true)
	);
};

/** Returns texts that a pattern matches, as it is and in capitals if case does not count. */
function matching(pattern: RegExp, characters: RegExp): fc.Arbitrary<string> {
	const generated = fc
		.stringMatching(new RegExp(pattern.source.replaceAll("\\b", "")), {
			maxLength: 20,
		})
		.map((text) =>
			[...text].filter((character) => characters.test(character)).join(""),
		);
	return pattern.flags.includes("i")
		? fc.oneof(
				generated,
				generated.map((text) => text.toUpperCase()),
			)
		: generated;
}

const constant = (text: string): fc.Arbitrary<string> => fc.constant(text);

/** Returns URLs that a rule matches. */
function urlOf(rule: LinkKindRule): fc.Arbitrary<string> {
	const scheme =
		rule.scheme === undefined
			? constant("http")
			: matching(rule.scheme, /[a-z]/);
	const host = fc
		.tuple(
			fc.constantFrom("", "zz."),
			rule.host === undefined
				? fc.constantFrom(...(rule.domains ?? ["zz.example"]))
				: matching(rule.host, /[a-z0-9.-]/),
			fc.constantFrom("", "example"),
		)
		.map((parts) => parts.join(""));
	const path = fc
		.tuple(
			fc.constantFrom("", "/zz"),
			rule.path === undefined
				? fc.constantFrom("", "/zz?zz")
				: matching(rule.path, /[\w/?#.@-]/),
		)
		.map((parts) => parts.join(""));
	return fc
		.tuple(scheme, host, path)
		.map(([before, name, after]) =>
			before === "mailto"
				? `mailto:zz@${name}`
				: `${before}://${name}${after.startsWith("/") || after === "" ? after : `/${after}`}`,
		)
		.filter((url) => matches(rule, url));
}

const withoutLabel = (url: string): string =>
	linkKindOf(url, undefined, () => undefined);

describe.each(LINK_KINDS.map((rule, index) => [index, rule] as const))(
	"rule %i of the table",
	(_, rule) => {
		test("gives URLs its kind, unless an earlier one matches", () => {
			fc.assert(
				fc.property(urlOf(rule), (url) => {
					const first = LINK_KINDS.find((each) => matches(each, url));
					expect(withoutLabel(url)).toBe(first?.kind);
				}),
				runs(50),
			);
		});

		test.each(rule.domains ?? [])("gives %s its kind", (domain) => {
			const path = rule.path === undefined ? "" : "/discussions/group";
			for (const host of [domain, `zz.${domain}`]) {
				const url = `http://${host}${path}`;
				expect(matches(rule, url)).toBe(true);
				const first = LINK_KINDS.find((each) => matches(each, url));
				expect(withoutLabel(url)).toBe(first?.kind);
			}
		});
	},
);

test.each(PATH_KINDS.map((rule) => [rule.kind, rule] as const))(
	"the path of a %s decides where nothing else does",
	(_, rule) => {
		fc.assert(
			fc.property(urlOf(rule), (url) => {
				const first = [...LINK_KINDS, ...PATH_KINDS].find((each) =>
					matches(each, url),
				);
				expect(withoutLabel(url)).toBe(first?.kind);
			}),
			runs(50),
		);
	},
);
