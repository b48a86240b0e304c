/** Labels that can be written in place of those that cannot. */
import type { Dialect, PhrasingContent } from "../../ast";
import type { Atom, LabeledAtom } from "../atoms/atom";
import { plainText } from "../atoms/labels";
import { fold, trim } from "../escape/white-space";
import type { StringifyRuleId } from "../messages";

type Picture = Extract<Atom, { type: "image" | "transclusion" }>;

const isPicture = (node: PhrasingContent): node is Picture =>
	node.type === "image" || node.type === "transclusion";

/** Where a picture or a link leads. */
export function targetOf(node: Picture | LabeledAtom): string {
	switch (node.type) {
		case "image":
		case "link":
			return node.url;
		case "transclusion":
			return node.target;
		case "attachmentLink":
			return node.attachment;
		case "anchorLink":
			return node.anchor;
		default:
			return node.page;
	}
}

/** A label without what would end it, and without the white space that none keeps. */
export const cleanLabel = (label: string, dialect: Dialect): string =>
	trim(WITHOUT_ENDS[dialect](trim(fold(label))));

/** Replaces what would end a label. */
const WITHOUT_ENDS: Readonly<Record<Dialect, (label: string) => string>> = {
	"1.5": (label) => label.replaceAll("[", "(").replaceAll("]", ")"),
	"1.9": (label) =>
		label
			.replaceAll("|", " ")
			.replace(/\](?=\])/g, "] ")
			.replace(/\{(?=\{)/g, "{ ")
			.replace(/\}(?=\})/g, "} "),
};

/** A label that can be written, what it is in place of, and how to report it. */
export interface OtherLabel {
	label: string;
	rule: StringifyRuleId;
	detail: string;
}

/** The label to write in place of one that cannot be written; `undefined` if that is no other one. */
export function otherLabel(
	node: LabeledAtom,
	dialect: Dialect,
): OtherLabel | undefined {
	const { children } = node;
	const shown = plainText(children);
	const picture = children.find(isPicture);
	if (picture !== undefined && trim(shown) === "") {
		const detail = targetOf(picture);
		const label = cleanLabel(picture.alt ?? detail, dialect);
		return { rule: "write-label", detail, label };
	}
	const label =
		cleanLabel(shown, dialect) || cleanLabel(targetOf(node), dialect);
	if (children.some(({ type }) => type !== "text"))
		return { rule: "write-formatting", detail: shown, label };
	if (label === shown) return undefined;
	return { rule: "write-label", detail: shown || label, label };
}
