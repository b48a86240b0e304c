/** The site generators that pages can be written for: one row each. */
import { githubSlugger, pythonSlugger, type Slugger } from "./sluggers";
import type { SiteName } from "./target-names";

/** What is known of a page for its front matter. */
export interface FrontMatterFacts {
	title: string;
	/** Name of the page in the wiki. */
	page: string;
	/** When its newest revision was saved, ISO 8601. */
	date?: string | undefined;
	/** Who saved it; only where people were requested. */
	author?: string | undefined;
	language?: string | undefined;
	categories: readonly string[];
	/** Names that lead to the page: old ones, and those of pages that redirect to it. */
	redirects: readonly string[];
	/** Path of the page on the site. */
	url: string;
}

/** Where a site finds templates: the first character of each. */
export interface Template {
	text: RegExp;
	inlineCode: RegExp;
	code: RegExp;
}

/** How a site names files and links to them. */
export interface Site {
	/** Folder of pages: empty, or with a `/` at its end. */
	pages: string;
	/** Folder of files that the site serves as they are. */
	files: string;
	/**
	 * What links to files name: the `file`, or where it is on the site, `relative` to the page or from the `root`, which generators put
	 * the path of the site in front of.
	 */
	fileUrls: "file" | "relative" | "root";
	/** What links to pages name: the `file`, the `folder` that the page becomes, or the `name` without an extension. */
	pageUrls: "file" | "folder" | "name";
	/**
	 * What links within HTML name: the `file`, as all others, or where the page is on the site, `relative` to the page or from its `root`,
	 * as generators rewrite links of Markdown only.
	 */
	htmlUrls: "file" | "relative" | "root";
	/** Whether all pages are in one folder. */
	isFlat: boolean;
	/** Name of what readers see first, without its extension: the front page or, without one, the list of pages. */
	index: string;
	/** Name of a page with sub-pages, if that must be in their folder. */
	sectionIndex?: string;
	/** Names that have a meaning, besides those that have one everywhere. */
	reserved: readonly string[];
	/** Gives headings their ids. */
	slugger: () => Slugger;
	/** Whether the ids are written after headings: `{#id}`. */
	hasHeadingIds: boolean;
	/** Depth of the first headings of a page: 2 where those of depth 1 are titles, and have no ids. */
	headingDepth: 1 | 2;
	/** What would be run as a template or would include files of the machine. */
	template?: Template;
	/** Whether the site knows footnotes of GFM, as wikis of GitHub do not: elsewhere they would be links. */
	hasFootnotes: boolean;
	/** How admonitions are written, as `toMdast` takes it. */
	admonitions: "alert" | "directive" | "quote";
	/** What says of links to files that they are none to pages, for which the site takes some by their names: before or after. */
	fileLinks?: { prefix: string } | { mark: string };
	/** How far the content of list items is indented: a `tab` where less ends the list. */
	listItemIndent: "one" | "tab";
	/** Path of a page on the site, from that of its file without folder and extension. */
	served: (path: string, extension: string) => string;
	/** Keys of front matter; absent if the site shows front matter to readers. */
	frontMatter?: (facts: FrontMatterFacts) => Readonly<Record<string, unknown>>;
}

/** Keys that most generators know, and those of the wiki. */
const commonKeys = ({
	title,
	page,
	date,
	author,
	language,
	categories,
	redirects,
}: FrontMatterFacts): Record<string, unknown> => ({
	title,
	page,
	...(date !== undefined && { date }),
	...(author !== undefined && { author }),
	...(language !== undefined && { language }),
	...(categories.length > 0 && { categories }),
	...(redirects.length > 0 && { redirects }),
});

const asFile = (path: string, extension: string): string => path + extension;
const asFolder = (path: string): string =>
	`${path.replace(/(^|\/)_?index$/, "$1").replace(/\/$/, "")}/`.replace(
		/^\/$/,
		"",
	);

/** What most sites have in common. GitHub shows front matter to readers: it is none of this. */
const commonColumns = {
	pages: "",
	files: "",
	fileUrls: "file",
	pageUrls: "file",
	htmlUrls: "file",
	isFlat: false,
	index: "index",
	reserved: [],
	slugger: githubSlugger,
	hasHeadingIds: false,
	headingDepth: 1,
	hasFootnotes: true,
	admonitions: "alert",
	listItemIndent: "one",
} as const satisfies Partial<Site>;

