/** The sections of a page: what is under each heading, with the regions that the headings make. */
import type {
	FlowContent,
	Heading,
	ListItem,
	PageLink,
	PhrasingContent,
} from "../../ast";
import { parentAt } from "../../nesting";
import type { Context } from "../read/context";
import { positionOf } from "../read/links";
import { linksOf, toProse } from "../read/prose";
import type { Region } from "../result/schema";
import { withNotes } from "./descriptions";
import { createRegion } from "./regions";

/** A heading's region, and what is under it up to the next; the first section has none. */
export interface Section {
	region: Region | undefined;
	nodes: readonly FlowContent[];
}

/** A page as its headings part it. */
export interface PageContent {
	sections: readonly Section[];
	/** What is behind the last rule, and belongs to no group. */
	footer: readonly FlowContent[];
	categories: string[];
	regions: Region[];
}

/** Parts a page. */
export function readPage(
	nodes: readonly FlowContent[],
	context: Context,
): PageContent {
	const { body, footer } = splitFooter(nodes);
	const ownFooter = withoutCategories(footer, context);
	const content =
		footer.length > 0
			? { nodes: body, categories: [] }
			: withoutLastCategories(body, context);
	const sections = splitSections(content.nodes, context);
	return {
		sections,
		footer: ownFooter.nodes,
		categories: [...content.categories, ...ownFooter.categories],
		regions: nest(sections, context),
	};
}

/** A category's page: `CategoryUsergroups`, and what wikis in other languages call theirs. */
const isCategory = (node: PhrasingContent): node is PageLink =>
	node.type === "pageLink" &&
	/^(?:Category|Categor[ií]a|Catégorie|Kategorie)\p{Lu}/u.test(node.page);

/** What is after the last rule of a page is its footer, if no heading and no list of links follows. */
function splitFooter(nodes: readonly FlowContent[]): {
	body: readonly FlowContent[];
	footer: readonly FlowContent[];
} {
	const at = nodes.findLastIndex(({ type }) => type === "thematicBreak");
	const footer = nodes.slice(at + 1);
	const isFooter =
		at >= 0 &&
		nodes.slice(0, at).some(({ type }) => type !== "comment") &&
		footer.every(isFooterBlock);
	return isFooter
		? { body: nodes.slice(0, at), footer }
		: { body: nodes, footer: [] };
}

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
				categories.push(...own.categories);
				return own.nodes.length > 0 || own.categories.length === 0;
			});
			if (items.length > 0) rest.push({ ...node, children: items });
		} else {
			const own = categoriesOf(node, context);
			categories.push(...own);
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

/** Category names in the last paragraph are the page's, no links. */
function withoutLastCategories(
	nodes: readonly FlowContent[],
	context: Context,
): { nodes: readonly FlowContent[]; categories: string[] } {
	const at = nodes.findLastIndex(({ type }) => type !== "comment");
	const last = nodes[at];
	const categories = last === undefined ? [] : categoriesOf(last, context);
	return categories.length === 0
		? { nodes, categories }
		: { nodes: nodes.toSpliced(at, 1), categories };
}

function splitSections(
	nodes: readonly FlowContent[],
	context: Context,
): Section[] {
	let own: FlowContent[] = [];
	const sections: Section[] = [{ region: undefined, nodes: own }];
	for (const node of nodes) {
		if (isHeading(node)) {
			own = [];
			sections.push({ region: createRegion(node, context), nodes: own });
		} else own.push(node);
	}
	return sections;
}

const isHeading = (node: FlowContent): node is Heading =>
	node.type === "heading";

/** A heading around those that are read, and the names of those right under it. */
interface Above {
	depth: number;
	region: Region;
	names: Set<string>;
}

/** A heading's parent is the nearest heading above it that is shallower. */
function nest(sections: readonly Section[], { report }: Context): Region[] {
	const outermost: Region[] = [];
	const outermostNames = new Set<string>();
	const path: Above[] = [];
	for (const { region } of sections) {
		if (region === undefined) continue;
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
