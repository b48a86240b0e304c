/** Blocks of which nothing would be seen on the page. */
import type { FlowContent, PhrasingContent } from "../ast";
import { FORMATTING } from "../canonical-form";
import { isBlank } from "./escape/white-space";

/** Whether a node holds anything but blanks. */
const hasContent = (node: PhrasingContent): boolean =>
	node.type === "text"
		? !isBlank(node.value)
		: FORMATTING.has(node.type) && "children" in node
			? node.children.some(hasContent)
			: true;

/** Blocks without empty paragraphs, which no markup gives. */
export const visible = (all: readonly FlowContent[]): readonly FlowContent[] =>
	all.every(isVisible) ? all : all.filter(isVisible);

const isVisible = (node: FlowContent): boolean =>
	node.type !== "paragraph" || node.children.some(hasContent);
