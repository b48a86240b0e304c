/** What keeps the mapper from looking in vain says no only where there is nothing to find. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCharacter } from "../../../src/arbitraries/any-markup/character";
import {
	hasGroupWord,
	hasTopic,
	isCertainGroup,
	statusOf,
} from "../../../src/usergroups/dictionaries/vocabulary";
import { isNoPlace } from "../../../src/usergroups/places/place-words";
import {
	CASELESS,
	hasWord,
	LETTER,
	LOWER,
	plainLetters,
	UPPER,
	WORD,
} from "../../../src/usergroups/read/letters";
import {
	LINK_KINDS,
	type LinkKindRule,
	linkKindOf,
} from "../../../src/usergroups/read/link-kinds";
import { splitUrl } from "../../../src/usergroups/read/urls";
import { isOneByte } from "../../support/is-one-byte";
import { runs } from "../../support/runs";

/** How a word may be written: in either case, and with the two letters that are another case of an ASCII letter. */
const spellings = (word: string): string[] => [
	word,
	word.toUpperCase(),
	word.replaceAll("s", "ſ").replaceAll("k", "\u212a"),
];

const text = fc.string({ unit: anyCharacter(), maxLength: 20 });

describe("words of the dictionaries", () => {
	test.each(
		`user group|users groups|user's group|usergroup|usergroups|users gemeinschaft|grupo de usuarios|grupo de usuários|
		groupe d'utilisateurs|groupe des utilisateurs|benutzergruppe|anwendergruppe|gruppo di utenti|interest group|users community|
		user communities|pug|ChiPUG|bay-pugs|piggies|pig|grupy|grupy-sp|pug-rs|meetup|meet-ups|community|communities|comunidad|
		comunidade|communaute|group|groups|grupo|grupos|groupe|gruppe|gruppo|association|associação|asociación|club|society|team|
		chapter|network|stammtisch|pyladies|pydata|django girls|pythoneers|pythonistas|developers|workshop|dojo`.split(
			/\|\s*/,
		),
	)("%s is a word for a group", (word) => {
		for (const spelled of spellings(word))
			expect(hasGroupWord(`x, ${spelled}.`), spelled).toBe(true);
	});

	test.each(
		"user group|users gemeinschaft|grupo de usuarios|nutzergruppe|users community|pug|chipig|piggies|grupy|meetup|usergroups".split(
			"|",
		),
	)("%s is certain", (word) => {
		for (const spelled of spellings(word))
			expect(isCertainGroup(`x ${spelled}`), spelled).toBe(true);
	});

	test.each(
		`python|django|zope|plone|flask|numpy|scipy|pandas|linux|open source|opensource|web|data|science|turbogears|ruby|java|perl|
		php|free software|pypy|jython|py|py3|pycharm|happy|copying`.split(/\|\s*/),
	)("%s is a topic", (word) => {
		for (const spelled of spellings(word))
			expect(hasTopic(`x ${spelled}`), spelled).toBe(true);
	});

	test.each(
		`defunct|no longer active|no longer meets|inactive|disbanded|inativo|inactivo|extinto|disuelto|aufgelöst|inaktiv|inactif|
		dissous`.split(/\|\s*/),
	)("%s is of a group that no longer exists", (word) => {
		for (const spelled of spellings(word))
			expect(statusOf(`x ${spelled}.`), spelled).toBe("defunct");
	});

	test.each(
		`just starting|starting up|trying to get|is starting a group|is organising a group|are organizing a group|am forming a group|
		is founding a group|is launching a group|is planning a group|is setting up a group|is looking to start a group|
		is interested in forming a group|being started|being formed|being founded|being organised|in formation|
		in the process of starting|em formação|sendo criado|sendo formado|en formación|se está formando|im aufbau|in gründung|
		en cours de création|en cours de formation`.split(/\|\s*/),
	)("%s is of a group that is being started", (word) => {
		for (const spelled of spellings(word))
			expect(statusOf(`x ${spelled}.`), spelled).toBe("forming");
	});

	test.each(["National", "ENGLISH", "Café", "Syſtems", "inc", "reuniões"])(
		"%s is no place",
		(word) => {
			expect(isNoPlace(word)).toBe(true);
		},
	);

	test.each(["Boston", "x", ""])("“%s” may be one", (word) => {
		expect(isNoPlace(word)).toBe(false);
	});
});

