/** What 1.9 has in place of things that 1.5 had (rule book, section 23). */
import type {
	FlowContent,
	Image,
	Macro,
	Nodes,
	PhrasingContent,
	Root,
	Transclusion,
} from "../ast";
import { fold, trim } from "../stringify/escape/white-space";

/** A page in terms of 1.9: `ImageLink` is a link that shows a picture, and `Self` is this wiki. */
export function modernize(
	tree: Root,
	onChange: (node: Nodes, now: PhrasingContent) => void,
): Root {
	const visit = (node: Nodes): Nodes => {
		if (node.type === "macro" && node.name === "ImageLink") {
			const link = imageLink(node);
			if (link !== undefined) {
				onChange(node, link);
				return link;
			}
		}
		if (node.type === "interwikiLink" && node.wiki === "Self") {
			const { wiki: _wiki, ...link } = node;
			return { ...link, type: "pageLink" };
		}
		return "children" in node
			? ({ ...node, children: node.children.map(visit) } as Nodes)
			: node;
	};
	return { ...tree, children: tree.children.map(visit) as FlowContent[] };
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
