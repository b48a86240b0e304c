/** Panes that show the page as text: in Markdown, and in the other dialect of MoinMoin. */
import { dialectNames } from "../../grammar/dialect-names";
import { moinmoin } from "../../src/codemirror/index";
import { ConvertedPane, type Shown } from "./converted-pane";
import type { Playground } from "./pane";

/** Maximum length of a page that is compared, in characters: of a longer one, what is removed takes a browser too long to lay out. */
const MAX_COMPARED = 100_000;

export const markdownPane = (playground: Playground): ConvertedPane =>
	new ConvertedPane("Markdown", playground, () =>
		playground.ask("markdown", undefined),
	);

export const dialectPane = (playground: Playground): ConvertedPane =>
	new ConvertedPane("Other dialect", playground, () =>
		convertToOther(playground),
	);

/** Converts the page to the dialect that it is not in. */
async function convertToOther(
	playground: Playground,
): Promise<Shown | undefined> {
	const overview = await playground.ask("overview", { opened: [] }, "dialect");
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
}