describe("plain letters", () => {
	test("have the offsets of the letters", () => {
		fc.assert(
			fc.property(text, (made) => {
				expect(plainLetters(made)).toHaveLength(made.length);
			}),
		);
	});

	test.each([
		["capital letters", `^${UPPER}$`, /^\p{Lu}$/u],
		["small letters", `^[${LOWER}]+$`, /^\p{Ll}$/u],
		["letters without case", `^[${CASELESS}]+$`, /^\p{Lo}$/u],
		["letters", `^[${LETTER}]+$`, /^\p{L}$/u],
		["letters and numbers", `^[${WORD}]+$`, /^[\p{L}\p{N}]$/u],
	])("are matched as %s", (_, pattern, unicode) => {
		const plain = new RegExp(pattern);
		const wrong: string[] = [];
		for (let code = 0; code < 0x1f000; code++) {
			const character = String.fromCodePoint(code);
			if (plain.test(plainLetters(character)) !== unicode.test(character))
				wrong.push(code.toString(16));
		}
		expect(wrong).toEqual([]);
	});

	test("are stored with one byte each", () => {
		expect(isOneByte(plainLetters("Żyrardów, Łódź and 日本"))).toBe(true);
	});

	test("reject a text without words", () => {
		expect(hasWord(" – ¿?\ufffc🙂")).toBe(false);
		expect(hasWord("– π")).toBe(true);
		expect(hasWord("٣")).toBe(true);
	});
});

describe("addresses", () => {
	test.each([
		["http://a.example", ["http", "a.example", ""]],
		["HTTPS://WWW.A.example/B?c#d", ["https", "a.example", "/B?c#d"]],
		["http://www2.a.example:80?b", ["http", "a.example", "?b"]],
		["http://joe:secret@a.example:8080/", ["http", "a.example", "/"]],
		["http://a.example:x/", ["http", "a.example", ":x/"]],
		["http://a.example/@b:1", ["http", "a.example", "/@b:1"]],
		["mailto:joe@a.example", ["mailto", "", "joe@a.example"]],
		["irc://a.example/#b", ["irc", "a.example", "/#b"]],
		["a.example/b", ["", "", ""]],
	])("%s", (url, [scheme, host, path]) => {
		expect(splitUrl(url)).toEqual({ scheme, host, path });
	});

	/** Returns the kind by the definition of the table: the first rule that matches as a whole. */
	const firstOf = (url: string): LinkKindRule | undefined => {
		const { scheme, host, path } = splitUrl(url);
		return LINK_KINDS.find(
			(rule) =>
				(rule.domains?.some((domain) => `.${host}`.endsWith(`.${domain}`)) ??
					true) &&
				(rule.scheme?.test(scheme) ?? true) &&
				(rule.host?.test(host) ?? true) &&
				(rule.path?.test(path) ?? true),
		);
	};
	const domains = LINK_KINDS.flatMap((rule) => rule.domains ?? []);
	const words =
		"www|groups|google.de|lists|list|listas|mailman3|webchat|irc|picasaweb|2010.pycon|eventbrite.co.uk|wiki|mywiki|forum|python-forum|discuss|blog|blogs|planet|blogspot.com|jobs|empleo|x".split(
			"|",
		);
	const host = fc
		.array(fc.constantFrom(...words, ...domains), {
			minLength: 1,
			maxLength: 4,
		})
		.map((parts) => parts.join("."));
	const path = fc
		.array(
			fc.constantFrom(
				..."mailman|listinfo|mail-list|Sympa|wiki|Moin|moin.cgi|discussions|group|blog|?x=1|x".split(
					"|",
				),
			),
			{ maxLength: 3 },
		)
		.map((parts) => parts.map((part) => `/${part}`).join(""));

	test("are of the kind of the first rule of the table", () => {
		fc.assert(
			fc.property(
				fc.constantFrom("http", "https", "irc", "mailto", "ftp"),
				host,
				path,
				(scheme, name, rest) => {
					const url = `${scheme}://${name}${rest}`;
					const kind = linkKindOf(url, "Facebook", () => "social");
					expect(kind).toBe(firstOf(url)?.kind ?? "social");
				},
			),
			runs(2000),
		);
	});
});
