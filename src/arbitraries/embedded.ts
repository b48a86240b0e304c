/** Pictures, other things shown in place, macros, smileys, code within a line. */
import fc from "fast-check";
import { namesOf } from "../../grammar/tokens/names";
import type {
	Dialect,
	Image,
	InlineCode,
	Macro,
	Smiley,
	Transclusion,
} from "../ast";
import { imageAttributes, objectAttributes, query, seldom } from "./attributes";
import type { Given } from "./options";
import { pageName } from "./page-name";
import {
	drawing,
	file,
	filePicture,
	filePlain,
	picture15,
	picture19,
	wiki,
	wikiPage,
} from "./targets";
import { literal, TERM_END } from "./words";

/** A description in braces. */
const alt19 = (given: Given) =>
	seldom(
		literal(given, [/\|/, /\}\}/, /\}$/, /\]\]/, TERM_END]).map((alt) => ({
			alt,
		})),
	);

/** A picture; in 1.5 the bare address is all there is. */
export const image = (given: Given): fc.Arbitrary<Image> => {
	const type = "image" as const;
	if (given.dialect === "1.5") return picture15().map((url) => ({ type, url }));
	return fc
		.tuple(picture19(), alt19(given), imageAttributes())
		.map(([url, alt, more]) => ({ type, url, ...alt, ...more }));
};

type Fields = fc.Arbitrary<Partial<Transclusion>>;

const of = (
	kind: Transclusion["kind"],
	target: fc.Arbitrary<string>,
	alt: Fields,
	attributes: Fields = fc.constant({}),
	asked: Fields = fc.constant({}),
): fc.Arbitrary<Transclusion> =>
	fc
		.tuple(target, alt, attributes, asked)
		.map(([each, described, more, query]) => ({
			type: "transclusion",
			kind,
			target: each,
			...described,
			...more,
			...query,
		}));

const transclusion19 = (given: Given): fc.Arbitrary<Transclusion> => {
	const alt = alt19(given);
	const interwiki = fc
		.tuple(wiki(given), wikiPage(given))
		.map((parts) => parts.join(":"));
	return fc.oneof(
		{ withCrossShrink: true },
		of("attachment", filePicture(), alt, imageAttributes()),
		of("attachment", filePlain(), alt, objectAttributes()),
		of("drawing", drawing(), alt, imageAttributes()),
		of("page", pageName(), alt, objectAttributes(), query()),
		of("interwiki", interwiki, alt, objectAttributes(), query()),
	);
};

/** In brackets with a description, or a bare address without one. */
const transclusion15 = (given: Given): fc.Arbitrary<Transclusion> => {
	const alt = literal(given, [/\]/, TERM_END]).map((each) => ({ alt: each }));
	return fc.oneof(
		{ withCrossShrink: true },
		of("attachment", file(), seldom(alt)),
		of("drawing", drawing(), seldom(alt)),
	);
};

/** What the wiki shows in place. */
export const transclusion = (given: Given): fc.Arbitrary<Transclusion> =>
	given.dialect === "1.5" ? transclusion15(given) : transclusion19(given);

/** The name of a macro is one word in 1.9, which some of the names it knows are not. */
const MACROS: Readonly<Record<Dialect, readonly string[]>> = {
	"1.5": ["BR", ...namesOf["1.5"].macros],
	"1.9": [
		"BR",
		...namesOf["1.9"].macros.filter((name) => !name.includes("-")),
		"Unknown",
		"Größe_2",
	],
};

const ARGUMENT_END: Readonly<Record<Dialect, RegExp>> = {
	"1.5": /\)\]\]/,
	"1.9": /\)>>/,
};

/** A macro: in 1.5 one that the wiki knows. */
export const macro = (given: Given): fc.Arbitrary<Macro> => {
	const written = fc.oneof(
		{ withCrossShrink: true },
		fc.constant(""),
		fc.constantFrom("2", 'Page,,from="x"', "a (b)"),
		literal(given, [ARGUMENT_END[given.dialect], /[)\]>]$/, TERM_END]),
	);
	return fc
		.tuple(
			fc.constantFrom(...MACROS[given.dialect]),
			fc.option(written, { nil: undefined }),
		)
		.map(([name, args]) => ({
			type: "macro",
			name,
			...(args !== undefined && { args }),
		}));
};

/** A smiley; blanks have to be around it. */
export const smiley = ({ dialect }: Given): fc.Arbitrary<Smiley> =>
	fc
		.constantFrom(...namesOf[dialect].smileys)
		.map((value) => ({ type: "smiley", value }));

/** Code: with a backtick in it only so far as braces can hold it. */
export const inlineCode = (given: Given): fc.Arbitrary<InlineCode> => {
	const value = fc.oneof(
		{ withCrossShrink: true },
		{ weight: 6, arbitrary: literal(given, [/`/, TERM_END]) },
		{ weight: 1, arbitrary: fc.constantFrom("", " a  b ", "x = {}", "\\n") },
		...(given.inSection
			? []
			: [
					{
						weight: 1,
						arbitrary: literal(given, [/[{}]/, TERM_END]),
					},
				]),
	);
	return value.map((each) => ({ type: "inlineCode", value: each }));
};
