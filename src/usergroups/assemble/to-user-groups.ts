/** AST to UserGroup tree. */

import { Signature } from "../../arguments/signature";
import { ROOT_OF_PAGE } from "../../arguments/trees";
import {
	arrayOf,
	FUNCTION,
	objectOf,
	optional,
	optionsOf,
	REGEXP,
	recordOf,
	STRING,
} from "../../arguments/value-checks";
import type { Dialect, Root } from "../../ast";
import { dialectOf } from "../../dialect-facts";
import { parse } from "../../parse";
import type { Decision } from "../classify/decision";
import { channelWordsWith } from "../dictionaries/channel-words";
import type { Context } from "../read/context";
import type { LinkKindRule } from "../read/link-kinds";
import { LINK_KIND } from "../result/check-tree";
import type { LinkKind, Message, UserGroupTree } from "../result/schema";
import { TREE_VERSION } from "../result/versions";
import { fillTree } from "./fill-tree";
import { assignIds } from "./ids";
import { assignCodes, findGroupHeadings } from "./regions";
import { type ReadNodes, readPage } from "./sections";

/** Options of {@link toUserGroups}. */
export interface UserGroupsOptions {
	/** Name of the page, for `page.title`. */
	pageName?: string | undefined;
	/** Rules for kinds of links, which go before our own table. */
	linkKinds?: readonly LinkKindRule[] | undefined;
	/** More words that name a channel, each with the kind of link that it announces. */
	channelWords?: Readonly<Record<string, LinkKind>> | undefined;
	/**
	 * Takes what each item was taken for, by which rule and on what evidence, in the order of the page. Called while the page
	 * is mapped: it must not call `toUserGroups`.
	 */
	onDecision?: ((decision: Decision) => void) | undefined;
	/** More names of regions, each with its code: UN M49, ISO 3166-1 alpha-2 or ISO 3166-2. */
	regions?: Readonly<Record<string, string>> | undefined;
}

const toUserGroupsSignature = new Signature("toUserGroups", {
	tree: ROOT_OF_PAGE,
	options: optionsOf<UserGroupsOptions>({
		pageName: STRING,
		linkKinds: arrayOf(
			objectOf({
				kind: LINK_KIND,
				domains: optional(arrayOf(STRING)),
				scheme: optional(REGEXP),
				host: optional(REGEXP),
				path: optional(REGEXP),
				label: optional(REGEXP),
			}),
		),
		channelWords: recordOf(LINK_KIND),
		onDecision: FUNCTION,
		regions: recordOf(STRING),
	}),
});

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
	return toUserGroupsSignature.call(map, tree, options);
}

const map = (tree: Root, options: UserGroupsOptions): UserGroupTree =>
	readUserGroups(dialectOf(tree), () => tree.children, options);

/** Reads a page as `toUserGroups` does, but need not have all nodes of it at once. */
export function readUserGroups(
	dialect: Dialect,
	readNodes: ReadNodes,
	options: UserGroupsOptions,
): UserGroupTree {
	const {
		pageName,
		linkKinds = [],
		channelWords,
		regions: custom,
		onDecision,
	} = options;
	const messages: Message[] = [];
	const context: Context = {
		dialect,
		channels: channelWordsWith(channelWords),
		linkKinds,
		readMarkup: (markup) => parse(markup, { dialect }).children,
		report: (ruleId, text, position) =>
			messages.push({ ruleId, text, position }),
	};
	const content = readPage(readNodes, context);
	const { regions, categories, language } = content;
	const groupHeadings = findGroupHeadings(regions);
	assignCodes(regions, groupHeadings, {
		language,
		title: pageName,
		custom,
	});
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
	fillTree(content, result, groupHeadings, context, onDecision);
	assignIds(result);
	messages.sort((a, b) => a.position.start.offset - b.position.start.offset);
	return result;
}
