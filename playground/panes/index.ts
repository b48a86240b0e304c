/** All panes, in the order of their tabs. Only the first one is loaded with the page. */
import { LazyPane } from "./lazy-pane";
import type { Playground, TabPane } from "./pane";
import { TreePane } from "./tree-pane";

export const createPanes = (playground: Playground): TabPane[] => [
	new TreePane(playground),
	new LazyPane("groups", "User groups", async () => {
		const { GroupsPane } = await import("./groups-pane");
		return new GroupsPane(playground);
	}),
	new LazyPane("markdown", "Markdown", async () => {
		const { markdownPane } = await import("./text-panes");
		return markdownPane(playground);
	}),
	new LazyPane("html", "HTML", async () => {
		const { HtmlPane } = await import("./html-pane");
		return new HtmlPane(playground);
	}),
	new LazyPane("dialect", "Other dialect", async () => {
		const { dialectPane } = await import("./text-panes");
		return dialectPane(playground);
	}),
	new LazyPane("messages", "Messages", async () => {
		const { MessagesPane } = await import("./messages-pane");
		return new MessagesPane(playground);
	}),
	new LazyPane("grammar", "Grammar", async () => {
		const { GrammarPane } = await import("./grammar-pane");
		return new GrammarPane(playground);
	}),
	new LazyPane("examples", "Examples", async () => {
		const { ExamplesPane } = await import("./examples-pane");
		return new ExamplesPane(playground);
	}),
	new LazyPane("wiki", "Wiki", async () => {
		const { WikiPane } = await import("./wiki-pane");
		return new WikiPane(playground);
	}),
];
