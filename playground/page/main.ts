/** The playground: an editor, panes, and a worker between them. */
import { dialectNames } from "../../grammar/dialect-names";
import { errorMessage } from "../../src/error-message";
import { SourceEditor } from "../editor/source-editor";
import { createPanes } from "../panes/index";
import type { Playground } from "../panes/pane";
import type { Page } from "../protocol/requests";
import {
	isLong,
	longLinkWarning,
	readFragment,
	type SharedState,
	writeFragment,
} from "../share/fragment";
import { byId } from "./dom";
import { keepForOffline } from "./offline";
import { readText } from "./read-text";
import { saveFile } from "./save-file";
import { startWorker } from "./start-worker";
import { Tabs } from "./tabs";
import { enableTheme, schemeOf } from "./theme";
import { WELCOME } from "./welcome";

/** Names of archives. */
const ARCHIVE = /\.(?:zip|tar|tgz|tar\.gz)$/i;

/** Maximum size of a file in the editor, in bytes. */
const MAX_FILE = 20_000_000;

/** How long nothing is asked after a change, in milliseconds, so that typing stays smooth. */
const DELAY = 120;

const worker = startWorker();

const status = byId("status", HTMLElement);
const dialectSelect = byId("dialect", HTMLSelectElement);
const pageName = byId("page-name", HTMLInputElement);

dialectSelect.append(...dialectNames.map((name) => new Option(name)));
const theme = byId("theme", HTMLSelectElement);
enableTheme(theme, () => update());

const shared = await readLink();
const first: Page = shared ?? { text: WELCOME, dialect: "auto", pageName: "" };

let isStale = true;
let page = first;
let timer: ReturnType<typeof setTimeout> | undefined;
let frame: number | undefined;

const editor = new SourceEditor(byId("source", HTMLElement), first, {
	onChange: changed,
	onPoint(offset) {
		if (frame !== undefined) cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => {
			pane()?.point?.(offset)?.catch(reportFailure);
		});
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
		worker.ask(kind, playground.page, input, channel),
	get colorScheme() {
		return schemeOf(theme);
	},
	lightUp: (ranges) => editor.lightUp(ranges),
	reveal: (range) => editor.reveal(range),
	select: (range, focus) => editor.select(range, focus),
	open(next) {
		if (next.dialect !== undefined) dialectSelect.value = next.dialect;
		pageName.value = next.pageName ?? "";
		editor.setText(next.text);
		readingChanged();
	},
	say,
};

function say(text: string): void {
	status.textContent = text;
}

const panes = createPanes(playground);
const results = byId("results", HTMLElement);
for (const { panel } of panes) results.append(panel);
const tabs = new Tabs(byId("tabs", HTMLElement), panes, showPane);

/** Called after another tab was chosen. */
function showPane(): void {
	for (const each of panes) if (each.id !== tabs.selected) each.hide?.();
	update();
}

/** Reads the page in the URL, or says why there is none. */
async function readLink(): Promise<SharedState | undefined> {
	const fragment = location.hash.slice(1);
	if (fragment === "") return undefined;
	try {
		const state = await readFragment(fragment);
		if (state === undefined) say("The link holds no page: it may be cut off.");
		return state;
	} catch (error) {
		say(`The link is too long: ${errorMessage(error)}.`);
		return undefined;
	}
}

const pane = () => panes.find(({ id }) => id === tabs.selected);

function reportFailure(error: unknown): void {
	say(`The page cannot be shown: ${errorMessage(error)}`);
}

function update(): void {
	pane()?.update()?.catch(reportFailure);
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
	let fragment: string;
	try {
		fragment = await writeFragment({ ...playground.page, tab: tabs.selected });
	} catch (error) {
		say(`No link: ${errorMessage(error)}.`);
		return;
	}
	history.replaceState(undefined, "", `#${fragment}`);
	const where = (await copy(location.href))
		? "The link is in the address bar and the clipboard."
		: "The link is in the address bar; the browser does not allow to copy it.";
	say(isLong(fragment) ? `${where} ${longLinkWarning(fragment)}` : where);
});

byId("save", HTMLButtonElement).addEventListener("click", () => {
	const { text, pageName: name } = playground.page;
	saveFile(`${encodeURIComponent(name) || "page"}.txt`, text, "text/plain");
});

/** Copies a text, and returns whether the browser allows that: without encryption there is no clipboard. */
async function copy(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

const fileInput = byId("file", HTMLInputElement);
fileInput.addEventListener("change", () => {
	const [file] = fileInput.files ?? [];
	// The same file can be chosen again.
	fileInput.value = "";
	if (file !== undefined) openFile(file);
});
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
	const [file] = event.dataTransfer?.files ?? [];
	if (file === undefined) return;
	event.preventDefault();
	openFile(file);
});

function openFile(file: File): void {
	readFile(file).catch((error: unknown) => {
		say(`${file.name} cannot be read: ${errorMessage(error)}`);
	});
}

/** Shows a file: an archive as a wiki, any other as a page; the text is read here and sent nowhere. */
async function readFile(file: File): Promise<void> {
	if (ARCHIVE.test(file.name)) {
		const wiki = panes.find(({ openArchive }) => openArchive !== undefined);
		tabs.select(wiki?.id ?? "");
		await wiki?.openArchive?.(file);
		return;
	}
	if (file.size > MAX_FILE) {
		say(`${file.name} is too large: ${file.size} bytes, at most ${MAX_FILE}.`);
		return;
	}
	const text = readText(new Uint8Array(await file.arrayBuffer()));
	const name = await playground.ask("savedPageName", file.name);
	playground.open({ text, ...(name !== undefined && { pageName: name }) });
	say(`${file.name} is in the editor.`);
}

addEventListener("hashchange", async () => {
	const next = await readLink();
	if (next === undefined) return;
	playground.open(next);
	tabs.select(next.tab);
});

tabs.select(shared?.tab ?? "");
keepForOffline();
