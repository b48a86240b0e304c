/** Images, transclusions, macros, smileys and inline code. */
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
import { factsOf } from "../dialect-facts";
import { imageAttributes, objectAttributes, query, rarely } from "./attributes";
import type { Context } from "./options";
import { pageName } from "./page-name";
import {
	drawing,
	fileName,
	imageFileName,
	imageUrl15,
	imageUrl19,
	interwikiPage,
	otherFileName,
	wikiName,
} from "./targets";
import { literalText, TERM_END } from "./words";

/** Returns the description of an image or a transclusion of 1.9. */
const alt19 = (context: Context) =>
	rarely(
		literalText(context, [/\|/, /\}\}/, /\}$/, /\]\]/, TERM_END]).map(
			(alt) => ({
				alt,
			}),
		),
	);

/** Returns images. In 1.5 they are bare addresses without a description. */
export const image = (context: Context): fc.Arbitrary<Image> => {
	const type = "image" as const;
	if (!factsOf(context).hasBracketedImages)
		return imageUrl15().map((url) => ({ type, url }));
	return fc
		.tuple(imageUrl19(), alt19(context), imageAttributes())
		.map(([url, alt, more]) => ({ type, url, ...alt, ...more }));
};

type Fields = fc.Arbitrary<Partial<Transclusion>>;

const ofKind = (
	kind: Transclusion["kind"],
	targets: fc.Arbitrary<string>,
	alts: Fields,
	attributes: Fields = fc.constant({}),
	queries: Fields = fc.constant({}),
): fc.Arbitrary<Transclusion> =>
	fc
		.tuple(targets, alts, attributes, queries)
		.map(([target, withAlt, withAttributes, withQuery]) => ({
			type: "transclusion",
			kind,
			target,
			...withAlt,
			...withAttributes,
			...withQuery,
		}));

const transclusion19 = (context: Context): fc.Arbitrary<Transclusion> => {
	const alt = alt19(context);
	const interwiki = fc
		.tuple(wikiName(context), interwikiPage(context))
		.map((parts) => parts.join(":"));
	return fc.oneof(
		{ withCrossShrink: true },
		ofKind("attachment", imageFileName(), alt, imageAttributes()),
		ofKind("attachment", otherFileName(), alt, objectAttributes()),
		ofKind("drawing", drawing(), alt, imageAttributes()),
		ofKind("page", pageName(), alt, objectAttributes(), query()),
		ofKind("interwiki", interwiki, alt, objectAttributes(), query()),
	);
};

/** In brackets with a description, or as a bare address without one. */
const transclusion15 = (context: Context): fc.Arbitrary<Transclusion> => {
	const alt = literalText(context, [/\]/, TERM_END]).map((each) => ({
		alt: each,
	}));
	return fc.oneof(
		{ withCrossShrink: true },
		ofKind("attachment", fileName(), rarely(alt)),
		ofKind("drawing", drawing(), rarely(alt)),
	);
};

/** Returns transclusions: attachments, drawings, and in 1.9 pages. */
export const transclusion = (context: Context): fc.Arbitrary<Transclusion> =>
	factsOf(context).hasBracketedImages
		? transclusion19(context)
		: transclusion15(context);

/** Names of macros. In 1.9 a name with a hyphen is not parsed as a macro, although 1.9 has such macros. */
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

/** Returns macros; in 1.5 only those that the wiki has. */
export const macro = (context: Context): fc.Arbitrary<Macro> => {
	const argumentText = fc.oneof(
		{ withCrossShrink: true },
		fc.constant(""),
		fc.constantFrom("2", 'Page,,from="x"', "a (b)"),
		literalText(context, [ARGUMENT_END[context.dialect], /[)\]>]$/, TERM_END]),
	);
	return fc
		.tuple(
			fc.constantFrom(...MACROS[context.dialect]),
			fc.option(argumentText, { nil: undefined }),
		)
		.map(([name, args]) => ({
			type: "macro",
			name,
			...(args !== undefined && { args }),
		}));
};

/** Returns smileys, which need white space around them. */
export const smiley = ({ dialect }: Context): fc.Arbitrary<Smiley> =>
	fc
		.constantFrom(...namesOf[dialect].smileys)
		.map((value) => ({ type: "smiley", value }));

/** Returns inline code. With a backtick in it, it is written in braces, and so has none itself. */
export const inlineCode = (context: Context): fc.Arbitrary<InlineCode> => {
	const value = fc.oneof(
		{ withCrossShrink: true },
		{ weight: 6, arbitrary: literalText(context, [/`/, TERM_END]) },
		{ weight: 1, arbitrary: fc.constantFrom("", " a  b ", "x = {}", "\\n") },
		...(context.inSection
			? []
			: [
					{
						weight: 1,
						arbitrary: literalText(context, [/[{}]/, TERM_END]),
					},
				]),
	);
	return value.map((each) => ({ type: "inlineCode", value: each }));
};
