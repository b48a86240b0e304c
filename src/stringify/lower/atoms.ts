/** Links, macros and embedded things that the dialect cannot say: the same thing less exactly, else its text. */

import { namesOf } from "../../../grammar/tokens/names";
import type { Dialect, Link, PhrasingContent } from "../../ast";
import { factsOf } from "../../dialect-facts";
import { type Atom, isAtom, type LabeledAtom } from "../atoms/atom";
import { hasVerifiedCandidate, likelyCandidates } from "../atoms/candidates";
import { encode, wellFormed } from "../atoms/encode";
import { plainText } from "../atoms/labels";
import { withAnchor } from "../atoms/page-targets";
import type { Writing } from "../context";
import { fold, trim } from "../escape/white-space";
import type { StringifyRuleId } from "../messages";
import { cleanLabel, otherLabel, targetOf } from "./labels";

/** What is written instead of a node, and how to report it. */
interface Repair {
	node: Atom;
	rule: StringifyRuleId;
	detail: string | undefined;
}

/** Changes one thing about a node; `undefined` if that is nothing for it. */
type Attempt = (node: Atom, writing: Writing) => Repair | undefined;

/** A node as it can be written: itself if the dialect can say it. */
export function lowerAtom(node: Atom, writing: Writing): PhrasingContent[] {
	if (isWritable(node, writing)) return [node];
	const always = factsOf(writing).hasParameters ? [] : [withoutAttributes];
	for (const attempts of PLANS) {
		const repairs = repair(node, [...always, ...attempts], writing);
		const last = repairs.at(-1);
		if (last === undefined || !isWritable(last.node, writing)) continue;
		for (const { rule, detail } of repairs) writing.report(rule, node, detail);
		return withBlanks(node, inPositionOf(node, last.node));
	}
	return lastResort(node, writing);
}

const isWritable = (node: Atom, writing: Writing): boolean =>
	hasVerifiedCandidate(node, writing);

/** Each repair of what the ones before have left. */
function repair(
	node: Atom,
	attempts: readonly Attempt[],
	writing: Writing,
): Repair[] {
	const repairs: Repair[] = [];
	for (const attempt of attempts) {
		const next = attempt(repairs.at(-1)?.node ?? node, writing);
		if (next !== undefined) repairs.push(next);
	}
	return repairs;
}

const withoutAttributes: Attempt = (node) => {
	if (!("attributes" in node || "query" in node)) return undefined;
	const { attributes, query, ...bare } = node as Atom & {
		attributes?: unknown;
		query?: unknown;
	};
	return {
		node: bare as Atom,
		rule: "write-attributes",
		detail: JSON.stringify(attributes ?? query),
	};
};

const withOtherLabel: Attempt = (node, { dialect }) => {
	if (!("children" in node)) return undefined;
	const other = otherLabel(node, dialect);
	if (other === undefined) return undefined;
	const { rule, detail, label } = other;
	return {
		node: {
			...node,
			children: label === "" ? [] : [{ type: "text", value: label }],
		},
		rule,
		detail,
	};
};

/** 1.5 would show the picture that a label is the address of. */
const PICTURE_URL = /^\w+:\/*(?=.*\.(?:gif|jpe?g|png|bmp|ico)$)/i;

const withoutPictureLabel: Attempt = (node, writing) => {
	if (factsOf(writing).hasBracketedImages || !("children" in node))
		return undefined;
	const shown = plainText(node.children);
	const value = shown.replace(PICTURE_URL, "");
	if (value === shown) return undefined;
	const children: LabeledAtom["children"] = [{ type: "text", value }];
	return { node: { ...node, children }, rule: "write-label", detail: shown };
};

/** A page that only a link without a label can lead to. */
const withTargetAsLabel: Attempt = (node) => {
	if (node.type !== "pageLink") return undefined;
	const value = withAnchor(node.page, node.anchor);
	return {
		node: { ...node, children: [{ type: "text", value }] },
		rule: "write-label",
		detail: plainText(node.children),
	};
};

const withOtherAlt: Attempt = (node, { dialect }) => {
	if (node.type !== "image" && node.type !== "transclusion") return undefined;
	if (node.alt === undefined) return undefined;
	const alt = cleanLabel(node.alt, dialect);
	return alt === node.alt
		? undefined
		: { node: { ...node, alt }, rule: "write-label", detail: node.alt };
};

const withoutAlt: Attempt = (node) => {
	if (node.type !== "image" && node.type !== "transclusion") return undefined;
	if (node.alt === undefined) return undefined;
	const { alt, ...bare } = node;
	return { node: bare, rule: "write-label", detail: alt };
};

/** Characters that an address in brackets cannot hold. */
const UNWRITABLE: Readonly<Record<Dialect, RegExp>> = {
	"1.5": /[\s\]]/gu,
	"1.9": /[|\n\r\t]|\]\]|\}\}|^\s+|\s+$/gu,
};

