/** The page in other formats. */
import type { VFileMessage } from "vfile-message";
import type { Dialect } from "../../grammar/dialect-names";
import { convertMarkup } from "../../src/convert-markup/convert-markup";
import { toHtml } from "../../src/hast/to-html";
import { toMarkdown } from "../../src/mdast/to-markdown";
import type { Converted, Page, PageMessage } from "../protocol/requests";
import { parseOptions, parsePage, toPageMessage } from "./parsed-page";

/** Converts, and collects the messages. */
function collect(
	convert: (onMessage: (message: VFileMessage) => void) => string,
): Converted {
	const messages: PageMessage[] = [];
	const text = convert((message) => messages.push(toPageMessage(message)));
	return { text, messages };
}

export const markdownOf = (page: Page): Converted =>
	collect((onMessage) =>
		toMarkdown(parsePage(page).tree, { ...parseOptions(page), onMessage }),
	);

/** The page as a file of its own, whose policy lets nothing load or run. */
export const htmlOf = (page: Page): Converted => {
	const { text, messages } = collect((onMessage) =>
		toHtml(parsePage(page).tree, {
			...parseOptions(page),
			standalone: true,
			presentation: true,
			onMessage,
		}),
	);
	return { text: text.replace("<head>", `<head>${POLICY}`), messages };
};

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="color-scheme" content="light">`;

export const moinOf = (page: Page, to: Dialect): Converted =>
	collect((onMessage) =>
		convertMarkup(page.text, {
			...parseOptions(page),
			from: parsePage(page).tree.data.dialect,
			to,
			onMessage,
		}),
	);
