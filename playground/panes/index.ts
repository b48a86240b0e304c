/** All panes, in the order of their tabs. */

import { dialectNames } from "../../grammar/dialect-names";
import { moinmoin } from "../../src/codemirror/index";
import { ConvertedPane } from "./converted-pane";
import { ExamplesPane } from "./examples-pane";
import { GrammarPane } from "./grammar-pane";
import { GroupsPane } from "./groups-pane";
import { HtmlPane } from "./html-pane";
import { MessagesPane } from "./messages-pane";
import type { Pane, Playground } from "./pane";
import { TreePane } from "./tree-pane";
import { WikiPane } from "./wiki-pane";

/** Maximum length of a page that is compared, in characters: of a longer one, what is removed takes a browser too long to lay out. */
const MAX_COMPARED = 100_000;

export function createPanes(playground: Playground): Pane[] {
	return [
		new TreePane(playground),
		new GroupsPane(playground),
		new ConvertedPane("markdown", "Markdown", playground, () =>
			playground.ask("markdown", undefined),
		),
		new HtmlPane(playground),
		new ConvertedPane("dialect", "Other dialect", playground, async () => {
			const overview = await playground.ask(
				"overview",
				{ opened: [] },
				"dialect",
			);
			if (overview === undefined) return undefined;
			const to = dialectNames.find((each) => each !== overview.dialect);
			if (to === undefined) return undefined;
			const original = playground.page.text;
			const converted = await playground.ask("moin", to);
			const language = moinmoin({ dialect: to });
			if (converted === undefined) return undefined;
			if (original.length <= MAX_COMPARED)
				return { ...converted, original, language };
			playground.say("The page is too long to show what changes.");
			return { ...converted, language };
		}),
		new MessagesPane(playground),
		new GrammarPane(playground),
		new ExamplesPane(playground),
		new WikiPane(playground),
	];
}
