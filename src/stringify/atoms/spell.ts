/** Nodes that are one token. */
import type { AnchorLink, PhrasingContent } from "../../ast";
import type { Writing } from "../context";
import {
	ADDRESS_END,
	type MarkPiece,
	mark,
	type Piece,
	text,
} from "../escape/pieces";
import { fold, trim } from "../escape/white-space";
import type { StringifyRuleId } from "../messages";
import { plainText } from "./labels";
import { readAs } from "./reads-as";
import { spellings15 } from "./spell15";
import { spellings19 } from "./spell19";
import type { Spellable } from "./spellable";

/** All ways to write a node that are read as it; the most usual first. */
export function spellingsOf(node: Spellable, writing: Writing): string[] {
	const { dialect, options } = writing;
	const meant = dialect === "1.5" ? node : onThisPage(node, options.pageName);
	return readAs(meant, possible(node, writing), writing);
}

/** 1.5 leaves the page of an anchor empty, or has none; in 1.9 it is this one. */
function onThisPage(
	node: Spellable,
	pageName = "",
): Exclude<Spellable, AnchorLink> {
	if (node.type === "anchorLink")
		return { ...node, type: "pageLink", page: pageName };
	const isOwn =
		node.type === "pageLink" && node.page === "" && node.anchor !== undefined;
	return isOwn ? { ...node, page: pageName } : node;
}

function possible(node: Spellable, { dialect, options }: Writing): string[] {
	const { pageName } = options;
	const all =
		dialect === "1.9"
			? spellings19(onThisPage(node, pageName), pageName)
			: spellings15(node);
	return [...new Set(all)].filter((spelling) => !/[\n\r\t]/.test(spelling));
}

/**
 * A node as markup: all spellings that are read as it; or what comes near, with a message.
 *
 * @param first a spelling that is known to be read as it.
 */
export function spell(
	node: Spellable,
	writing: Writing,
	...first: readonly string[]
): Piece[] {
	const all = [...new Set([...first, ...spellingsOf(node, writing)])];
	const right = writing.isOwnDialect ? asWide(node, all) : all;
	if (right.length > 0) {
		const written = mark(...right);
		return [
			node.type === "smiley"
				? apart(written)
				: {
						...written,
						behind: ADDRESS_END,
						instead: [{ ...written, isNear: true }, text(" ")],
					},
		];
	}
	return nearest(node, possible(node, writing), writing);
}

/** First those that are as wide as what was written: brackets, quotes and backticks stay what they were. */
function asWide(
	{ position }: Spellable,
	spellings: readonly string[],
): string[] {
	const { start, end } = position ?? {};
	const width = (end?.offset ?? 0) - (start?.offset ?? 0);
	const fits = ({ length }: string): boolean => length === width;
	return [
		...spellings.filter(fits),
		...spellings.filter((spelling) => !fits(spelling)),
	];
}

/** A smiley has white space on both sides, if need be some of its own. */
const apart = (smiley: MarkPiece): MarkPiece => {
	const alone = { ...smiley, fences: [] };
	return {
		...alone,
		instead: [text(" "), { ...alone, instead: [alone, text(" ")] }],
	};
};

type Picture = Extract<Spellable, { type: "image" | "transclusion" }>;

const isPicture = (node: PhrasingContent): node is Picture =>
	node.type === "image" || node.type === "transclusion";

/** Where a picture or a link leads. */
function targetOf(
	node: Picture | Extract<Spellable, { children: unknown }>,
): string {
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

/** Without what ends a label, and without white space that none keeps. */
const asLabel = (shown: string): string =>
	trim(fold(shown.replace(/[\]|]+/g, " ")));

/** A label that can be written in place of one that cannot, and what is told of it. */
function otherLabel(
	children: readonly PhrasingContent[],
): { rule: StringifyRuleId; detail: string; label: string } | undefined {
	const shown = plainText(children);
	const picture = children.find(isPicture);
	if (picture !== undefined && shown === "") {
		const detail = targetOf(picture);
		return { rule: "write-label", detail, label: picture.alt ?? detail };
	}
	if (children.some(({ type }) => type !== "text"))
		return { rule: "write-formatting", detail: shown, label: shown };
	const label = asLabel(shown);
	return label === shown
		? undefined
		: { rule: "write-label", detail: shown, label };
}

/** What a dialect cannot say: the same thing less exactly, else its text. */
function nearest(
	node: Spellable,
	near: readonly string[],
	writing: Writing,
): Piece[] {
	const { tell } = writing;
	if ("attributes" in node || "query" in node) {
		const { attributes, query, ...bare } = node as Spellable & {
			attributes?: unknown;
			query?: unknown;
		};
		tell("write-attributes", node, describe(attributes ?? query));
		return spell(bare as Spellable, writing);
	}
	if (
		(node.type === "image" || node.type === "transclusion") &&
		node.alt !== undefined
	) {
		const { alt, ...bare } = node;
		tell("write-label", node, alt);
		return spell(bare, writing);
	}
	if (node.type === "image") {
		tell("write-transclusion", node, node.url);
		return spell(
			{
				type: "link",
				url: node.url,
				children: [{ type: "text", value: node.url }],
			},
			writing,
		);
	}
	if ("children" in node) {
		const other = otherLabel(node.children);
		if (other !== undefined) {
			const { rule, detail, label } = other;
			tell(rule, node, detail);
			return spell(
				{
					...node,
					children: label === "" ? [] : [{ type: "text", value: label }],
				},
				writing,
			);
		}
		const target = asLabel(targetOf(node));
		if (target !== "" && plainText(node.children) === "") {
			tell("write-label", node, target);
			return spell(
				{ ...node, children: [{ type: "text", value: target }] },
				writing,
			);
		}
		if (node.type === "pageLink" && trim(node.page) !== node.page) {
			tell("write-target", node, node.page);
			return spell({ ...node, page: trim(node.page) }, writing);
		}
		if (node.type === "interwikiLink" && writing.dialect === "1.9") {
			tell("write-target", node, `${node.wiki}:${node.page}`);
			return [
				mark(...near.filter((spelling) => spelling.startsWith("[[")).slice(-1)),
			];
		}
		tell("write-target", node, near.at(-1));
		return [text(plainText(node.children))];
	}
	tell(
		node.type === "macro"
			? "write-macro"
			: node.type === "transclusion"
				? "write-transclusion"
				: "write-value",
		node,
		near.at(-1),
	);
	return [text("value" in node ? node.value : (near.at(-1) ?? ""))];
}

const describe = (value: unknown): string => JSON.stringify(value);
