/** Parses, maps and converts, so that the page never waits. */
import { errorMessage } from "../../src/error-message";
import type {
	AnswerMessage,
	Page,
	RequestKind,
	RequestMessage,
	Requests,
} from "../protocol/requests";
import { childrenOf, nodeAt, overview } from "./tree";

type Handlers = {
	readonly [K in RequestKind]: (
		page: Page,
		input: Requests[K]["input"],
	) => Requests[K]["output"] | Promise<Requests[K]["output"]>;
};

/** What only some panes need is loaded when they are shown. */
const handlers: Handlers = {
	overview: (page, { opened }) => overview(page, opened),
	children: (page, { path, from }) => childrenOf(page, path, from),
	nodeAt: (page, offset) => nodeAt(page, offset),
	groups: async (page) => (await import("./groups")).groupsContent(page),
	markdown: async (page) => (await import("./bridges")).markdownOf(page),
	html: async (page) => (await import("./bridges")).htmlOf(page),
	moin: async (page, to) => (await import("./bridges")).moinOf(page, to),
	wiki: async (_, { file, withPrivate }) => {
		// The modules that read dumps expect it as a global, as in Node.js.
		const { Buffer } = await import("buffer");
		Object.assign(globalThis, { Buffer });
		return (await import("./wiki/wiki")).openWiki(file, withPrivate);
	},
	wikiPage: async (_, name) => (await import("./wiki/wiki")).wikiPageText(name),
	tokens: async (page, names) =>
		(await import("./tokens")).tokenRanges(page, names),
};

async function answer<K extends RequestKind>(
	kind: K,
	page: Page,
	input: Requests[K]["input"],
): Promise<AnswerMessage> {
	try {
		return { output: await handlers[kind](page, input) };
	} catch (error) {
		return { error: errorMessage(error) };
	}
}

addEventListener(
	"message",
	async ({
		data: { kind, page, input },
	}: MessageEvent<RequestMessage>): Promise<void> => {
		postMessage(await answer(kind, page, input));
	},
);
