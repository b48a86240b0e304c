/** AST to UserGroup tree. */
import type {
	Dialect,
	FlowContent,
	Heading,
	PageLink,
	PhrasingContent,
	ProcessingInstruction,
	Root,
} from "../../ast";
import { parse } from "../../parse";
import { ChannelWords } from "../dictionaries/channel-words";
import type { Context } from "../read/context";
import type { LinkKindRule } from "../read/link-kinds";
import { positionOf } from "../read/links";
import { linksOf, toProse } from "../read/prose";
import {
	type LinkKind,
	type Message,
	type Region,
	TREE_VERSION,
	type UserGroupTree,
} from "../result/schema";
import { contentOf } from "./content";
import { withNotes } from "./descriptions";
import { assignIds } from "./ids";
import { assignCodes, createRegion } from "./regions";

/** What {@link toUserGroups} is told. */
export interface UserGroupsOptions {
	/** Name of the page, for `page.title`. */
	pageName?: string | undefined;
	/** Rules for kinds of links, which go before our own table. */
	linkKinds?: readonly LinkKindRule[] | undefined;
	/** More words that name a channel, each with the kind of link that it announces. */
	channelWords?: Readonly<Record<string, LinkKind>> | undefined;
	/** More names of regions, each with its code: UN M49, ISO 3166-1 alpha-2 or ISO 3166-2. */
	regions?: Readonly<Record<string, string>> | undefined;
}

/** A heading's region, and what stands under it up to the next. */
interface Section {
	region: Region | undefined;
	nodes: FlowContent[];
}

/**
 * Reads a page that lists user groups, as a careful curator would (`docs/usergroups.md`). A page without groups gives a
 * tree without groups.
 *
 * @param tree what `parse` returns.
 * @returns regions, the groups in them and their links, each with its place in the source.
 * @example
 * toUserGroups(parse("== Africa ==\n=== Namibia ===\n * [[http://pynam.org/|PyNAM]]")).regions[0].regions[0].groups[0].name
 * // "PyNAM"
 */
export function toUserGroups(
	tree: Root,
	options: UserGroupsOptions = {},
): UserGroupTree {
	const { pageName, linkKinds = [], channelWords, regions: custom } = options;
	const dialect: Dialect = tree.data?.dialect ?? "1.9";
	const messages: Message[] = [];
	const context: Context = {
		dialect,
		channels: new ChannelWords(channelWords),
		linkKinds,
		readMarkup: (markup) => parse(markup, { dialect }).children,
		report: (ruleId, text, position) =>
			messages.push({ ruleId, text, position }),
	};
	const { nodes, categories } = withoutCategories(tree.children, context);
	const sections = splitSections(nodes, context);
	const regions = nest(sections, context);
	const language = languageOf(tree);
	assignCodes(regions, language, custom);
	const result: UserGroupTree = {
		version: TREE_VERSION,
		page: {
			...(pageName !== undefined && { title: pageName }),
			dialect,
			...(language !== undefined && { language }),
			categories,
		},
		intro: { links: [] },
		regions,
		groups: [],
		messages,
	};
	contentOf(sections, result, context);
	assignIds(result);
	messages.sort((a, b) => a.position.start.offset - b.position.start.offset);
	return result;
}

function languageOf({ children }: Root): string | undefined {
	const pragma = children.find(
		(node): node is ProcessingInstruction =>
			node.type === "processingInstruction" && node.name === "language",
	);
	return pragma?.value;
}

/** A category's page: `CategoryUsergroups`, and what wikis in other languages call theirs. */
const isCategory = (node: PhrasingContent): node is PageLink =>
	node.type === "pageLink" &&
	/^(?:Category|Categor[ií]a|Catégorie|Kategorie)\p{Lu}/u.test(node.page);

/** Category names in the last paragraph are the page's, no links. */
function withoutCategories(
	nodes: readonly FlowContent[],
	context: Context,
): {
	nodes: readonly FlowContent[];
	categories: string[];
} {
	const at = nodes.findLastIndex(({ type }) => type !== "comment");
	const last = nodes[at];
	if (last?.type !== "paragraph") return { nodes, categories: [] };
	const categories = last.children.flatMap((node) =>
		isCategory(node) ? [node.page] : [],
	);
	if (categories.length === 0) return { nodes, categories };
	const rest = toProse(
		last.children.filter((node) => !isCategory(node)),
		positionOf(last),
		{ ...context, report: () => {} },
	);
	const isFooter =
		/^[\s,;|]*$/u.test(withNotes(rest, rest.text)) &&
		linksOf(rest).length === 0;
	return isFooter
		? { nodes: nodes.toSpliced(at, 1), categories }
		: { nodes, categories: [] };
}

function splitSections(
	nodes: readonly FlowContent[],
	context: Context,
): Section[] {
	let section: Section = { region: undefined, nodes: [] };
	const sections = [section];
	for (const node of nodes) {
		if (isHeading(node)) {
			section = { region: createRegion(node, context), nodes: [] };
			sections.push(section);
		} else section.nodes.push(node);
	}
	return sections;
}

const isHeading = (node: FlowContent): node is Heading =>
	node.type === "heading";

/** A heading's parent is the nearest heading above it that is shallower. */
function nest(sections: readonly Section[], { report }: Context): Region[] {
	const outermost: Region[] = [];
	const path: Region[] = [];
	for (const { region } of sections) {
		if (region === undefined) continue;
		while ((path.at(-1)?.depth ?? 0) >= region.depth) path.pop();
		const siblings = path.at(-1)?.regions ?? outermost;
		if (siblings.some(({ name }) => name === region.name))
			report(
				"region-twice",
				`“${region.name}” stands here twice`,
				region.position,
			);
		siblings.push(region);
		path.push(region);
	}
	return outermost;
}
