/** Texts of revisions, as files hold them. */
import fc from "fast-check";
import { dialectNames } from "../../../grammar/dialect-names";
import { markup } from "../markup";
import { utf8, windows1252 } from "./bytes";
import type { TextModel } from "./model";

/** A file's bytes, and the text that they are. */
export interface GeneratedText extends TextModel {
	bytes: Uint8Array;
}

type Head = readonly [head: string, says?: Partial<TextModel>];

/** Heads of pages, and what they say. */
const HEADS: readonly Head[] = [
	[""],
	["#language de\n#pragma section-numbers off\n"],
	["## a comment\n#acl All:read\n"],
	["#acl TrustedGroup:read,write All:read\n#\n"],
	["#acl TrustedGroup:read,write All:\n", { isPublic: false }],
	["#acl -All:read Default\n", { isPublic: false }],
	["#acl TrustedGroup:read,write\n", { isPublic: false }],
	["#redirect Target Page\n"],
	["#REFRESH 5 Target\n#deprecated\n"],
	["#format rst\n", { format: "rst" }],
	["#FORMAT CSV ;\n#acl All:\n", { format: "csv", isPublic: false }],
	["#\n#format rst\n#acl All:\n"],
	['<?xml version="1.0"?>\n', { format: "xslt" }],
	["\uFEFF"],
];

const BODIES = [
	"a\n",
	"",
	"= Title =\n\nText with ''emphasis''.\n",
	" * item\n * item 2\n",
	"no line end",
	"Ä日本😀\n",
	"a\rb\n\r",
] as const;

/** Text in letters of Western Europe, as it was typed before UTF-8. */
const WESTERN = "“Grüße” aus Köln – 5 €, Señor\n";
const WINDOWS_1252 = "windows-1252";

const body = (): fc.Arbitrary<string> =>
	fc.oneof(
		{ weight: 12, arbitrary: fc.constantFrom(...BODIES) },
		...dialectNames.map((dialect) =>
			markup({ dialect, maxDepth: 1, size: "xsmall" }).map(textOf),
		),
	);

/** A body must not go on with the head. */
const textOf = ({ markup }: { markup: string }): string =>
	/^[#<]/.test(markup) ? `\n${markup}` : markup;

/** Texts with heads, in UTF-8 with CRLF or LF, or in Windows-1252. */
export const revisionText = (): fc.Arbitrary<GeneratedText> =>
	fc.oneof(
		{
			weight: 9,
			arbitrary: fc
				.tuple(fc.constantFrom(...HEADS), body(), fc.constantFrom("\r\n", "\n"))
				.map(([head, text, lineEnd]) =>
					generatedText(head, text, utf8, undefined, lineEnd),
				),
		},
		fc
			.constantFrom(...HEADS.slice(0, -1))
			.map((head) =>
				generatedText(head, WESTERN, windows1252, WINDOWS_1252, "\r\n"),
			),
	);

function generatedText(
	[head, says = {}]: Head,
	body: string,
	encode: (text: string) => Uint8Array,
	encoding: string | undefined,
	lineEnd: string,
): GeneratedText {
	const text = head + body;
	return {
		bytes: encode(text.replaceAll("\n", lineEnd)),
		text: text.replaceAll("\r", ""),
		...(encoding !== undefined && { encoding }),
		format: "wiki",
		isPublic: true,
		...says,
	};
}
