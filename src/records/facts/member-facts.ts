/** What group and dictionary pages say to access rules: members and entries, not the groups of `UserGroupTree`. */
import type {
	DefinitionDescription,
	FlowContent,
	Nodes,
	PhrasingContent,
	Root,
} from "../../ast";

/** An entry of a dictionary. */
export interface DictEntry {
	key: string;
	value: string;
}

/**
 * Returns the members of a group page: the page link or the text at the beginning of each first-level bullet.
 *
 * @example
 * readMembers(parse(" * JaneDoe\n * [[John Doe]] - chair\n  * NotAMember\n")) // ["JaneDoe", "John Doe"]
 */
export function readMembers(tree: Root): string[] {
	const members: string[] = [];
	for (const list of tree.children) {
		if (list.type !== "list" || list.ordered) continue;
		for (const item of list.children) {
			const member = item.marker ? memberOf(item.children) : "";
			if (member !== "") members.push(member);
		}
	}
	return [...new Set(members)];
}

function memberOf([first]: readonly FlowContent[]): string {
	if (first?.type !== "paragraph") return "";
	const nodes = first.children.filter(
		(node) => node.type !== "text" || node.value.trim() !== "",
	);
	const [start] = nodes;
	if (start === undefined) return "";
	if (start.type === "pageLink") return start.page;
	return textOf([start]).trim();
}

/**
 * Returns the entries of a dictionary page: the terms of its definition lists with their first descriptions. The last entry of a key
 * counts.
 *
 * @example
 * readEntries(parse(" de:: Deutsch\n en:: English\n")) // [{ key: "de", value: "Deutsch" }, { key: "en", value: "English" }]
 */
export function readEntries(tree: Root): DictEntry[] {
	const entries = new Map<string, string>();
	for (const list of tree.children) {
		if (list.type !== "definitionList") continue;
		let key = "";
		for (const node of list.children) {
			if (node.type === "definitionTerm") key = textOf(node.children).trim();
			else if (key !== "") {
				entries.set(key, entryValue(node));
				key = "";
			}
		}
	}
	return [...entries].map(([key, value]) => ({ key, value }));
}

const entryValue = ({ children: [first] }: DefinitionDescription): string =>
	first?.type === "paragraph" ? textOf(first.children).trim() : "";

/** The text of nodes, as a reader sees it. */
function textOf(nodes: readonly PhrasingContent[]): string {
	let text = "";
	const pending: Nodes[] = nodes.toReversed();
	for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
		if ("value" in node) text += node.value;
		else if ("children" in node)
			for (const child of node.children.toReversed()) pending.push(child);
	}
	return text;
}
