/** What the page asks the worker: one row per kind of request. */
import type { Root as HastRoot } from "hast";
import type { Dialect } from "../../grammar/dialect-names";
import type { TokenName } from "../../grammar/vocabulary";
import type {
	WikiOverview,
	WikiPage,
	WikiPageText,
	WikiProgress,
	WikiSearch,
} from "./wiki";

/** The page that is shown. */
export interface Page {
	text: string;
	dialect: Dialect | "auto";
	/** Empty if it has none. */
	pageName: string;
}

/** Offsets in the text; the end is exclusive. */
export interface Range {
	start: number;
	end: number;
}

/** A node of the tree, without its children. */
export interface TreeNode extends Range {
	/** Indexes of children, from the root on. */
	path: readonly number[];
	type: string;
	/** Its fields, shortened. */
	summary: string;
	/** Line and column of both ends: `1:1-1:8`. */
	position: string;
	children: number;
	/** Some of its children, if it is shown open. */
	inner?: TreeNodes;
}

/** Returns a path as text: `0.3.1`. */
export const pathKey = (path: readonly number[]): string => path.join(".");

/** Some children of a node. */
export interface TreeNodes {
	nodes: readonly TreeNode[];
	/** How many come after these. */
	rest: number;
}

/** A message of the parser, of the mapper or of a bridge. */
export interface PageMessage {
	line: number;
	/** Absent where it is about the whole page. */
	range: Range | undefined;
	ruleId: string;
	text: string;
	url: string | undefined;
}

/** The first of many: all of a long page would take too long to send. */
export interface FirstOf<Item> {
	shown: readonly Item[];
	total: number;
}

export type PageMessages = FirstOf<PageMessage>;

/** What is known of the page as a whole. */
export interface Overview {
	dialect: Dialect;
	nodes: TreeNodes;
	messages: PageMessages;
}

/** Text that a page becomes, with what is lost on the way. */
export interface Converted {
	text: string;
	messages: PageMessages;
}

/** Colors that a page is shown in, as the property of CSS has them. */
export type ColorScheme = "light" | "dark" | "light dark";

/** HTML to look at. */
export interface Preview extends Converted {
	/** Whether the end of a long page is not in it. */
	isCut: boolean;
}

/** Kinds of requests: what is asked beside the page, and what is answered. */
export interface Requests {
	/** The tree's first nodes, and the messages. */
	overview: { input: { opened: readonly string[] }; output: Overview };
	/** Children of a node, from an index on. */
	children: {
		input: { path: readonly number[]; from: number };
		output: TreeNodes;
	};
	/** Path of the innermost node at an offset. */
	nodeAt: { input: number; output: readonly number[] };
	/** The user groups, as content of a report. */
	groups: { input: undefined; output: HastRoot };
	markdown: { input: undefined; output: Converted };
	/** A whole HTML file. */
	html: { input: ColorScheme; output: Preview };
	/** The page in a dialect. */
	moin: { input: Dialect; output: Converted };
	/** Opens an archive of a wiki. */
	wiki: {
		input: { file: File; withPrivate: boolean };
		output: WikiOverview;
	};
	/** Pages of the wiki. */
	wikiPages: { input: WikiSearch; output: FirstOf<WikiPage> };
	/** A page of the wiki by its name; `null` if there is none. */
	wikiPage: { input: string; output: WikiPageText | null };
	/** The links of a page of the wiki by its name, as content of a report. */
	wikiLinks: { input: string; output: HastRoot };
	/** A part of the wiki's report by its id. */
	wikiSection: { input: string; output: HastRoot };
	/** The wiki's report as a file of HTML. */
	wikiReport: { input: undefined; output: string };
	/** Name of the page that a file holds, by the name of the file; empty if that does not show it. */
	savedPageName: { input: string; output: string };
	/** Where tokens are. */
	tokens: { input: readonly TokenName[]; output: FirstOf<Range> };
}

export type RequestKind = keyof Requests;

/** A request as it is sent. */
export type RequestMessage = {
	[K in RequestKind]: { kind: K; page: Page; input: Requests[K]["input"] };
}[RequestKind];

/** An answer as it is sent: what was asked for, or why there is none. */
export type AnswerMessage =
	| { output: Requests[RequestKind]["output"] }
	| { error: string };

/** What the worker sends: an answer, or how far it is with it. */
export type WorkerMessage = AnswerMessage | { progress: WikiProgress };
