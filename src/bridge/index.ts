/** What all bridges share and callers may use. */
export type { HandlerMap } from "./handler-table";
export type { LinkNode, LinkOptions, LinkTarget, ResolveLink } from "./links";
export {
	type BridgeDetail,
	type BridgeReport,
	type BridgeRuleId,
	bridgeRules,
} from "./messages";
export type {
	Admonition,
	AdmonitionKind,
	Anchor,
	Break,
	BridgeFlow,
	BridgeNode,
	BridgeNodeOf,
	BridgePhrasing,
	BridgeRoot,
	FootnoteDefinition,
	FootnoteReference,
	Footnotes,
	TableOfContents,
} from "./nodes";
export type {
	BridgeOptions,
	ExpandContext,
	MacroHandler,
	ParserHandler,
} from "./options";
export { type BridgeState, WIKI_PROTOCOLS } from "./state";
export { SAFE_PROTOCOLS } from "./urls";
