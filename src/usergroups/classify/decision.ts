/** What the mapper decided of an item, for callers who want to know why. */
import { cleanName } from "../read/clean-name";
import type { Prose } from "../read/span";
import type { Position } from "../result/schema";
import type { Classified, ItemKind, Rejection } from "./classified";
import { evidenceOfStatus } from "./status";

/** What an item was taken for, by which rule and on what evidence. */
export interface Decision {
	/** Where the item is in the source. */
	position: Position;
	kind: ItemKind;
	/** The name of the group or member, else the beginning of the text. */
	name: string;
	/** The rule, or the correction, that decided (`docs/usergroups.md`, "Rules"). */
	rule: string;
	/** What the rule found, in words. */
	evidence: string[];
	/** Rules that looked at the item and did not take it, with their reasons. */
	rejected: Rejection[];
}

/** So much of a text is shown in place of a name. */
const MAX_SHOWN = 60;

/** Gives the decisions on an item and on all under it, in the order of the page. */
export function decisionsOf(
	classified: Classified,
	report: (decision: Decision) => void,
): void {
	const { item, kind, rule, evidence, rejected, inner } = classified;
	const { text, position } = item.prose;
	const isNamed = kind === "group" || kind === "member";
	const status =
		kind === "group"
			? evidenceOfStatus(item.prose, classified.name)
			: undefined;
	report({
		position,
		kind,
		name: isNamed ? classified.name.name : shorten(cleanName(text) || text),
		rule,
		evidence: status === undefined ? [...evidence] : [...evidence, status],
		rejected: [...rejected],
	});
	for (const child of inner) decisionsOf(child, report);
}

/** The decision on a paragraph that does not read like an item, although it has links. */
export const decisionOnParagraph = ({ text, position }: Prose): Decision => ({
	position,
	kind: "prose",
	name: shorten(cleanName(text) || text),
	rule: "paragraph",
	evidence: ["does not begin with a link that has a label"],
	rejected: [],
});

const shorten = (text: string): string =>
	text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text;
