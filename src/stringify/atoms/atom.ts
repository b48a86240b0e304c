/** Nodes that are one token. */
import type { Nodes, PhrasingContent } from "../../ast";

const TYPES = [
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
] as const;

/** A node that is one token. */
export type Atom = Extract<PhrasingContent, { type: (typeof TYPES)[number] }>;

/** An atom with a label. */
export type LabeledAtom = Extract<Atom, { children: unknown }>;

const ATOMS: ReadonlySet<string> = new Set(TYPES);

export const isAtom = (node: Nodes): node is Atom => ATOMS.has(node.type);
