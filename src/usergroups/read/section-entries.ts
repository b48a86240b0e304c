/** Content under one heading, or in front of the first: lists, paragraphs and all else, taken in as a reader does. */

import { appendAll } from "../../append-all";
import type {
	DefinitionList,
	FlowContent,
	PhrasingContent,
	Section,
	Table,
	TableRow,
} from "../../ast";
import { isHidden } from "../../page-kinds";
import { isOnlyRole } from "../dictionaries/columns";
import { cleanName } from "./clean-name";
import type { Context } from "./context";
import { appendTo, type Item, readItem, readItems } from "./items";
import { linesWithLinks, readsLikeItem } from "./lines";
import { positionOf } from "./links";
import { toLiteralProse } from "./literal-prose";
import { textOf } from "./plain-text";
import { linksOf, toProse } from "./prose";
import { type Prose, withText } from "./span";
import {
	hasNames,
	isTransposed,
	partsOf,
	type Row,
	readTable,
	transpose,
} from "./tables";

/** A list item, or a paragraph that reads like one; a table; or other text. */
export type Entry =
	| {
			type: "item";
			item: Item;
			isListed: boolean;
			/** Whether it says more of the term of a definition that the entry in front of it is of. */
			isContinuation?: boolean;
	  }
	| { type: "prose"; prose: Prose }
	| {
			type: "table";
			rows: Row[];
			/** Whether it lists nothing, as it says only what something is like. */
			isText?: boolean;
	  }
	/** A line in bold over a list, which stands for a heading. */
	| { type: "label"; text: string };

/**
 * Reads the nodes under a heading.
 *
 * @param isOfGroup whether the heading names the group that all is about.
 */
export function readSection(
	nodes: readonly FlowContent[],
	context: Context,
	isOfGroup = false,
): Entry[] {
	const entries: Entry[] = [];
	const shown = withoutFrames(nodes);
	for (let index = 0; index < shown.length; index++) {
		const node = shown[index] as FlowContent;
		const last = entries.at(-1);
		const above = last?.type === "item" ? last.item : undefined;
		if (node.type === "list") {
			for (const item of readItems(node.children, context, above))
				entries.push({ type: "item", item, isListed: true });
		} else if (node.type === "table") {
			appendAll(entries, tableEntries(node, isOfGroup, context));
		} else if (node.type === "definitionList") {
			appendAll(entries, readDefinitions(node.children, context));
		} else if (isLabel(node, shown[index + 1])) {
			entries.push({ type: "label", text: cleanName(textOf([node])) });
		} else if (node.type === "paragraph") {
			appendAll(entries, readParagraph(node, above, context));
		} else {
			const prose = toProse([node], positionOf(node), context);
			if (!isEmpty(prose)) entries.push({ type: "prose", prose });
		}
	}
	return entries;
}

/** Content, with that of frames around lists or tables in place of the frames: `{{{#!wiki note`. */
function withoutFrames(nodes: readonly FlowContent[]): readonly FlowContent[] {
	if (!nodes.some(isFrame)) return nodes;
	const shown: FlowContent[] = [];
	const left = nodes.toReversed();
	for (let node = left.pop(); node !== undefined; node = left.pop())
		if (isFrame(node))
			for (const child of node.children.toReversed()) left.push(child);
		else shown.push(node);
	return shown;
}

/** Whether a node is a frame that shows: `{{{#!wiki comment` hides what is in it. */
const isFrame = (node: FlowContent): node is Section =>
	node.type === "section" &&
	!isHidden(node) &&
	node.children.some(({ type }) => LISTINGS.has(type));

const LISTINGS: ReadonlySet<string> = new Set<FlowContent["type"]>([
	"list",
	"table",
	"definitionList",
	"section",
]);

/** Whether there is nothing in it to be kept. */
const isEmpty = (prose: Prose): boolean =>
	prose.text === "" && prose.notes.length === 0 && linksOf(prose).length === 0;

/** A short line that is formatted as a whole, right above a list. */
function isLabel(node: FlowContent, next: FlowContent | undefined): boolean {
	if (node.type !== "paragraph" || next?.type !== "list") return false;
	const [only, ...others] = node.children.filter(
		(child) => child.type !== "text" || child.value.trim() !== "",
	);
	if (
		only === undefined ||
		others.length > 0 ||
		!FORMATTING.has(only.type) ||
		!isFormattedText(only)
	)
		return false;
	const text = textOf([only]);
	return /^.{2,60}$/u.test(cleanName(text)) && !isSentence(text.trimEnd());
}

/** "Former groups are listed below.": more than a title. */
const isSentence = (text: string): boolean =>
	/[.!?]$/.test(text) && text.split(/\s/, 3).length > 2;

