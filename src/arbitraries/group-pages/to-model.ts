/** Trees in the form of the model. */
import { Signature } from "../../arguments/signature";
import { GROUP_TREE } from "../../usergroups/result/check-tree";
import type {
	Contact,
	Link,
	Region,
	UserGroup,
	UserGroupTree,
} from "../../usergroups/result/schema";
import type {
	ContactModel,
	GroupModel,
	LinkModel,
	PageModel,
	RegionModel,
} from "./model";

const link = ({ position, suggestion, ...rest }: Link): LinkModel => rest;

const contact = ({ position, ...rest }: Contact): ContactModel => rest;

const group = ({
	id,
	description,
	position,
	groups,
	members,
	links,
	contacts,
	...rest
}: UserGroup): GroupModel => ({
	...rest,
	links: links.map(link),
	contacts: contacts.map(contact),
	chapters: groups.map(group),
	members: members.map(({ name }) => name),
});

const region = ({
	position,
	links,
	groups,
	regions,
	...rest
}: Region): RegionModel => ({
	...rest,
	links: links.map(link),
	groups: groups.map(group),
	regions: regions.map(region),
});

const toUserGroupModelSignature = new Signature("toUserGroupModel", {
	tree: GROUP_TREE,
});

/**
 * What the model of a page says of a tree: the tree without places, ids, messages and descriptions of groups.
 *
 * @param tree what `toUserGroups`, or a mapper that is to be tested, makes of a page.
 * @returns a value to be compared with the `model` of `userGroupPage`.
 * @example
 * expect(toUserGroupModel(toUserGroups(parse(page.markup["1.9"])))).toEqual(page.model);
 */
export function toUserGroupModel(tree: UserGroupTree): PageModel {
	return toUserGroupModelSignature.call(toModel, tree);
}

function toModel({ page, intro, regions, groups }: UserGroupTree): PageModel {
	return {
		...(page.language !== undefined && { language: page.language }),
		categories: page.categories,
		intro: { ...intro, links: intro.links.map(link) },
		regions: regions.map(region),
		groups: groups.map(group),
	};
}
