/** AST to UserGroup tree. */
import type { Dialect, FlowContent, ListItem, Root } from "../ast";
import { channelOf, classifyLine, createGroup } from "./groups";
import { assignIds } from "./ids";
import { type Line, readLine } from "./lines";
import { collectLinks, toLink } from "./links";
import { fold, textOf } from "./plain-text";
import { createRegion } from "./regions";
import {
	type Link,
	type Message,
	type Region,
	TREE_VERSION,
	type UserGroup,
	type UserGroupTree,
} from "./schema";

/** What `toUserGroups` is told. */
export interface UserGroupsOptions {
	/** Name of the page, for `page.title`. */
	pageName?: string | undefined;
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
	const dialect: Dialect = tree.data?.dialect ?? "1.9";
	const result: UserGroupTree = {
		version: TREE_VERSION,
		page: {
			...(options.pageName !== undefined && { title: options.pageName }),
			dialect,
			...languageOf(tree),
			categories: [],
		},
		intro: { links: [] },
		regions: [],
		groups: [],
		messages: [],
	};
	const path: Region[] = [];
	const { nodes, categories } = withoutCategories(tree.children);
	result.page.categories.push(...categories);
	for (const node of nodes) {
		if (node.type === "heading") enterRegion(createRegion(node), path, result);
		else addContent(node, path, result, dialect);
	}
	for (const { position, suggestion, url } of allLinks(result)) {
		if (suggestion !== undefined)
			result.messages.push(
				message(
					"link-impossible-url",
					`“${url}” leads nowhere; “${suggestion}” was probably meant`,
					position,
				),
			);
	}
	assignIds(result);
	return result;
}

function languageOf(tree: Root): { language?: string } {
	for (const node of tree.children)
		if (
			node.type === "processingInstruction" &&
			node.name === "language" &&
			node.value !== undefined
		)
			return { language: node.value };
	return {};
}

/** Category names in the last paragraph are the page's, no links. */
function withoutCategories(nodes: readonly FlowContent[]): {
	nodes: readonly FlowContent[];
	categories: string[];
} {
	const last = nodes.at(-1);
	if (last?.type !== "paragraph") return { nodes, categories: [] };
	const categories = last.children.flatMap((node) =>
		node.type === "pageLink" && /^Category[A-Z]/.test(node.page)
			? [node.page]
			: [],
	);
	const isFooter = last.children.every((node) =>
		node.type === "text" ? fold(node.value) === "" : node.type === "pageLink",
	);
	return isFooter && categories.length > 0
		? { nodes: nodes.slice(0, -1), categories }
		: { nodes, categories: [] };
}

/** A heading's parent is the nearest heading above it that is shallower. */
function enterRegion(
	region: Region,
	path: Region[],
	tree: UserGroupTree,
): void {
	while ((path.at(-1)?.depth ?? 0) >= region.depth) path.pop();
	const siblings = path.at(-1)?.regions ?? tree.regions;
	if (siblings.some(({ name }) => name === region.name))
		tree.messages.push(
			message(
				"region-twice",
				`“${region.name}” stands here twice`,
				region.position,
			),
		);
	siblings.push(region);
	path.push(region);
}

const message = (
	ruleId: string,
	text: string,
	position: Region["position"],
): Message => ({ ruleId, text, position });

function addContent(
	node: FlowContent,
	path: readonly Region[],
	tree: UserGroupTree,
	dialect: Dialect,
): void {
	const region = path.at(-1);
	const countryCode = path.findLast(({ kind }) => kind === "country")?.code;
	if (region === undefined) {
		addIntro(node, tree, dialect);
	} else if (node.type === "list") {
		addList(node.children, region, dialect, countryCode);
	} else if (node.type === "paragraph" && startsWithLink(node, dialect)) {
		region.groups.push(
			createGroup(readLine(node, dialect), dialect, countryCode),
		);
	} else {
		region.links.push(...collectLinks([node], dialect));
		const text = fold(textOf([node]));
		if (text !== "")
			region.description = fold(`${region.description ?? ""} ${text}`);
	}
}

/** What stands in front of the first heading is the intro; a list there may name groups only under headings. */
function addIntro(
	node: FlowContent,
	{ intro }: UserGroupTree,
	dialect: Dialect,
): void {
	intro.links.push(...collectLinks([node], dialect));
	const text = fold(textOf([node]));
	if (text !== "") intro.text = fold(`${intro.text ?? ""} ${text}`);
}

/** A paragraph that reads like an item is a group. */
function startsWithLink(
	node: FlowContent & { type: "paragraph" },
	dialect: Dialect,
): boolean {
	const { first } = readLine(node, dialect);
	return first !== undefined && toLink(first).label !== undefined;
}

/** Outermost items: groups, then the channels that stand beside them. */
function addList(
	items: readonly ListItem[],
	region: Region,
	dialect: Dialect,
	countryCode: string | undefined,
	section?: string,
): void {
	const channels: Line[] = [];
	for (const item of items) {
		const line = readLine(item, dialect);
		const kind = classifyLine(line, dialect);
		if (kind === "channel") channels.push(line);
		else if (kind === "heading")
			addList(line.items, region, dialect, countryCode, line.text);
		else region.groups.push(createGroup(line, dialect, countryCode, section));
	}
	for (const line of channels) addChannel(line, region, dialect, countryCode);
}

/** To the only group of the region, else to one that carries the region's name. */
function addChannel(
	line: Line,
	region: Region,
	dialect: Dialect,
	countryCode: string | undefined,
): void {
	const { links, contacts } = channelOf(line, dialect);
	let group =
		region.groups.length === 1
			? region.groups[0]
			: region.groups.find(({ nameSource }) => nameSource === "region");
	if (group === undefined) {
		group = regionGroup(region, line, countryCode);
		region.groups.push(group);
	}
	group.links.push(...links);
	group.contacts.push(...contacts);
}

const regionGroup = (
	region: Region,
	{ position }: Line,
	countryCode: string | undefined,
): UserGroup => ({
	id: "",
	name: region.name,
	nameSource: "region",
	status: "listed",
	...(countryCode !== undefined && { countryCode }),
	links: [],
	contacts: [],
	groups: [],
	members: [],
	position,
});

/** Every link of a tree. */
export function allLinks(tree: UserGroupTree): Link[] {
	const ofGroup = (group: UserGroup): Link[] => [
		...group.links,
		...group.groups.flatMap(ofGroup),
		...group.members.flatMap(({ links }) => links),
	];
	const ofRegion = (region: Region): Link[] => [
		...region.links,
		...region.groups.flatMap(ofGroup),
		...region.regions.flatMap(ofRegion),
	];
	return [
		...tree.intro.links,
		...tree.groups.flatMap(ofGroup),
		...tree.regions.flatMap(ofRegion),
	];
}
