/** Which nodes are one token. */
import type { Nodes, PhrasingContent } from "../../ast";

/** A node that is one token. */
export type Spellable = Extract<
	PhrasingContent,
	{
		type:
			| "link"
			| "pageLink"
			| "interwikiLink"
			| "anchorLink"
			| "attachmentLink"
			| "image"
			| "transclusion"
			| "macro"
			| "smiley"
			| "inlineCode";
	}
>;

const SPELLABLE: ReadonlySet<string> = new Set<Spellable["type"]>([
	"link",
	"pageLink",
	"interwikiLink",
	"anchorLink",
	"attachmentLink",
	"image",
	"transclusion",
	"macro",
	"smiley",
	"inlineCode",
]);

export const isSpellable = (node: Nodes): node is Spellable =>
	SPELLABLE.has(node.type);
