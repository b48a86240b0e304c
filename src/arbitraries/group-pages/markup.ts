/** One content, spelled in either dialect. */
import type { Dialect } from "../../ast";
import type { LinkModel } from "./model";

/** A link, in brackets or `bare`: a free URL, a free e-mail address, a CamelCase name. */
export interface Written {
	link: LinkModel;
	bare?: boolean;
}

/** Text, whose formatting both dialects spell alike, or a link. */
export type Inline = string | Written;

/**
 * A line of a list: an item with a bullet, one without (`.`), or a line without a marker that continues the item above
 * it, at the `same` width or `deeper`.
 */
export interface Line {
	level: number;
	marker: "*" | "." | "same" | "deeper";
	content: readonly Inline[];
}

export type Block =
	| { type: "heading"; depth: number; title: string }
	| { type: "paragraph"; content: readonly Inline[] }
	| { type: "list"; lines: readonly Line[] }
	/** Rows of cells, an empty one for a cell without content. */
	| { type: "table"; rows: readonly (readonly (readonly Inline[])[])[] }
	| { type: "raw"; text: string };

/** How a page is laid out, apart from what it says. */
export interface Layout {
	/** How much deeper nested items are. */
	step: 1 | 2;
	/** Whether a blank line is before each item; repeated from the beginning. */
	gaps: readonly boolean[];
}

const target = ({ url, page = "" }: LinkModel): string => url ?? page;

const spell: Record<Dialect, (link: LinkModel) => string> = {
	"1.5": (link) => {
		if (link.url !== undefined)
			return `[${[link.url, link.label ?? []].flat().join(" ")}]`;
		return link.label === undefined
			? `["${target(link)}"]`
			: `[:${target(link)}:${link.label}]`;
	},
	"1.9": (link) => `[[${[target(link), link.label ?? []].flat().join("|")}]]`,
};

const inline = (content: readonly Inline[], dialect: Dialect): string =>
	content
		.map((part) => {
			if (typeof part === "string") return part;
			return part.bare === true
				? target(part.link).replace(/^mailto:/, "")
				: spell[dialect](part.link);
		})
		.join("");

/** The content as a reader sees it. */
export const plainText = (content: readonly Inline[]): string =>
	content
		.map((part) =>
			typeof part === "string"
				? part.replace(/'{2,}|__/g, "")
				: (part.link.label ?? target(part.link)),
		)
		.join("");

/** The links of a content, in their order. */
export const linksOf = (content: readonly Inline[]): LinkModel[] =>
	content.flatMap((part) => (typeof part === "string" ? [] : [part.link]));

/** The page in a dialect. */
export function render(
	blocks: readonly Block[],
	{ step, gaps }: Layout,
	dialect: Dialect,
): string {
	let items = 0;
	const indentOf = ({ level, marker }: Line): string =>
		" ".repeat(1 + level * step + (marker === "deeper" ? 3 : 0));
	const lineOf = (line: Line): string[] => {
		const isItem = line.marker === "*" || line.marker === ".";
		const text = inline(line.content, dialect);
		if (!isItem) return [`${indentOf(line)}${text}`];
		const gap = gaps[items++ % gaps.length] === true ? [""] : [];
		return [...gap, `${indentOf(line)}${line.marker} ${text}`];
	};
	const blockOf = (block: Block): string[] => {
		switch (block.type) {
			case "heading": {
				const marks = "=".repeat(block.depth);
				return [`${marks} ${block.title} ${marks}`];
			}
			case "paragraph":
				return [inline(block.content, dialect), ""];
			case "list":
				return [...block.lines.flatMap(lineOf), ""];
			case "table":
				return [
					...block.rows.map(
						(cells) =>
							`||${cells.map((cell) => ` ${inline(cell, dialect)} `).join("||")}||`,
					),
					"",
				];
			case "raw":
				return [block.text];
		}
	};
	return blocks.flatMap(blockOf).join("\n");
}
