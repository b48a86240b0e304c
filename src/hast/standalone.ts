/** Whole HTML files. */
import type { Root as HastRoot, RootContent } from "hast";

const STYLE = `
body { font-family: system-ui, sans-serif; line-height: 1.5; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
table { border-collapse: collapse }
td { border: 1px solid #aaa; padding: 0.25rem 0.5rem; vertical-align: top }
pre { background: #f4f4f4; overflow-x: auto; padding: 0.5rem }
.admonition { border-left: 4px solid #888; padding-left: 1rem }
.footnotes { border-top: 1px solid #aaa; font-size: smaller }
`;

/** Puts content into a file with a head. */
export function document(
	content: RootContent[],
	{ title, language }: { title: string; language: string },
): HastRoot {
	const element = (
		tagName: string,
		children: RootContent[],
		properties: Record<string, string> = {},
	): RootContent => ({
		type: "element",
		tagName,
		properties,
		// Doctypes are only at the very start, where none of these elements is.
		children: children.filter((child) => child.type !== "doctype"),
	});
	const text = (value: string): RootContent => ({ type: "text", value });
	return {
		type: "root",
		children: [
			{ type: "doctype" },
			text("\n"),
			element(
				"html",
				[
					element("head", [
						element("meta", [], { charSet: "utf-8" }),
						element("meta", [], {
							name: "viewport",
							content: "width=device-width, initial-scale=1",
						}),
						element("title", [text(title === "" ? "MoinMoin" : title)]),
						element("style", [text(STYLE)]),
					]),
					element("body", content),
				],
				{ lang: language },
			),
		],
	};
}
