/** The sections of a page: what is under each heading, with the regions that the headings make. */

import { appendAll } from "../../append-all";
import type {
	FlowContent,
	ListItem,
	PageLink,
	PhrasingContent,
	ProcessingInstruction,
} from "../../ast";
import { parentAt } from "../../nesting";
import type { Context } from "../read/context";
import { positionOf } from "../read/links";
import { linksOf, toProse } from "../read/prose";
import type { Region } from "../result/schema";
import { withNotes } from "./descriptions";
import { createRegion } from "./regions";

/** A page as its headings part it. */
export interface PageContent {
	sections: SectionReader;
	/** What is after the last rule, and belongs to no group. */
	footer: readonly FlowContent[];
	categories: string[];
	regions: Region[];
	/** The page's language, as its head has it: `pt-br`. */
	language: string | undefined;
}

/** Gives the nodes of a page, from the first one each time that it is called. */
export type ReadNodes = () => Iterable<FlowContent>;

/** Parts a page. Its nodes are read twice, so that they need not be in memory at once: here, and when sections are taken. */
export function readPage(readNodes: ReadNodes, context: Context): PageContent {
	const survey = new PageSurvey();
	const regions: Region[] = [];
	for (const node of readNodes()) {
		survey.add(node);
		if (node.type === "heading") regions.push(createRegion(node, context));
	}
	const { footer, lastOfBody } = survey;
	const ownFooter = withoutCategories(footer?.nodes ?? [], context);
	const categories =
		lastOfBody === undefined ? [] : categoriesOf(lastOfBody.node, context);
	return {
		sections: new SectionReader(
			readNodes(),
			footer?.index,
			categories.length > 0 ? lastOfBody?.index : undefined,
		),
		footer: ownFooter.nodes,
		categories: [...categories, ...ownFooter.categories],
		regions: nest(regions, context),
		language: survey.language,
	};
}

/** Takes the sections of a page out of its nodes, one after the other. */
export class SectionReader {
	readonly #nodes: Iterator<FlowContent>;
	#index = -1;

	/**
	 * @param end index of the node that is after the last section.
	 * @param skipped index of a node that is in none.
	 */
	constructor(
		nodes: Iterable<FlowContent>,
		private readonly end: number | undefined,
		private readonly skipped: number | undefined,
	) {
		this.#nodes = nodes[Symbol.iterator]();
	}

	/** The nodes in front of the first heading; with each further call those under the next one. */
	next(): FlowContent[] {
		const own: FlowContent[] = [];
		while (this.#index !== this.end) {
			const { value, done } = this.#nodes.next();
			this.#index++;
			if (done || this.#index === this.end || value.type === "heading") break;
			if (this.#index !== this.skipped) own.push(value);
		}
		return own;
	}
}

/** A node and its index on the page. */
interface Indexed {
	node: FlowContent;
	index: number;
}

/** What is after the last rule. */
interface Footer {
	/** The rule's. */
	index: number;
	nodes: FlowContent[];
	/** The last node in front of the rule that is no comment. */
	before: Indexed;
}

/** What is known of a page when all of it was read. */
class PageSurvey {
	#count = 0;
	#language: ProcessingInstruction | undefined;
	/** The last node that is no comment. */
	#last: Indexed | undefined;
	#footer: Footer | undefined;

	/** What is after the last rule of a page is its footer, if no heading and no list of links follows. */
	get footer(): Readonly<Footer> | undefined {
		return this.#footer;
	}

	/** Where the categories of a page are that has none in its footer. */
	get lastOfBody(): Indexed | undefined {
		if (this.#footer === undefined) return this.#last;
		const { nodes, before } = this.#footer;
		return nodes.length === 0 ? before : undefined;
	}

	get language(): string | undefined {
		return this.#language?.value;
	}

	add(node: FlowContent): void {
		const index = this.#count;
		this.#count++;
		if (node.type === "thematicBreak")
			this.#footer = this.#last && { index, nodes: [], before: this.#last };
		else if (this.#footer !== undefined) {
			if (isFooterBlock(node)) this.#footer.nodes.push(node);
			else this.#footer = undefined;
		}
		if (node.type !== "comment") this.#last = { node, index };
		if (node.type === "processingInstruction" && node.name === "language")
			this.#language ??= node;
	}
}

/** A category's page: `CategoryUsergroups`, and what wikis in other languages call theirs. */
const isCategory = (node: PhrasingContent): node is PageLink =>
	node.type === "pageLink" &&
	/^(?:Category|Categor[ií]a|Catégorie|Kategorie)\p{Lu}/u.test(node.page);

/** A paragraph, or an item without a link that could be a group's. */
function isFooterBlock(node: FlowContent): boolean {
	if (node.type === "list") return node.children.every(isFooterItem);
	if (node.type === "paragraph")
		return !startsWithAddress(node.children) || node.children.some(isCategory);
	return node.type !== "heading" && node.type !== "table";
}

const isFooterItem = ({ children }: ListItem): boolean =>
	children.every((child) => child.type !== "list" && isFooterBlock(child));

/** Whether the first of what is shown is a link to an address. */
const startsWithAddress = (nodes: readonly PhrasingContent[]): boolean =>
	nodes.find((node) => node.type !== "text" || node.value.trim() !== "")
		?.type === "link";

/** The names of categories of blocks that hold nothing else, and the other blocks. */
function withoutCategories(
	nodes: readonly FlowContent[],
	context: Context,
): { nodes: FlowContent[]; categories: string[] } {
	const categories: string[] = [];
	const rest: FlowContent[] = [];
	for (const node of nodes) {
		if (node.type === "list") {
			const items = node.children.filter((item) => {
				const own = withoutCategories(item.children as FlowContent[], context);
				appendAll(categories, own.categories);
				return own.nodes.length > 0 || own.categories.length === 0;
			});
			if (items.length > 0) rest.push({ ...node, children: items });
		} else {
			const own = categoriesOf(node, context);
			appendAll(categories, own);
			if (own.length === 0) rest.push(node);
		}
	}
	return { nodes: rest, categories };
}

/** The categories that a paragraph is all of; none if it says more. */
function categoriesOf(node: FlowContent, context: Context): string[] {
	if (node.type !== "paragraph") return [];
	const categories = node.children.flatMap((child) =>
		isCategory(child) ? [child.page] : [],
	);
	if (categories.length === 0) return [];
	const rest = toProse(
		node.children.filter((child) => !isCategory(child)),
		positionOf(node),
		{ ...context, report: () => {} },
	);
	const isAll =
		/^[\s,;|]*$/u.test(withNotes(rest, rest.text)) &&
		linksOf(rest).length === 0;
	return isAll ? categories : [];
}

/** A heading around those that are read, and the names of those right under it. */
interface Above {
	depth: number;
	region: Region;
	names: Set<string>;
}

/** A heading's parent is the nearest heading above it that is shallower. */
function nest(inOrder: readonly Region[], { report }: Context): Region[] {
	const outermost: Region[] = [];
	const outermostNames = new Set<string>();
	const path: Above[] = [];
	for (const region of inOrder) {
		const parent = parentAt(path, region.depth);
		const names = parent?.names ?? outermostNames;
		if (names.has(region.name))
			report(
				"region-twice",
				`two headings "${region.name}" under one parent`,
				region.position,
			);
		names.add(region.name);
		(parent?.region.regions ?? outermost).push(region);
		path.push({ depth: region.depth, region, names: new Set() });
	}
	return outermost;
}
