/** Whole HTML files of a site. */
import type { Comment, Element, Nodes, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { STYLE_FILE } from "./site-files";

/** A page that is named, and where it is; without a URL its name is text. */
export interface NamedLink {
	name: string;
	url: string | undefined;
}

/** What a file says around its content. */
export interface HtmlFile {
	/** Path of the file on the site. */
	file: string;
	title: string;
	/** What every page links to. */
	start: readonly NamedLink[];
	/** The pages that it is below, the highest first. */
	above: readonly NamedLink[];
	language?: string | undefined;
	/** When the page was saved, ISO 8601. */
	date?: string | undefined;
	author?: string | undefined;
	categories: readonly NamedLink[];
	/** Where browsers are sent. */
	redirect?: string | undefined;
}

/** MoinMoin's own default. */
const ENGLISH = "en";

type Child = Comment | Element | string;

const element = (
	tagName: string,
	properties: Element["properties"],
	children: readonly Child[] = [],
): Element => ({
	type: "element",
	tagName,
	properties,
	children: children.map((child) =>
		typeof child === "string" ? { type: "text", value: child } : child,
	),
});

/** Joins elements with line ends between them. */
const onLines = (children: readonly Child[]): Child[] =>
	children.flatMap((child) => ["\n", child]).concat("\n");

const write = (tree: Nodes): string =>
	toHtml(tree, { characterReferences: { useNamedReferences: true } });

/** A comment in place of the content while the file around it is written: in text, its first character is escaped. */
const CONTENT = "content";

/** Writes a file with its content, which is HTML: valid HTML 5 without scripts. */
export const htmlFile = (page: HtmlFile, content: string): string =>
	htmlFrame(page).join(content);

/** Writes what is before and after the content of a file. */
export function htmlFrame(page: HtmlFile): readonly [string, string] {
	const { file, title, language, redirect } = page;
	const toTop = "../".repeat(file.split("/").length - 1);
	const head = element(
		"head",
		{},
		onLines([
			element("meta", { charSet: "utf-8" }),
			element("meta", {
				name: "viewport",
				content: "width=device-width, initial-scale=1",
			}),
			element("title", {}, [title]),
			element("link", { rel: ["stylesheet"], href: `${toTop}${STYLE_FILE}` }),
			...(redirect === undefined
				? []
				: [
						element("meta", {
							httpEquiv: ["refresh"],
							content: `0; url=${redirect}`,
						}),
						element("link", { rel: ["canonical"], href: redirect }),
					]),
		]),
	);
	const body = element(
		"body",
		{},
		onLines([
			element("header", {}, [navigationOf(page)]),
			element("main", {}, [{ type: "comment", value: CONTENT }]),
			...footerOf(page),
		]),
	);
	const root: Root = {
		type: "root",
		children: [
			{ type: "doctype" },
			{ type: "text", value: "\n" },
			element("html", { lang: languageOf(language) }, onLines([head, body])),
		],
	};
	const [before = "", after = ""] = write(root).split(`<!--${CONTENT}-->`, 2);
	return [`${before}\n`, `\n${after}\n`];
}

/** A language that is none would make the file invalid. */
const languageOf = (language: string | undefined): string =>
	language !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language)
		? language
		: ENGLISH;

const linkOf = ({ name, url }: NamedLink, label = name): Child =>
	url === undefined ? label : element("a", { href: url }, [label]);

function navigationOf({ title, start, above }: HtmlFile) {
	const items: Child[] = [
		...start.map((each) => element("li", {}, [linkOf(each)])),
		...above.map((each) =>
			element("li", {}, [linkOf(each, each.name.split("/").at(-1))]),
		),
		element("li", { ariaCurrent: "page" }, [title]),
	];
	return element("nav", { ariaLabel: "Pages above" }, [
		element("ol", {}, items),
	]);
}

function footerOf({ date, author, categories }: HtmlFile): Child[] {
	const lines: Child[] = [];
	if (date !== undefined)
		lines.push(
			element("p", {}, [
				"Last changed ",
				element("time", { dateTime: dayOf(date) }, [dayOf(date)]),
				...(author === undefined ? [] : [` by ${author}`]),
			]),
		);
	if (categories.length > 0)
		lines.push(
			element("p", {}, [
				"Categories: ",
				...categories.flatMap((each, index): Child[] => [
					...(index === 0 ? [] : [", "]),
					linkOf(each),
				]),
			]),
		);
	return lines.length === 0 ? [] : [element("footer", {}, lines)];
}

const dayOf = (date: string): string => date.slice(0, "2000-01-01".length);