const FORMATTING: ReadonlySet<string> = new Set<PhrasingContent["type"]>([
	"strong",
	"emphasis",
	"underline",
]);

const isFormattedText = (node: PhrasingContent): boolean =>
	node.type === "text" ||
	(FORMATTING.has(node.type) &&
		"children" in node &&
		node.children.every(isFormattedText));

/** A term and what is said of it are one item: ` term:: text`. */
function readDefinitions(
	nodes: DefinitionList["children"],
	context: Context,
): Entry[] {
	const entries: Entry[] = [];
	let term: Prose | undefined;
	let hasTerm = false;
	for (const node of nodes) {
		if (node.type === "definitionTerm") {
			const prose = toLiteralProse(node.children, positionOf(node), context);
			term = prose.text === "" ? undefined : withText(prose, `${prose.text}:`);
			hasTerm ||= term !== undefined;
		} else {
			const item = readItem(node, context);
			if (term !== undefined) {
				const owner: Item = { prose: term, items: [] };
				appendTo(owner, item);
				entries.push({ type: "item", item: owner, isListed: true });
			} else
				entries.push({
					type: "item",
					item,
					isListed: true,
					isContinuation: hasTerm,
				});
			term = undefined;
		}
	}
	return entries;
}

/**
 * A table; of a transposed one that says what is listed, the columns are rows. Of one that does not, each row is an item
 * ("City: Ulm") where the heading names the group, else the rows are text.
 */
function tableEntries(
	table: Table,
	isOfGroup: boolean,
	context: Context,
): Entry[] {
	const rows = readTable(table, context);
	if (!isTransposed(rows)) return [{ type: "table", rows }];
	if (isOfGroup)
		return table.children.flatMap((row, index) =>
			row.type === "tableRow" ? [factOf(row, rows[index], context)] : [],
		);
	return partsOf(rows).map((part) =>
		hasNames(part)
			? { type: "table", rows: transpose(part) }
			: { type: "table", rows: part, isText: true },
	);
}

/** A row of a transposed table as an item. */
function factOf(node: TableRow, row: Row | undefined, context: Context): Entry {
	const [head, ...values] = node.children;
	const text = row?.cells[0]?.prose.text ?? "";
	const prose = toProse(
		[
			...(isOnlyRole(text)
				? [{ type: "text" as const, value: `${text.replace(/:$/, "")}: ` }]
				: (head?.children ?? [])),
			...values.flatMap(({ children }) => children),
		],
		positionOf(node),
		context,
	);
	return { type: "item", item: { prose, items: [] }, isListed: true };
}

/** An asterisk at the margin, which MoinMoin takes for text. */
const SLIP = /\n\*[ \t]/;
const FIRST_SLIP = /(?:^|\n)\*[ \t]/;

function readParagraph(
	node: FlowContent & { type: "paragraph" },
	above: Item | undefined,
	context: Context,
): Entry[] {
	const { front, slips } = splitAtSlips(node.children);
	const position = positionOf(node);
	const entries: Entry[] = [];
	const prose = toProse(front, position, context);
	const lines = linesWithLinks(prose, front, position, context);
	for (const line of lines)
		if (!isEmpty(line))
			entries.push(
				readsLikeItem(line)
					? { type: "item", item: { prose: line, items: [] }, isListed: false }
					: { type: "prose", prose: line },
			);
	const isList = above !== undefined || slips.length > 1 || isAlone(prose);
	for (const slip of slips) {
		const text = toProse(slip, position, context);
		if (isList)
			context.report(
				"list-item-margin",
				"an asterisk at the left margin makes no list item; a blank is missing in front of it",
				position,
			);
		entries.push(
			isList
				? { type: "item", item: { prose: text, items: [] }, isListed: true }
				: { type: "prose", prose: text },
		);
	}
	return entries;
}

/** Whether nothing is before an asterisk at the margin. */
const isAlone = (front: Prose): boolean => isEmpty(front);

/** Parts the content of a paragraph where a line starts with an asterisk. */
function splitAtSlips(nodes: readonly PhrasingContent[]): {
	front: PhrasingContent[];
	slips: PhrasingContent[][];
} {
	const front: PhrasingContent[] = [];
	const slips: PhrasingContent[][] = [];
	for (const [index, node] of nodes.entries()) {
		const here = slips.at(-1) ?? front;
		if (node.type !== "text") {
			here.push(node);
			continue;
		}
		if (!node.value.includes("*")) {
			here.push(node);
			continue;
		}
		const [before, ...lines] = node.value.split(
			index === 0 ? FIRST_SLIP : SLIP,
		);
		if (before) here.push({ ...node, value: before });
		for (const line of lines) slips.push([{ ...node, value: line }]);
	}
	return { front, slips };
}
