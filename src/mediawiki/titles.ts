/** Titles of MediaWiki: which names it takes, and what takes the place of what it does not take. */
import { Signature } from "../arguments/signature";
import { arrayOf, STRING } from "../arguments/value-checks";
import { NumberedNames } from "../bridge/numbered-names";
import { PAGE_KIND_PATTERNS } from "../page-kinds";
import { cleanText } from "./characters";

const mediawikiTitleSignature = new Signature("mediawikiTitle", {
	name: STRING,
});
const mediawikiFileNameSignature = new Signature("mediawikiFileName", {
	name: STRING,
});
const mediawikiTitlesSignature = new Signature("mediawikiTitles", {
	names: arrayOf(STRING),
});
const mediawikiFileNamesSignature = new Signature("mediawikiFileNames", {
	names: arrayOf(STRING),
});

/** Bytes in UTF-8 that a title may have, without its namespace. */
const MAX_TITLE = 255;
/** Bytes in UTF-8 that the name of a file may have. */
const MAX_FILE = 240;

/** What is before a colon and means something to MediaWiki: names and aliases of namespaces, and wikis it knows by default. */
const PREFIXES: ReadonlySet<string> = new Set(
	[
		"media special talk user user_talk project project_talk file file_talk image image_talk mediawiki mediawiki_talk",
		"template template_talk help help_talk category category_talk module module_talk property gadget gadget_definition",
		"wikipedia wikipedia_talk wp meta commons wiktionary wikibooks wikiquote wikisource wikinews wikiversity wikivoyage",
		"wikidata wikispecies mw mediawikiwiki wikimedia wmf phab phabricator bugzilla rev svn git gerrit translatewiki",
		"acronym advogato arxiv cache citeseer c2find dictionary doi elibre emacswiki foldoc freebsdman google googlegroups",
		"hammondwiki hrwiki imdb jargonfile kmwiki linuxwiki lojban lqwiki meatball mozillawiki oeis openwiki patwiki pmid",
		"ppr pythoninfo rfc s23wiki senseislibrary shakti squeak tmbw tmnet theopedia twiki uea unreal usemod wiki wikia",
		"wikifur wikihow wikinvest wikif wlug",
	].flatMap((line) => line.split(" ")),
);

/**
 * Languages, which are prefixes of the same wiki in them. Without its first colon `de:at:` begins with the language `de-at`: the
 * colon of that goes, too.
 */
const LANGUAGES = /^[a-z]{2,3}(?:(?:-| ?:)[a-z]+)* ?:/i;

