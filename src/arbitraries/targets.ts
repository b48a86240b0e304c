/** Targets of links and images. The parser returns each of them unchanged. */
import fc from "fast-check";
import { namesOf } from "../../grammar/tokens/names";
import type { Dialect } from "../ast";
import { factsOf } from "../dialect-facts";
import type { Context } from "./options";
import { pageName } from "./page-name";

const HOSTS = [
	"http://a.b",
	"https://www.example.org",
	"ftp://example.org",
	"https://example.org:8080",
	"http://münchen.example",
] as const;

const PATHS = [
	"",
	"/",
	"/a/b",
	"/CamelCase/SubPage",
	"/a_(b)",
	"/a__b__",
	"/~ab/c-~",
	"/?q=1&r=2&amp;s=%20",
	"/#top",
	"/''a''",
	"/a,b;c:d!",
	"/^x^,,y,,",
	"/*x*/a@b.c",
	"/日本",
	"/x.png?",
	"/--(a)--",
	'/"a"',
	"/a`b`",
	"/a.",
] as const;

const OTHER_URLS: Readonly<Record<Dialect, readonly string[]>> = {
	"1.5": [
		"http:x",
		"mailto:a@b.c",
		"news:comp.lang",
		"irc://irc.b.c/py",
		"file:///a",
	],
	"1.9": [
		"http:x",
		"mailto:a@b.c",
		"mailto:a@b.c?subject=A b",
		"news:comp.lang",
		"irc://irc.b.c/py",
		"file:///a",
		"tel:+49-1",
		"ssh://a.b",
		"http://a.b/with blank",
	],
};

/** Returns one string of each list, concatenated. */
const concatenated = (
	first: readonly string[],
	second: readonly string[],
): fc.Arbitrary<string> =>
	fc
		.tuple(fc.constantFrom(...first), fc.constantFrom(...second))
		.map((parts) => parts.join(""));

/** Returns URLs for links in brackets. */
export const linkUrl = ({ dialect }: Context): fc.Arbitrary<string> =>
	fc.oneof(
		{ withCrossShrink: true },
		{ weight: 4, arbitrary: concatenated(HOSTS, PATHS) },
		fc.constantFrom(...OTHER_URLS[dialect]),
	);

const IMAGE_PATHS = [
	"/a.png",
	"/b/C_d.JPG",
	"/e-f.gif",
	"/~g/CamelCase.jpeg",
	"/h__i__.bmp",
	"/ü.png",
	"/?j=k&l.png",
] as const;

/** Returns URLs that 1.5 shows as an image where they are bare addresses. */
export const imageUrl15 = (): fc.Arbitrary<string> =>
	concatenated(HOSTS, IMAGE_PATHS);

/** Returns URLs of images in the braces of 1.9, which decodes them. */
export const imageUrl19 = (): fc.Arbitrary<string> =>
	concatenated(HOSTS, [
		...IMAGE_PATHS,
		"/a.svg",
		"/a",
		"/a b.png",
		"/100%.png",
		"/''a''.png",
	]);

const OTHER_FILES = [
	"a.txt",
	"b c.pdf",
	"Page/d.zip",
	"CamelCase.tar.gz",
	"über_(uns).doc",
	"100%.txt",
	"a%20b.txt",
	"''e''.txt",
	"日本.csv",
] as const;

const IMAGE_FILES = [
	"a.png",
	"b c.jpg",
	"Page/CamelCase.gif",
	"ü.jpeg",
] as const;

/** Returns names of attachments; `Page/name` for those of another page. */
export const fileName = (): fc.Arbitrary<string> =>
	fc.constantFrom(...OTHER_FILES, ...IMAGE_FILES);

/** Returns names of attachments that are images. */
export const imageFileName = (): fc.Arbitrary<string> =>
	fc.constantFrom(...IMAGE_FILES);

/** Returns names of attachments that are not images. */
export const otherFileName = (): fc.Arbitrary<string> =>
	fc.constantFrom(...OTHER_FILES);

/** Returns names of drawings; `Page/name` for those of another page. */
export const drawing = (): fc.Arbitrary<string> =>
	fc.constantFrom("a", "b c", "Page/d", "ü");

/** Returns anchors, without `#`. */
export const anchorName = (): fc.Arbitrary<string> =>
	fc.constantFrom("top", "line-7", "CamelCase", "a_b", "x.y", "ü", "''a''");

/** Names of other wikis that the dialect knows. */
const WIKIS: Readonly<Record<Dialect, readonly string[]>> = {
	"1.5": wikiNames("1.5"),
	"1.9": wikiNames("1.9"),
};

function wikiNames(dialect: Dialect): readonly string[] {
	const names = Object.keys(namesOf[dialect].intermap);
	return ["MoinMoin", ...names.filter((name) => name !== "Self")];
}

/** Returns names of other wikis that the dialect knows. */
export const wikiName = ({ dialect }: Context): fc.Arbitrary<string> =>
	fc.constantFrom(...WIKIS[dialect]);

/** Returns the wiki of a link. In 1.5 any name in brackets is one. */
export const linkedWiki = (context: Context): fc.Arbitrary<string> =>
	factsOf(context).hasAnyWiki
		? fc.oneof(
				{ withCrossShrink: true },
				{ weight: 4, arbitrary: wikiName(context) },
				fc.constantFrom("NoSuchWiki", "no-wiki"),
			)
		: wikiName(context);

/** Returns the page of a link. In 1.9 its name can have a colon, after a word that is not the name of a wiki. */
export const linkedPage = (context: Context): fc.Arbitrary<string> =>
	factsOf(context).hasAnyWiki
		? pageName()
		: fc.oneof(
				{ withCrossShrink: true },
				{ weight: 8, arbitrary: pageName() },
				fc.constantFrom("NoSuchWiki:Page", "Talk: a page", "a:b"),
			);

const INTERWIKI_PAGES = [
	"Foo",
	"FrontPage",
	"Front/Page",
	"a_b",
	"2822",
	"日本",
	"C++",
	"a:b",
	"''a''",
	"(x)",
] as const;

/** Returns names of pages of other wikis. In 1.5 they have no spaces. */
export const interwikiPage = (context: Context): fc.Arbitrary<string> =>
	factsOf(context).hasAnyWiki
		? fc.constantFrom(...INTERWIKI_PAGES)
		: fc.constantFrom(...INTERWIKI_PAGES, "Two words", "What is it?", "R&D");
