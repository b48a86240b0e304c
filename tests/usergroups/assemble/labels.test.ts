/** Labels and names as text: white space, characters around them, and whether they name a channel. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSpace } from "../../../grammar/chars";
import type { Nodes } from "../../../src/ast";
import {
	CHANNEL_WORDS,
	ChannelWords,
	COMPANIONS,
} from "../../../src/usergroups/dictionaries/channel-words";
import { cleanName } from "../../../src/usergroups/read/clean-name";
import { fold, textOf } from "../../../src/usergroups/read/plain-text";
import type { LinkKind } from "../../../src/usergroups/result/schema";
import { runs } from "../../support/runs";

describe("folded text", () => {
	test("has single blanks between its words, and none around them", () => {
		const unit = fc.constantFrom(..."a é\t\n\u00a0\u2003\u3000\u200b ");
		fc.assert(
			fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
				const words: string[] = [""];
				for (const each of units)
					if (isSpace(each.charCodeAt(0))) words.push("");
					else words.push((words.pop() ?? "") + each);
				expect(fold(units.join(""))).toBe(words.filter(Boolean).join(" "));
			}),
			runs(300),
		);
	});
});

test.each<[string, Nodes[], string]>([
	[
		"words",
		[
			{ type: "text", value: "a " },
			{ type: "text", value: "b" },
		],
		"a b",
	],
	["code", [{ type: "inlineCode", value: "a b" }], "a b"],
	[
		"what is formatted",
		[{ type: "strong", children: [{ type: "text", value: "a" }] }],
		"a",
	],
	["ends of lines", [{ type: "macro", name: "BR" }], " "],
	["no other macros", [{ type: "macro", name: "Icon", args: "BR" }], ""],
	[
		"no remarks",
		[{ type: "remark", children: [{ type: "text", value: "a" }] }],
		"",
	],
	["no comments", [{ type: "comment", value: "a" }], ""],
])("%s show as text", (_, nodes, text) => {
	expect(textOf(nodes)).toBe(text);
});

describe("a name", () => {
	const core = fc.constantFrom(
		"A",
		"Py.Group",
		"The A-B “C” Group",
		"A (B) C",
		"A [B] {C} (D) 2",
		"C'est là",
		"東京",
	);
	const around = fc.string({
		unit: fc.constantFrom(...' -–—:,;.*•·"“”„«»<>'),
		maxLength: 4,
	});

	test("has no dashes, quotes and punctuation at its ends", () => {
		fc.assert(
			fc.property(around, core, around, (front, name, back) => {
				expect(cleanName(front + name + back)).toBe(name);
			}),
			runs(300),
		);
	});

	test("has no brackets around it, and none that are not closed", () => {
		const open = fc.constantFrom("(", "[", "{");
		const plain = fc.constantFrom("A", "A-B C", "東京");
		const close = { "(": ")", "[": "]", "{": "}" } as Record<string, string>;
		fc.assert(
			fc.property(open, around, plain, around, (bracket, front, name, back) => {
				const end = close[bracket] ?? "";
				for (const text of [
					`${bracket}${front.trim()}${name}`,
					`${bracket} ${name}${back}`,
					`${name}${back}${end}`,
					`${front}${end} ${name}`,
					`${name} ${bracket}`,
					`${front}${bracket}${name}${end}${back}`,
					`${bracket}${bracket}${name}${end}`,
					`${bracket}${name}${end}${end}`,
				])
					expect(cleanName(text), text).toBe(name);
			}),
			runs(200),
		);
	});

	test("keeps brackets that are closed", () => {
		const innerText = fc.constantFrom(
			"A (B)",
			"(A) B",
			"A [B]",
			"{A} B",
			"(A) (B)",
			"A (B) [C]",
		);
		fc.assert(
			fc.property(around, innerText, (front, name) => {
				expect(cleanName(front + name)).toBe(name);
				expect(cleanName(`${name})`)).toBe(name);
			}),
			runs(100),
		);
	});
});

describe("the name of a channel", () => {
	/** Nouns that say less than one in front of them. */
	const GENERIC = "list lists lista listas liste site web mail".split(" ");
	const nouns = Object.keys(CHANNEL_WORDS).filter((word) =>
		/^\p{L}+$/u.test(word),
	);
	const companions = [...COMPANIONS].filter((word) => /^\p{L}+$/u.test(word));
	const noun = fc.oneof(fc.constantFrom(...nouns), fc.constantFrom(...GENERIC));
	const words = fc.array(
		fc.oneof(
			{ weight: 4, arbitrary: noun },
			{ weight: 3, arbitrary: fc.constantFrom(...companions) },
			{ weight: 1, arbitrary: fc.constantFrom("pizza", "pylist", "x") },
		),
		{ maxLength: 4 },
	);
	const isNoun = (word: string): boolean => word in CHANNEL_WORDS;

	/** Returns the kind of its last noun, or of the one before where that one says less. */
	const kindIn = (text: readonly string[]): LinkKind | undefined => {
		const strange = text.findLastIndex(
			(word) => !isNoun(word) && !COMPANIONS.has(word),
		);
		const nouns = text
			.slice(strange + 1)
			.filter((word) => !COMPANIONS.has(word))
			.toReversed();
		const [last, other] = nouns;
		const kindWord =
			last !== undefined && GENERIC.includes(last) ? (other ?? last) : last;
		return kindWord === undefined ? undefined : CHANNEL_WORDS[kindWord];
	};
	const isShort = (text: string): boolean => text.length <= 60;

	test("has nouns for channels and words that go with them, and no others", () => {
		const between = fc.constantFrom(" ", "  ", ", ", " / ", " – ", "-", "|");
		const mark = fc.constantFrom("", " ", "“", "(", "!", "*", "•");
		fc.assert(
			fc.property(
				words,
				between,
				mark,
				mark,
				fc.boolean(),
				(made, gap, front, back, isUpper) => {
					const lower = `${front}${made.join(gap)}${back}`;
					const text = isUpper ? lower.toUpperCase() : lower;
					fc.pre(isShort(text) && text.toLowerCase() === lower);
					const channels = new ChannelWords();
					const isChannel =
						made.some(isNoun) &&
						made.every((word) => isNoun(word) || COMPANIONS.has(word));
					expect(channels.isChannel(text), text).toBe(isChannel);
					expect(channels.kindOf(text), text).toBe(kindIn(made));
					expect(channels.kindOf(text), text).toBe(kindIn(made));
				},
			),
			runs(500),
		);
	});

	test("is each word of the table, however it is marked", () => {
		const channels = new ChannelWords();
		for (const [word, kind] of Object.entries(CHANNEL_WORDS))
			for (const text of [
				word,
				word.toUpperCase(),
				`“${word}”:`,
				` ${word}!`,
			]) {
				expect(channels.isChannel(text), text).toBe(true);
				expect(channels.kindOf(text), text).toBe(kind);
			}
	});

	test("determines the kind in front of a colon, if it is one", () => {
		const following = fc.constantFrom("Python Lietuva", "x: Forum", "forum");
		fc.assert(
			fc.property(noun, following, (word, rest) => {
				const channels = new ChannelWords();
				expect(channels.kindOf(`${word}: ${rest}`)).toBe(CHANNEL_WORDS[word]);
				expect(channels.kindOf(`pizza ${word}: x`)).toBe(undefined);
				expect(channels.kindOf(`${word}:x`)).toBe(undefined);
			}),
			runs(50),
		);
	});

	test("is not longer than sixty characters", () => {
		const text = "our ".repeat(14);
		expect(new ChannelWords().isChannel(`${text}blog`)).toBe(true);
		expect(new ChannelWords().isChannel(`${text}forum`)).toBe(false);
	});

	test.each([
		["home page", "website"],
		["Our Home Page!", undefined],
		["“Home Page”", "website"],
		["E-Mail", "email"],
		["Telegram-Gruppe", "chat"],
		["Google+", "social"],
		["Meetup.com", "meetup"],
		["", undefined],
		["–", undefined],
	])("%j is of the kind %s", (text, kind) => {
		expect(new ChannelWords().kindOf(text)).toBe(kind);
	});

	test("may have words of the caller, beside those that are known", () => {
		const channels = new ChannelWords({ Rocket: "chat", blog: "forum" });
		expect(channels.isChannel("our ROCKET")).toBe(true);
		expect(channels.kindOf("rocket")).toBe("chat");
		expect(channels.kindOf("Blog")).toBe("forum");
		expect(channels.kindOf("wiki")).toBe("wiki");
		expect(new ChannelWords().isChannel("rocket")).toBe(false);
		expect(new ChannelWords().kindOf("blog")).toBe("blog");
	});
});
