/** Lists: marks at the beginnings of lines where each item is a line, else HTML. */
import type {
	BridgeDefinitionDescription,
	BridgeDefinitionList,
	BridgeDefinitionTerm,
	BridgeFlow,
	BridgeList,
	BridgeListItem,
} from "../bridge/nodes";
import { attributesText, type TagAttributes } from "./html";
import type { MediawikiHandler, MediawikiState } from "./state";

type AnyList = BridgeList | BridgeDefinitionList;
type Item = BridgeListItem | BridgeDefinitionDescription;

const TYPES = {
	decimal: undefined,
	"lower-alpha": "a",
	"upper-alpha": "A",
	"lower-roman": "i",
	"upper-roman": "I",
} as const;

/** Whether lists are lines, by list: nested lists are asked for again and again. */
const lineLists = new WeakMap<AnyList, boolean>();

/** Whether every item is a line with marks: text and code first, then lists of different kinds. */
function isLines(list: AnyList): boolean {
	let result = lineLists.get(list);
	if (result === undefined) {
		result = hasLineMarks(list) && list.children.every(isLine);
		lineLists.set(list, result);
	}
	return result;
}

/** Wikitext has plain numbers from 1 only. */
const hasLineMarks = (list: AnyList): boolean =>
	list.type === "definitionList" ||
	!list.ordered ||
	((list.style ?? "decimal") === "decimal" && (list.start ?? 1) === 1);

function isLine(item: Item | BridgeDefinitionTerm): boolean {
	if (item.type === "definitionTerm") return true;
	let last = "";
	for (const child of item.children) {
		switch (child.type) {
			case "paragraph":
			case "code":
				if (last !== "") return false;
				break;
			case "list":
			case "definitionList": {
				const kind = kindOf(child);
				// Two lists of a kind would be one.
				if (last === kind || last === MIXED || (last !== "" && kind === MIXED))
					return false;
				if (!isLines(child)) return false;
				last = kind;
				break;
			}
			default:
				return false;
		}
	}
	return true;
}

/** A list of items with and without marks. */
const MIXED = "mixed";

function kindOf(list: AnyList): string {
	if (list.type === "definitionList") return ":";
	const marks = new Set(list.children.map((item) => markOf(list, item)));
	const [mark = ""] = marks;
	return marks.size > 1 ? MIXED : mark;
}

/** An item without a mark is indented. */
const markOf = (list: BridgeList, item: BridgeListItem): string => {
	if (!item.marker) return ":";
	return list.ordered ? "#" : "*";
};

/** Writes the parts of a list as lines, or as HTML. */
function write(
	node: AnyList,
	state: MediawikiState,
	tag: string,
	attributes: TagAttributes,
): string[] {
	const { listMarks, isInTerm } = state;
	const isNested = listMarks !== undefined && listMarks !== "";
	if (isNested || isLines(node)) {
		const lines: string[] = [];
		for (const child of node.children) {
			state.listMarks = (listMarks ?? "") + partMark(node, child);
			for (const line of state.parts([child])) lines.push(line);
		}
		state.listMarks = listMarks;
		return lines.length === 0 ? [] : [lines.join("\n")];
	}
	state.listMarks = undefined;
	state.isInTerm = false;
	const parts = state.parts(node.children);
	state.listMarks = listMarks;
	state.isInTerm = isInTerm;
	return parts.length === 0
		? []
		: [`<${tag}${attributesText(attributes)}>\n${parts.join("\n")}\n</${tag}>`];
}

function partMark(node: AnyList, child: Item | BridgeDefinitionTerm): string {
	if (child.type === "definitionTerm") return ";";
	return node.type === "list" && child.type === "listItem"
		? markOf(node, child)
		: ":";
}

export const list: MediawikiHandler<"list"> = (node, state) =>
	write(
		node,
		state,
		node.ordered ? "ol" : "ul",
		node.ordered
			? {
					type: TYPES[node.style ?? "decimal"],
					start: (node.start ?? 1) === 1 ? undefined : node.start,
				}
			: {},
	);

export const definitionList: MediawikiHandler<"definitionList"> = (
	node,
	state,
) => write(node, state, "dl", {});

/** The lines of an item: its text on the first, lists below it. */
function lines(
	marks: string,
	children: readonly BridgeFlow[],
	state: MediawikiState,
): string[] {
	let line = marks;
	const below: string[] = [];
	let hasText = false;
	for (const child of children) {
		if (child.type === "list" || child.type === "definitionList") {
			for (const each of state.flow([child])) below.push(each);
			continue;
		}
		const content = state.inner(child);
		if (content === "") continue;
		if (child.type === "paragraph" && hasText) line += `<p>${content}</p>`;
		else line += hasText ? content : ` ${content}`;
		hasText = true;
	}
	return [line, ...below];
}

/** An element of a list with blocks on lines of their own. */
function element(
	tag: string,
	children: readonly BridgeFlow[],
	state: MediawikiState,
	attributes: TagAttributes = {},
): string[] {
	const content = state.block(children);
	const open = `<${tag}${attributesText(attributes)}>`;
	return [
		content === "" ? `${open}</${tag}>` : `${open}\n${content}\n</${tag}>`,
	];
}

export const listItem: MediawikiHandler<"listItem"> = (node, state) => {
	const { listMarks } = state;
	return listMarks === undefined
		? element(
				"li",
				node.children,
				state,
				node.marker ? {} : { style: "list-style-type: none" },
			)
		: lines(listMarks, node.children, state);
};

export const definitionTerm: MediawikiHandler<"definitionTerm"> = (
	node,
	state,
) => {
	const { listMarks, isLineStart } = state;
	state.isInTerm = listMarks !== undefined;
	state.isLineStart = false;
	const line = state.line(node.children);
	state.isInTerm = false;
	state.isLineStart = isLineStart;
	return [
		listMarks === undefined
			? `<dt>${line}</dt>`
			: `${listMarks} ${line}`.trimEnd(),
	];
};

export const definitionDescription: MediawikiHandler<
	"definitionDescription"
> = (node, state) => {
	const { listMarks } = state;
	return listMarks === undefined
		? element("dd", node.children, state)
		: lines(listMarks, node.children, state);
};
