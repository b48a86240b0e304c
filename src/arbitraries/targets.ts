/** What links and pictures lead to, as it stays on the way through the parser. */
import fc from "fast-check";
import { namesOf } from "../../grammar/tokens/names";
import type { Dialect } from "../ast";
import type { Given } from "./options";
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

const OTHERS: Readonly<Record<Dialect, readonly string[]>> = {
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

const joined = (
	first: readonly string[],
	second: readonly string[],
): fc.Arbitrary<string> =>
	fc
		.tuple(fc.constantFrom(...first), fc.constantFrom(...second))
		.map((parts) => parts.join(""));

/** Where a link in brackets may lead. */
export const url = ({ dialect }: Given): fc.Arbitrary<string> =>
	fc.oneof(
		{ withCrossShrink: true },
		{ weight: 4, arbitrary: joined(HOSTS, PATHS) },
		fc.constantFrom(...OTHERS[dialect]),
	);

const PICTURES = [
	"/a.png",
	"/b/C_d.JPG",
	"/e-f.gif",
	"/~g/CamelCase.jpeg",
	"/h__i__.bmp",
	"/ü.png",
	"/?j=k&l.png",
] as const;

/** A picture whose address 1.5 reads without brackets. */
export const picture15 = (): fc.Arbitrary<string> => joined(HOSTS, PICTURES);

/** A picture by its address, which 1.9 decodes. */
export const picture19 = (): fc.Arbitrary<string> =>
	joined(HOSTS, [
		...PICTURES,
		"/a.svg",
		"/a",
		"/a b.png",
		"/100%.png",
		"/''a''.png",
	]);

const FILES = [
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

const FILE_PICTURES = [
	"a.png",
	"b c.jpg",
	"Page/CamelCase.gif",
	"ü.jpeg",
] as const;

/** An attachment, `Page/name` if it is another page's. */
export const file = (): fc.Arbitrary<string> =>
	fc.constantFrom(...FILES, ...FILE_PICTURES);

/** An attachment that is a picture, or one that is none. */
export const filePicture = (): fc.Arbitrary<string> =>
	fc.constantFrom(...FILE_PICTURES);
export const filePlain = (): fc.Arbitrary<string> => fc.constantFrom(...FILES);

/** A drawing, `Page/name` if it is another page's. */
export const drawing = (): fc.Arbitrary<string> =>
	fc.constantFrom("a", "b c", "Page/d", "ü");

/** What stands behind `#`. */
export const anchor = (): fc.Arbitrary<string> =>
	fc.constantFrom("top", "line-7", "CamelCase", "a_b", "x.y", "ü", "''a''");

/** Names of the wiki map but for this wiki's own. */
const WIKIS: Readonly<Record<Dialect, readonly string[]>> = {
	"1.5": wikisOf("1.5"),
	"1.9": wikisOf("1.9"),
};

function wikisOf(dialect: Dialect): readonly string[] {
	const names = Object.keys(namesOf[dialect].intermap);
	return ["MoinMoin", ...names.filter((name) => name !== "Self")];
}

/** Another wiki that the dialect knows. */
export const wiki = ({ dialect }: Given): fc.Arbitrary<string> =>
	fc.constantFrom(...WIKIS[dialect]);

/** The wiki of a link; 1.5 takes any name in brackets for one. */
export const linkedWiki = (given: Given): fc.Arbitrary<string> =>
	given.dialect === "1.5"
		? fc.oneof(
				{ withCrossShrink: true },
				{ weight: 4, arbitrary: wiki(given) },
				fc.constantFrom("NoSuchWiki", "no-wiki"),
			)
		: wiki(given);

/** The page of a link; in 1.9 a colon may stand in its name behind what is no wiki. */
export const linkedPage = ({ dialect }: Given): fc.Arbitrary<string> =>
	dialect === "1.5"
		? pageName()
		: fc.oneof(
				{ withCrossShrink: true },
				{ weight: 8, arbitrary: pageName() },
				fc.constantFrom("NoSuchWiki:Page", "Talk: a page", "a:b"),
			);

const WIKI_PAGES = [
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

/** A page of another wiki; in 1.5 its name has no blanks. */
export const wikiPage = ({ dialect }: Given): fc.Arbitrary<string> =>
	dialect === "1.5"
		? fc.constantFrom(...WIKI_PAGES)
		: fc.constantFrom(...WIKI_PAGES, "Two words", "What is it?", "R&D");
