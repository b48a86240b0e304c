/** Parses, maps and converts, so that the page never waits. */
import { errorMessage } from "../../src/error-message";
import type {
	AnswerMessage,
	Page,
	RequestKind,
	RequestMessage,
	Requests,
	WorkerMessage,
} from "../protocol/requests";
import type { WikiProgress } from "../protocol/wiki";
import { childrenOf, nodeAt, overview } from "./tree";
import type { Wiki } from "./wiki/wiki";

type Handlers = {
	readonly [K in RequestKind]: (
		page: Page,
		input: Requests[K]["input"],
	) => Requests[K]["output"] | Promise<Requests[K]["output"]>;
};

/** The wiki that was opened last. */
let wiki: Wiki | undefined;

function openedWiki(): Wiki {
	if (wiki === undefined) throw new Error("no wiki is open");
	return wiki;
}

const post = (message: WorkerMessage): void => postMessage(message);

/** Loads what the modules that read dumps expect as a global, as in Node.js. */
async function loadBuffer(): Promise<void> {
	const { Buffer } = await import("buffer");
	Object.assign(globalThis, { Buffer });
}

/** How often progress is sent, in milliseconds. */
const PROGRESS_INTERVAL = 100;

/** Returns a function that passes on at most one value per interval. */
function throttled<Value>(
	send: (value: Value) => void,
): (value: Value) => void {
	let last = 0;
	return (value) => {
		const now = performance.now();
		if (now - last < PROGRESS_INTERVAL) return;
		last = now;
		send(value);
	};
}

/** What only some panes need is loaded when they are shown. */
const handlers: Handlers = {
	overview: (page, { opened }) => overview(page, opened),
	children: (page, { path, from }) => childrenOf(page, path, from),
	nodeAt: (page, offset) => nodeAt(page, offset),
	groups: async (page) => (await import("./groups")).groupsContent(page),
	markdown: async (page) => (await import("./bridges")).markdownOf(page),
	html: async (page, scheme) =>
		(await import("./bridges")).htmlOf(page, scheme),
	moin: async (page, to) => (await import("./bridges")).moinOf(page, to),
	wiki: async (_, { file, withPrivate }) => {
		await loadBuffer();
		const [{ readWiki }, { Wiki }] = await Promise.all([
			import("./wiki/read-wiki"),
			import("./wiki/wiki"),
		]);
		const send = throttled((progress: WikiProgress) => post({ progress }));
		wiki = new Wiki(await readWiki(file, withPrivate, send));
		return wiki.overview();
	},
	wikiPages: (_, search) => openedWiki().search(search),
	wikiPage: (_, name) => openedWiki().text(name),
	wikiLinks: (_, name) => openedWiki().links(name),
	wikiSection: (_, id) => openedWiki().section(id),
	wikiReport: () => openedWiki().reportFile(),
	savedPageName: async (_, file) => {
		await loadBuffer();
		return (await import("./saved-page-name")).savedPageName(file);
	},
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
		post(await answer(kind, page, input));
	},
);
