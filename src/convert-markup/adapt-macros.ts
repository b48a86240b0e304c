/** What the other dialect has in place of macros and of links to this wiki (specification, section 23). */
import { namesOf } from "../../grammar/tokens/names";
import type {
	Dialect,
	FlowContent,
	Image,
	InterwikiLink,
	Macro,
	Nodes,
	PageLink,
	PhrasingContent,
	Root,
	Transclusion,
} from "../ast";
import { factsOf } from "../dialect-facts";
import { fold, trim } from "../stringify/escape/white-space";
import type { Report } from "../stringify/messages";
import { splitAnchor } from "../tree-builder/links/page-names";

/**
 * A page in terms of another dialect: where there is no `ImageLink`, it becomes a link that shows a picture; where only known wikis are, `Self` is this one; markup in
 * footnotes is that of the dialect.
 */
export function adaptMacros(
	tree: Root,
	to: Dialect,
	convertInline: (markup: string) => string,
	report: Report,
): Root {
	const isSelfPage = !factsOf({ dialect: to }).hasAnyWiki;
	const hasImageLink = namesOf[to].macros.includes("ImageLink");
	const visit = (node: Nodes): Nodes => {
		if (node.type === "macro") return adapt(node);
		if (isSelfPage && node.type === "interwikiLink" && node.wiki === "Self")
			return ofThisWiki(node);
		if (!("children" in node)) return node;
		const children = node.children.map(visit);
		return children.every((child, index) => child === node.children[index])
			? node
			: ({ ...node, children } as Nodes);
	};
	const adapt = (node: Macro): Nodes => {
		if (!hasImageLink && node.name === "ImageLink") {
			const link = imageLink(node);
			if (link === undefined) return node;
			report("write-macro-changed", node, link.type);
			return link;
		}
		if (node.name !== "FootNote" || node.args === undefined) return node;
		const args = convertInline(node.args);
		if (args === node.args) return node;
		report("write-macro-changed", node, args);
		return { ...node, args };
	};
	return { ...tree, children: tree.children.map(visit) as FlowContent[] };
}

/** A link to a page of this wiki; in 1.5 its name may hold the anchor. */
function ofThisWiki(node: InterwikiLink): PageLink {
	const { wiki: _wiki, type: _type, ...link } = node;
	return {
		...link,
		type: "pageLink",
		...(link.anchor === undefined && splitAnchor(link.page)),
	};
}

/** `ImageLink(picture, target, width=…, alt=…)`. */
function imageLink({
	args = "",
	position,
}: Macro): PhrasingContent | undefined {
	const items = args.split(",").map((item) => trim(fold(item)));
	const named = items.filter((item) => /^\w+=/.test(item));
	const [picture = "", target = ""] = items.filter(
		(item) => !/^\w+=/.test(item),
	);
	if (picture === "") return undefined;
	const values = new Map(
		named.map((item) => {
			const [key = "", ...rest] = item.split("=");
			return [key, rest.join("=")];
		}),
	);
	const alt = values.get("alt");
	const attributes = Object.fromEntries(
		["width", "height"].flatMap((key) => {
			const value = values.get(key);
			return value === undefined ? [] : [[key, value]];
		}),
	);
	const isUrl = /^\w+:\/\//.test(picture);
	const shown: Image | Transclusion = {
		...(isUrl
			? ({ type: "image", url: picture } as const)
			: ({
					type: "transclusion",
					kind: "attachment",
					target: picture.replace(/^attachment:/, ""),
				} as const)),
		...(alt !== undefined && { alt }),
		...(Object.keys(attributes).length > 0 && { attributes }),
	};
	return {
		...linkTo(target, picture, shown),
		...(position !== undefined && { position }),
	};
}

function linkTo(
	target: string,
	picture: string,
	shown: Image | Transclusion,
): PhrasingContent {
	const to = target === "" ? picture : target;
	if (/^\w+:\/\//.test(to)) return { type: "link", url: to, children: [shown] };
	return target === ""
		? {
				type: "attachmentLink",
				attachment: picture.replace(/^attachment:/, ""),
				children: [shown],
			}
		: { type: "pageLink", page: target, children: [shown] };
}
