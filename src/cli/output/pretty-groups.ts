/** A UserGroup tree for people. */

import { escapeControls } from "../../escape-controls";
import type {
	Link,
	Region,
	UserGroup,
	UserGroupTree,
} from "../../usergroups/result/schema";
import { showLink } from "./show-link";

const INDENT = "  ";

/** One line for each region, group and link, indented by what it belongs to. */
export function prettyGroups({
	page,
	intro,
	regions,
	groups,
}: UserGroupTree): string {
	const lines: string[] = [];
	const add = (depth: number, text: string): void => {
		lines.push(INDENT.repeat(depth) + escapeControls(text));
	};
	const addLink = (depth: number, link: Link): void =>
		add(depth, `→ ${showLink(link)}`);
	const addGroup = (depth: number, group: UserGroup): void => {
		const { section, place, status, description, contacts } = group;
		const facts = [
			section,
			place,
			status === "listed" ? undefined : status,
			description === place ? undefined : description,
		].filter(Boolean);
		add(
			depth,
			`* ${group.name}${facts.length === 0 ? "" : ` — ${facts.join(" — ")}`}`,
		);
		for (const { name, email, irc } of contacts)
			add(depth + 1, `@ ${[name, email, irc].filter(Boolean).join(" ")}`);
		for (const link of group.links) addLink(depth + 1, link);
		for (const chapter of group.groups) addGroup(depth + 1, chapter);
		for (const member of group.members) add(depth + 1, `- ${member.name}`);
	};
	const addRegion = (depth: number, region: Region): void => {
		const { name, aliases, note, code, description } = region;
		const names = [name, ...aliases].join(" / ");
		add(
			depth,
			`${names}${code === undefined ? "" : ` [${code}]`}${note === undefined ? "" : ` (${note})`}`,
		);
		if (description !== undefined) add(depth + 1, `"${description}"`);
		for (const link of region.links) addLink(depth + 1, link);
		for (const group of region.groups) addGroup(depth + 1, group);
		for (const inner of region.regions) addRegion(depth + 1, inner);
	};
	const title = [
		page.title,
		`MoinMoin ${page.dialect}`,
		page.language,
		...page.categories,
	].filter(Boolean);
	add(0, title.join(", "));
	for (const link of intro.links) addLink(1, link);
	for (const group of groups) addGroup(0, group);
	for (const region of regions) addRegion(0, region);
	return `${lines.join("\n")}\n`;
}
