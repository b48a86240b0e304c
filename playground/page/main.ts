/** The playground: an editor, panes, and a worker between them. */
import { SourceEditor } from "../editor/source-editor";
import { createPanes } from "../panes/index";
import type { Playground } from "../panes/pane";
import type { Page } from "../protocol/requests";
import { readFragment, TooLongError, writeFragment } from "../share/fragment";
import { byId } from "./dom";
import { keepForOffline } from "./offline";
import { Tabs } from "./tabs";
import { enableTheme } from "./theme";
import { WELCOME } from "./welcome";
import { WorkerClient } from "./worker-client";

/** Names of archives. */
const ARCHIVE = /\.(?:zip|tar|tgz|tar\.gz)$/i;

/** So large a file the editor takes, in bytes. */
const MAX_FILE = 20_000_000;

/** So long after a change nothing is asked, so that typing stays smooth. */
const DELAY = 120;

const worker = new Worker(new URL("../worker/worker.ts", import.meta.url), {
	type: "module",
});
const client = new WorkerClient((message) => worker.postMessage(message));
worker.onmessage = ({ data }) => client.receive(data);
worker.onerror = ({ message }) => client.receive({ error: message });

const status = byId("status", HTMLElement);
const dialectSelect = byId("dialect", HTMLSelectElement);
const pageName = byId("page-name", HTMLInputElement);

enableTheme(byId("theme", HTMLSelectElement));

const shared = await readFragment(location.hash.slice(1));
const first: Page = shared ?? { text: WELCOME, dialect: "auto", pageName: "" };

let isStale = true;
let page = first;
let timer: ReturnType<typeof setTimeout> | undefined;
let frame: number | undefined;

const editor = new SourceEditor(byId("source", HTMLElement), first, {
	onChange: changed,
	onPoint(offset) {
		if (frame !== undefined) cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => void pane()?.point?.(offset));
	},
});

const playground: Playground = {
	get page() {
		if (isStale) {
			page = {
				text: editor.text,
				dialect: dialectSelect.value as Page["dialect"],
				pageName: pageName.value.trim(),
			};
			isStale = false;
		}
		return page;
	},
	ask: (kind, input, channel) =>
		client.ask(kind, playground.page, input, channel),
	lightUp: (ranges) => editor.lightUp(ranges),
	reveal: (range) => editor.reveal(range),
	select: (range, focus) => editor.select(range, focus),
	open(next) {
		if (next.dialect !== undefined) dialectSelect.value = next.dialect;
		if (next.pageName !== undefined) pageName.value = next.pageName;
		editor.setReading({ dialect: first.dialect, pageName: "", ...next });
		if (next.text !== undefined) editor.setText(next.text);
		changed();
	},
	say(text) {
		status.textContent = text;
	},
};

const panes = createPanes(playground);
const results = byId("results", HTMLElement);
for (const { panel } of panes) results.append(panel);
const tabs = new Tabs(byId("tabs", HTMLElement), panes, update);

const pane = () => panes.find(({ id }) => id === tabs.selected);

function update(): void {
	pane()
		?.update()
		?.catch((error: unknown) => {
			playground.say(`The page cannot be shown: ${String(error)}`);
		});
}

/** Called after each change of the page. */
function changed(): void {
	isStale = true;
	clearTimeout(timer);
	timer = setTimeout(update, DELAY);
}

function readingChanged(): void {
	isStale = true;
	editor.setReading(playground.page);
	changed();
}

dialectSelect.value = first.dialect;
pageName.value = first.pageName;
dialectSelect.addEventListener("change", readingChanged);
pageName.addEventListener("input", readingChanged);

byId("share", HTMLButtonElement).addEventListener("click", async () => {
	try {
		const fragment = await writeFragment({
			...playground.page,
			tab: tabs.selected,
		});
		history.replaceState(undefined, "", `#${fragment}`);
		await navigator.clipboard?.writeText(location.href);
		playground.say("The link is in the address bar and the clipboard.");
	} catch (error) {
		playground.say(
			error instanceof TooLongError
				? `No link: ${error.message}.`
				: "The link is in the address bar.",
		);
	}
});

const fileInput = byId("file", HTMLInputElement);
fileInput.addEventListener("change", () => {
	const [file] = fileInput.files ?? [];
	if (file !== undefined) void openFile(file);
});
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
	const [file] = event.dataTransfer?.files ?? [];
	if (file === undefined) return;
	event.preventDefault();
	void openFile(file);
});

/** Shows a file: an archive as a wiki, any other as a page; the text is read here and sent nowhere. */
async function openFile(file: File): Promise<void> {
	if (ARCHIVE.test(file.name)) {
		const wiki = panes.find(({ openArchive }) => openArchive !== undefined);
		tabs.select(wiki?.id ?? "");
		await wiki?.openArchive?.(file);
		return;
	}
	if (file.size > MAX_FILE) {
		playground.say(
			`${file.name} is too large: ${file.size} bytes, at most ${MAX_FILE}.`,
		);
		return;
	}
	playground.open({ text: await file.text() });
	playground.say(`${file.name} is in the editor.`);
}

addEventListener("hashchange", async () => {
	const next = await readFragment(location.hash.slice(1));
	if (next === undefined) playground.say("The link holds no page.");
	else {
		playground.open(next);
		tabs.select(next.tab);
	}
});

if (location.hash.length > 1 && shared === undefined)
	playground.say("The link holds no page: it may be cut off.");
tabs.select(shared?.tab ?? "");
keepForOffline();
