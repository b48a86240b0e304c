/** What every step of the mapper needs to know of the page and of the caller's wishes. */
import type { Dialect, Nodes } from "../../ast";
import type { ChannelWords } from "../dictionaries/channel-words";
import type { Position } from "../result/schema";
import type { LinkKindRule } from "./link-kinds";

/** Rule ids of the mapper's messages. */
export const groupRules = [
	"link-impossible-url",
	"link-other-dialect",
	"link-bracket",
	"link-glued",
	"link-label-host",
	"link-literal",
	"link-swapped",
	"link-scheme-typo",
	"items-not-groups",
	"list-item-margin",
	"macro-literal",
	"region-twice",
	"text-repaired",
] as const;
export type RuleId = (typeof groupRules)[number];

export interface Context {
	dialect: Dialect;
	channels: ChannelWords;
	linkKinds: readonly LinkKindRule[];
	/** Parses markup to nodes: the content of a footnote. */
	readMarkup: (markup: string) => readonly Nodes[];
	/** The position of all links of a footnote, whose text has positions of its own. */
	place?: Position;
	/** Takes a message. */
	report: (ruleId: RuleId, text: string, position: Position) => void;
}
