/** A report as one file that needs nothing else: style, script and data are in it, and its policy forbids to load anything. */
import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { escapeControls } from "../../escape-controls";
import assets from "../data/assets.json";
import {
	type Content,
	element,
	type Section,
	sectionElement,
	showNumber,
	wikiText,
} from "./elements";

/** A number at the top of a report. */
export interface Figure {
	label: string;
	value: number | string;
}

/** What a report shows. */
export interface Report {
	/** What it is about; may come from a wiki. */
	title: string;
	/** A sentence or two. */
	lead: Content;
	figures: readonly Figure[];
	/** In order; those without content are not shown. */
	sections: readonly (Section | undefined)[];
}

/** Nothing is loaded, sent or run but the style and the script in the file itself. */
const POLICY = [
	"default-src 'none'",
	`style-src '${assets.style.hash}'`,
	`script-src '${assets.script.hash}'`,
	"base-uri 'none'",
	"form-action 'none'",
].join("; ");

/** Writes a report as HTML. */
export function reportDocument(report: Report): string {
	const { title, lead, figures } = report;
	const sections = report.sections.filter((section) => section !== undefined);
	const root: Root = {
		type: "root",
		children: [
			{ type: "doctype" },
			element(
				"html",
				{ lang: "en" },
				element(
					"head",
					{},
					element("meta", { charSet: "utf-8" }),
					element("meta", {
						httpEquiv: "Content-Security-Policy",
						content: POLICY,
					}),
					element("meta", {
						name: "viewport",
						content: "width=device-width, initial-scale=1",
					}),
					element("meta", { name: "robots", content: "noindex" }),
					element("title", {}, escapeControls(title)),
					element("style", {}, assets.style.text),
				),
				element(
					"body",
					{},
					element("a.skip", { href: "#content" }, "Skip to the content"),
					element(
						"header",
						{},
						element("h1", {}, wikiText(title)),
						element("p.muted", {}, lead),
						figureList(figures),
						navigation(sections),
					),
					element(
						"main",
						{ id: "content", tabIndex: -1 },
						sections.map(sectionElement),
					),
					element(
						"footer",
						{},
						element(
							"p",
							{},
							"Written by moinmoin. This file holds all that it shows and loads nothing.",
						),
					),
					h("script", assets.script.text),
				),
			),
		],
	};
	return `${toHtml(root)}\n`;
}

/** Shows numbers with their labels. */
export const figureList = (figures: readonly Figure[]): Content =>
	element(
		"dl.figures",
		{},
		figures.map(({ label, value }) =>
			element(
				"div",
				{},
				element("dt", {}, label),
				element(
					"dd",
					{},
					typeof value === "number" ? showNumber(value) : value,
				),
			),
		),
	);

const navigation = (sections: readonly Section[]): Content =>
	element(
		"nav",
		{ ariaLabel: "Sections" },
		element(
			"ul",
			{},
			sections.map(({ id, title }) =>
				element("li", {}, element("a", { href: `#${id}` }, title)),
			),
		),
	);