/** The start of Vue's expressions, of snippets (`<<< file`) and of inclusions (`<!--@include: file-->`), which read files. */
const VITEPRESS = /\{(?=\{)|<(?=<<|!--)/;

/** Front matter becomes part of a script, which a name such as `A</script>` would end. */
const withoutScriptEnds = (
	values: Record<string, unknown>,
): Record<string, unknown> =>
	JSON.parse(JSON.stringify(values).replace(/<(?=\/script)/gi, "&lt;"));

/** The start of a shortcode of Hugo, which is run before Markdown is read. */
const SHORTCODE = /\{(?=\{[<%])/;

const PLAIN: Site = {
	...commonColumns,
	served: asFile,
	frontMatter: commonKeys,
};

/** Where sites differ: a site is one row. */
export const SITES: Readonly<Record<SiteName, Site>> = {
	plain: PLAIN,
	hugo: {
		...PLAIN,
		pages: "content/",
		files: "static/",
		// Hugo leaves paths as they are: from the root, they would lead out of a site in a folder.
		fileUrls: "relative",
		pageUrls: "folder",
		index: "_index",
		sectionIndex: "_index",
		reserved: ["categories", "tags", "page"],
		hasHeadingIds: true,
		admonitions: "quote",
		template: {
			text: SHORTCODE,
			inlineCode: SHORTCODE,
			code: SHORTCODE,
		},
		served: asFolder,
		frontMatter: (facts) => ({ ...commonKeys(facts), url: `/${facts.url}` }),
	},
	mkdocs: {
		...PLAIN,
		pages: "docs/",
		files: "docs/",
		htmlUrls: "relative",
		slugger: pythonSlugger,
		admonitions: "quote",
		hasFootnotes: false,
		listItemIndent: "tab",
		reserved: ["search", "assets", "css", "js", "img", "fonts", "sitemap"],
		served: asFolder,
	},
	docusaurus: {
		...PLAIN,
		pages: "docs/",
		files: "static/",
		fileUrls: "root",
		// Else a file `a.md` would have to be a page; the path of the site is put in front all the same.
		fileLinks: { prefix: "pathname://" },
		// Whether a page has a `/` at its end is a matter of configuration.
		htmlUrls: "root",
		reserved: ["tags", "category"],
		headingDepth: 2,
		admonitions: "directive",
		served: (path) => `docs/${path.replace(/(^|\/)index$/, "$1")}`,
		// Else Markdown is read as JSX, in which `<` and `{` are code.
		frontMatter: ({ date, categories, ...facts }) => ({
			...commonKeys({ ...facts, categories: [] }),
			...(categories.length > 0 && { tags: categories }),
			...(date !== undefined && { last_update: { date } }),
			slug: `/${facts.url.replace(/^docs\//, "")}`,
			mdx: { format: "md" },
		}),
	},
	vitepress: {
		...PLAIN,
		files: "public/",
		fileUrls: "root",
		htmlUrls: "relative",
		// A link with a target is not looked at, and is not put below the path of the site either.
		fileLinks: { mark: '{target="_self"}' },
		reserved: ["public", "assets"],
		hasHeadingIds: true,
		hasFootnotes: false,
		template: {
			text: VITEPRESS,
			inlineCode: VITEPRESS,
			code: /<(?=!--)/,
		},
		served: (path) => `${path}.html`.replace(/(^|\/)index\.html$/, "$1"),
		frontMatter: (facts) => withoutScriptEnds(commonKeys(facts)),
	},
	"github-wiki": {
		...commonColumns,
		pageUrls: "name",
		isFlat: true,
		index: "Home",
		reserved: ["home", "_sidebar", "_footer", "_header"],
		hasFootnotes: false,
		served: (path) => path,
	},
};

/** Name of the list of pages, where the wiki has a front page. */
export const LIST_OF_PAGES = "all-pages";

/** Names that have a meaning at most servers, or are those of our own files. */
const RESERVED = [
	LIST_OF_PAGES,
	"index",
	"_index",
	"readme",
	"404",
	"attachments",
	"node_modules",
	"style",
	"report",
	"redirects",
	"link-map",
];

/** Names that pages of a site must not have, in lower case. */
export const reservedNames = ({ reserved }: Site): ReadonlySet<string> =>
	new Set([...RESERVED, ...reserved]);
