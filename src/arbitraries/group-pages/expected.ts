/** Real trees in the form of the model. */
import type {
	Contact,
	Link,
	Region,
	UserGroup,
	UserGroupTree,
} from "../../usergroups/schema";
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

/** Reduces a tree to what the model of a page says. */
export function summarize({
	page,
	intro,
	regions,
	groups,
}: UserGroupTree): PageModel {
	return {
		language: page.language,
		categories: page.categories,
		intro: { ...intro, links: intro.links.map(link) },
		regions: regions.map(region),
		groups: groups.map(group),
	};
}

/** A tree without what may differ between a page and the same page in the other dialect. */
export function withoutPlaces(tree: UserGroupTree): unknown {
	return JSON.parse(
		JSON.stringify({ ...tree, messages: undefined }, (name, value) =>
			name === "position" || name === "dialect" ? undefined : value,
		),
	);
}
