/** The page in other formats. */
import type { VFileMessage } from "vfile-message";
import type { Dialect } from "../../grammar/dialect-names";
import { convertMarkup } from "../../src/convert-markup/convert-markup";
import { toHtml } from "../../src/hast/to-html";
import { toMarkdown } from "../../src/mdast/to-markdown";
import type {
	ColorScheme,
	Converted,
	Page,
	Preview,
} from "../protocol/requests";
import { MessageCollector, parseOptions, parsePage } from "./parsed-page";

/** Converts, and collects the messages. */
function collect(
	convert: (onMessage: (message: VFileMessage) => void) => string,
): Converted {
	const messages = new MessageCollector();
	const text = convert(messages.add);
	return { text, messages: messages.all };
}

export const markdownOf = (page: Page): Converted =>
	collect((onMessage) =>
		toMarkdown(parsePage(page).tree, { ...parseOptions(page), onMessage }),
	);

/** Maximum length of a previewed page, in characters of its source: a browser stops for as long as it takes to lay a page out. */
const MAX_PREVIEW = 100_000;

/** The page as a file of its own, whose policy lets nothing load or run. The end of a long page is skipped. */
export const htmlOf = (page: Page, scheme: ColorScheme): Preview => {
	const { tree } = parsePage(page);
	const children = tree.children.filter(
		({ position }) => (position?.start.offset ?? 0) < MAX_PREVIEW,
	);
	const { text, messages } = collect((onMessage) =>
		toHtml(
			{ ...tree, children },
			{
				...parseOptions(page),
				standalone: true,
				presentation: true,
				onMessage,
			},
		),
	);
	return {
		text: withHead(text, scheme),
		messages,
		isCut: children.length < tree.children.length,
	};
};

const HEAD = "<head>";

/** Adds the policy, without which nothing is shown, and the colors. */
function withHead(file: string, scheme: ColorScheme): string {
	if (!file.includes(HEAD)) throw new Error("the HTML of the page has no head");
	return file.replace(
		HEAD,
		`${HEAD}${POLICY}<meta name="color-scheme" content="${scheme}">${COLORS}`,
	);
}

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`;

/** On a background that the page sets, text has the color that it has in a wiki. */
const COLORS =
	'<style>html pre { background: light-dark(#f4f4f4, #1b2128) } html [style*="background"] { color: #000 }</style>';

export const moinOf = (page: Page, to: Dialect): Converted =>
	collect((onMessage) =>
		convertMarkup(page.text, {
			...parseOptions(page),
			from: parsePage(page).tree.data.dialect,
			to,
			onMessage,
		}),
	);