const withOtherTarget: Attempt = (node, { dialect }) => {
	const detail = "children" in node ? targetOf(node) : undefined;
	switch (node.type) {
		case "link": {
			const scheme = /^[a-z][\w+.-]*:/i.exec(node.url)?.[0] ?? "";
			const rest = node.url.slice(scheme.length);
			const url = scheme.toLowerCase() + encode(rest, UNWRITABLE[dialect]);
			return url === node.url
				? undefined
				: { node: { ...node, url }, rule: "write-target", detail };
		}
		case "pageLink":
		case "interwikiLink": {
			const page = trim(fold(node.page));
			return page === node.page
				? undefined
				: { node: { ...node, page }, rule: "write-target", detail };
		}
		case "attachmentLink": {
			const attachment = wellFormed(node.attachment);
			return attachment === node.attachment
				? undefined
				: { node: { ...node, attachment }, rule: "write-target", detail };
		}
		case "transclusion": {
			const target = wellFormed(node.target);
			return target === node.target
				? undefined
				: {
						node: { ...node, target },
						rule: "write-target",
						detail: node.target,
					};
		}
		case "inlineCode": {
			const value = node.value.replace(/[\n\r\t]/g, " ");
			return value === node.value
				? undefined
				: {
						node: { ...node, value },
						rule: "write-value",
						detail: node.value,
					};
		}
		case "macro": {
			const args = node.args?.replace(/[\n\r\t]+/g, " ");
			return args === undefined || args === node.args
				? undefined
				: {
						node: { ...node, args },
						rule: "write-macro",
						detail: node.args,
					};
		}
		default:
			return undefined;
	}
};

/** A picture becomes a link to it, a page shown in place the macro that does so. */
const inOtherWords: Attempt = (node, writing) => {
	if (factsOf(writing).hasBracketedImages) return undefined;
	if (node.type === "image") {
		const children: Link["children"] = [{ type: "text", value: node.url }];
		return {
			node: { type: "link", url: node.url, children },
			rule: "write-transclusion",
			detail: node.url,
		};
	}
	if (
		node.type === "transclusion" &&
		(node.kind === "page" || node.kind === "interwiki")
	)
		return {
			node: { type: "macro", name: "Include", args: node.target },
			rule: "write-transclusion",
			detail: node.target,
		};
	return undefined;
};

/** What the dialect makes of the likeliest markup, if that is a link with the same label. */
const asReadBack: Attempt = (node, writing) => {
	if (!("children" in node)) return undefined;
	const bracketed = likelyCandidates(node, writing).filter((candidate) =>
		candidate.startsWith("["),
	);
	for (const candidate of bracketed) {
		const read = writing.readings.nodeOf(candidate);
		if (read === undefined || !isAtom(read) || !("children" in read)) continue;
		if (plainText(read.children) !== plainText(node.children)) continue;
		if (!targetOf(read).includes(targetOf(node))) continue;
		return { node: read, rule: "write-target", detail: nameOf(node) };
	}
	return undefined;
};

const nameOf = (node: LabeledAtom): string =>
	node.type === "interwikiLink" ? `${node.wiki}:${node.page}` : targetOf(node);

/** What is changed, the least first. */
const PLANS: readonly (readonly Attempt[])[] = [
	[],
	[withOtherLabel],
	[withOtherLabel, withoutPictureLabel],
	[withOtherAlt],
	[withOtherTarget],
	[withOtherLabel, withOtherTarget],
	[withOtherAlt, withOtherTarget],
	[withoutAlt, withOtherTarget],
	[asReadBack],
	[withOtherLabel, asReadBack],
	[withTargetAsLabel],
	[withoutAttributes, withOtherLabel, withOtherTarget],
	[withoutAttributes, withOtherLabel, withOtherTarget, asReadBack],
	[withoutAttributes, withoutAlt, inOtherWords],
	[withoutAttributes, withoutAlt, inOtherWords, withOtherTarget],
];

const inPositionOf = ({ position }: Atom, node: Atom): Atom =>
	position === undefined ? node : { ...node, position };

/** White space at the ends of a label that cannot stay in it goes beside the link. */
function withBlanks(node: Atom, written: Atom): PhrasingContent[] {
	if (!("children" in node) || !("children" in written)) return [written];
	const was = plainText(node.children);
	const is = plainText(written.children);
	const blank: PhrasingContent = { type: "text", value: " " };
	const before = /^\s+\S/.test(was) && !/^\s/.test(is) ? [blank] : [];
	const after = /\S\s+$/.test(was) && !/\s$/.test(is) ? [blank] : [];
	return [...before, written, ...after];
}

const isKnownScheme = (url: string, { dialect }: Writing): boolean =>
	namesOf[dialect].schemes.some((scheme) => url.startsWith(`${scheme}:`));

/** The text of a node of which nothing else can be written. */
function lastResort(node: Atom, writing: Writing): PhrasingContent[] {
	const near = likelyCandidates(node, writing).at(-1);
	const asText = (value: string): PhrasingContent[] => [
		{ type: "text", value },
	];
	if ("children" in node) {
		writing.report("write-target", node, near ?? nameOf(node));
		const shown = plainText(node.children);
		const isHidden =
			node.type === "link" &&
			!shown.includes(node.url) &&
			!isKnownScheme(node.url, writing);
		return asText(isHidden ? trim(`${shown} (${node.url})`) : shown);
	}
	if (node.type === "macro") {
		writing.report("write-macro", node, near ?? node.name);
		return asText(near ?? node.name);
	}
	if (node.type === "image" || node.type === "transclusion") {
		writing.report("write-transclusion", node, targetOf(node));
		return asText(targetOf(node));
	}
	writing.report("write-value", node, node.value);
	return asText(node.value);
}