/** Blanks, the sign that MediaWiki takes for one, and marks of direction, which it drops. */
const BLANKS =
	/[\s_\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;
const DIRECTIONS = /[\u200E\u200F\u202A-\u202E]/g;

const REPLACED: Readonly<Record<string, string>> = {
	"[": "(",
	"{": "(",
	"<": "(",
	"]": ")",
	"}": ")",
	">": ")",
	"#": "-",
	"|": "-",
};

/** Bytes of a text in UTF-8. */
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Cuts a text to a number of bytes in UTF-8, at a character. */
function cut(text: string, maxBytes: number): string {
	// A character that is cut in two is left out.
	const { read } = new TextEncoder().encodeInto(text, new Uint8Array(maxBytes));
	return text.slice(0, read).trimEnd();
}

/** A first letter in upper case. MediaWiki leaves letters alone that become several, such as `ß`. */
export function upperFirst(text: string): string {
	const [first = ""] = text;
	const upper = first.toUpperCase();
	return [...upper].length === 1 ? upper + text.slice(first.length) : text;
}

/** Replaces what no title may have. */
function withoutForbidden(name: string): string {
	return (
		cleanText(name)
			.replaceAll("\uFFFD", "-")
			.normalize("NFC")
			.replace(DIRECTIONS, "")
			.replace(BLANKS, " ")
			.replace(/[[\]{}<>#|]/g, (character) => REPLACED[character] ?? "-")
			// MediaWiki decodes these, and refuses what is left.
			.replace(/%(?=[\dA-Fa-f]{2})/g, "-")
			.replace(/&(?=[#\w\u0080-\uFFFF]+;)/g, "-")
			.replace(/~~(?=~)/g, "--")
			.trim()
	);
}

/** Replaces the colons of prefixes, and parts of a path that are dots. */
function withoutPrefix(name: string): string {
	const title = name.replace(/^[: ]+/, "");
	const [, prefix = ""] = /^([^:]*):/.exec(title) ?? [];
	const isPrefix = PREFIXES.has(
		prefix.trim().toLowerCase().replaceAll(" ", "_"),
	);
	const withoutLanguages = title.replace(LANGUAGES, (prefixes) =>
		prefixes.replace(/ ?:/g, "-"),
	);
	const local =
		isPrefix && withoutLanguages === title
			? title.replace(/ ?:/, "-")
			: withoutLanguages;
	return local
		.split("/")
		.map((part) => (part === "." || part === ".." ? `(${part})` : part))
		.join("/");
}

/** The prefix of titles of categories. */
const CATEGORY = "Category:";

/**
 * The name of the category that a page of that name describes, or `undefined`: `CategoryHomepage` is about `Homepage`.
 */
const categoryOf = (name: string): string | undefined =>
	PAGE_KIND_PATTERNS.category.test(name)
		? name.slice("Category".length)
		: undefined;

/**
 * Returns the title that MediaWiki has for a page of MoinMoin (`docs/bridges.md`, MediaWiki).
 *
 * What MediaWiki forbids is replaced, so that different names can have the same title: {@link mediawikiTitles} numbers them.
 *
 * @param name full name of the page.
 * @returns a title of at most 255 bytes in UTF-8, besides `Category:`.
 * @example
 * mediawikiTitle("frontPage"); // "FrontPage"
 * mediawikiTitle("CategoryHomepage"); // "Category:Homepage"
 */
export function mediawikiTitle(name: string): string {
	mediawikiTitleSignature.check(name);
	const category = categoryOf(name);
	const title = withoutPrefix(withoutForbidden(category ?? name));
	return (
		(category === undefined ? "" : CATEGORY) +
		(cut(upperFirst(title), MAX_TITLE) || "Untitled")
	);
}

/**
 * Returns the name that MediaWiki has for a file: as a title, and without what separates folders and namespaces.
 *
 * @param name name of the attachment.
 * @returns at most 240 bytes in UTF-8; the extension is kept.
 * @example
 * mediawikiFileName("a_b.png"); // "A b.png"
 */
export function mediawikiFileName(name: string): string {
	mediawikiFileNameSignature.check(name);
	const title = withoutForbidden(name)
		.replace(/[/\\:]/g, "-")
		// A folder, and a file that is not complete.
		.replace(/^\.+$|\.(?=partial$)/i, "-")
		.trim();
	return cutName(upperFirst(title) || "Untitled", "", MAX_FILE);
}

/** Cuts a name with a suffix, which goes before the extension. */
function cutName(name: string, suffix: string, maxBytes: number): string {
	const [extension = ""] = /\.[^. ]{1,16}$/.exec(name) ?? [];
	const stem = name.slice(0, name.length - extension.length);
	const tail = suffix + extension;
	return (cut(stem, maxBytes - bytesOf(tail)) || "Untitled") + tail;
}

/** Gives names one after the other and numbers those that are taken. */
function numbered(
	names: readonly string[],
	first: (name: string) => string,
	withNumber: (base: string, suffix: string) => string,
	keyOf: (name: string) => string = (name) => name,
): Map<string, string> {
	const result = new Map<string, string>();
	/** Keys of names: what has the same key is the same name where it is written. */
	const taken = new Set<string>();
	const numbers = new NumberedNames();
	const isFree = (title: string): boolean => !taken.has(keyOf(title));
	const sorted = [...new Set(names)].sort();
	// Names that are titles as they are keep them, whatever comes before them.
	const isSame = (name: string): boolean => first(name) === name;
	for (const name of sorted)
		if (isSame(name) && isFree(name)) {
			result.set(name, name);
			taken.add(keyOf(name));
		}
	for (const name of sorted) {
		if (result.has(name)) continue;
		const base = first(name);
		const title = isFree(base)
			? base
			: numbers.free(
					base,
					(number) => withNumber(base, ` (${number})`),
					isFree,
				);
		taken.add(keyOf(title));
		result.set(name, title);
	}
	return result;
}

/**
 * Gives every page of a wiki a title of its own.
 *
 * @param names full names of all pages, in any order.
 * @returns titles by name; those that are taken are numbered in the order of their names: `A b`, `A b (2)`.
 * @example
 * mediawikiTitles(["A b", "A_b"]).get("A_b"); // "A b (2)"
 */
export function mediawikiTitles(names: readonly string[]): Map<string, string> {
	mediawikiTitlesSignature.check(names);
	return numbered(
		names,
		mediawikiTitle,
		(base, suffix) => cut(base, MAX_TITLE - bytesOf(suffix)) + suffix,
	);
}

/**
 * Gives every file of a wiki a name of its own, as {@link mediawikiTitles} does for pages, also where file systems ignore case.
 *
 * @param names names of all files, in any order.
 */
export function mediawikiFileNames(
	names: readonly string[],
): Map<string, string> {
	mediawikiFileNamesSignature.check(names);
	return numbered(
		names,
		mediawikiFileName,
		(base, suffix) => cutName(base, suffix, MAX_FILE),
		(name) => name.toUpperCase().toLowerCase(),
	);
}
