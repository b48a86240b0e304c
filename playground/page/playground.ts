/** The playground: an editor, panes, and a worker between them. */
import { dialectNames } from "../../grammar/dialect-names";
import { errorMessage } from "../../src/error-message";
import { SourceEditor } from "../editor/source-editor";
import { createPanes } from "../panes/index";
import type { Playground, TabPane } from "../panes/pane";
import type { ColorScheme, Page, Range } from "../protocol/requests";
import { readFragment, type SharedState } from "../share/fragment";
import { byId } from "./dom";
import { enableFiles } from "./files";
import { keepForOffline } from "./offline";
import { saveFile } from "./save-file";
import { shareLink } from "./share-link";
import type { StartedWorker } from "./start-worker";
import { Tabs } from "./tabs";
import { enableTheme, schemeOf } from "./theme";
import { WELCOME } from "./welcome";

/** How long nothing is asked after a change, in milliseconds, so that typing stays smooth. */
const DELAY = 120;

/** Shows the page of the URL, or else a page to begin with. */
export async function startPlayground(worker: StartedWorker): Promise<void> {
	const shared = await readLink();
	const app = new App(
		worker,
		shared ?? { text: WELCOME, dialect: "auto", pageName: "" },
	);
	app.tabs.select(shared?.tab ?? "");
	addEventListener("hashchange", async () => {
		const next = await readLink();
		if (next === undefined) return;
		app.open(next);
		app.tabs.select(next.tab);
	});
	keepForOffline();
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

function say(text: string): void {
	byId("status", HTMLElement).textContent = text;
}

class App implements Playground {
	readonly tabs: Tabs;
	readonly say = say;
	readonly #dialect = byId("dialect", HTMLSelectElement);
	readonly #pageName = byId("page-name", HTMLInputElement);
	readonly #theme = byId("theme", HTMLSelectElement);
	readonly #editor: SourceEditor;
	readonly #panes: readonly TabPane[];
	/** The page as it was asked for last; absent if it has changed since. */
	#page: Page | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#frame: number | undefined;

	constructor(
		private readonly worker: StartedWorker,
		first: Page,
	) {
		this.#dialect.append(...dialectNames.map((name) => new Option(name)));
		this.#dialect.value = first.dialect;
		this.#pageName.value = first.pageName;
		this.#editor = new SourceEditor(byId("source", HTMLElement), first, {
			onChange: () => this.#changed(),
			onPoint: (offset) => this.#point(offset),
		});
		this.#panes = createPanes(this);
		const results = byId("results", HTMLElement);
		for (const { panel } of this.#panes) results.append(panel);
		const list = byId("tabs", HTMLElement);
		this.tabs = new Tabs(list, this.#panes, () => this.#showPane());
		this.#dialect.addEventListener("change", () => this.#readingChanged());
		this.#pageName.addEventListener("input", () => this.#readingChanged());
		enableTheme(this.#theme, () => void this.#update());
		enableFiles(this);
		byId("share", HTMLButtonElement).addEventListener("click", async () =>
			say(await shareLink({ ...this.page, tab: this.tabs.selected })),
		);
		byId("save", HTMLButtonElement).addEventListener("click", () => {
			const { text, pageName } = this.page;
			const name = encodeURIComponent(pageName) || "page";
			saveFile(`${name}.txt`, text, "text/plain");
		});
	}

	get page(): Page {
		this.#page ??= {
			text: this.#editor.text,
			dialect: this.#dialect.value as Page["dialect"],
			pageName: this.#pageName.value.trim(),
		};
		return this.#page;
	}

	get colorScheme(): ColorScheme {
		return schemeOf(this.#theme);
	}

	readonly ask: Playground["ask"] = (kind, input, channel) =>
		this.worker.ask(kind, this.page, input, channel);

	lightUp(ranges: readonly Range[]): void {
		this.#editor.lightUp(ranges);
	}

	reveal(range: Range): void {
		this.#editor.reveal(range);
	}

	select(range: Range, focus?: boolean): void {
		this.#editor.select(range, focus);
	}

	open({
		text,
		dialect,
		pageName = "",
	}: Pick<Page, "text"> & Partial<Page>): void {
		if (dialect !== undefined) this.#dialect.value = dialect;
		this.#pageName.value = pageName;
		this.#editor.setText(text);
		this.#readingChanged();
	}

	openArchive(file: File): Promise<void> {
		this.tabs.select("wiki");
		return this.#pane?.openArchive?.(file) ?? Promise.resolve();
	}

	get #pane(): TabPane | undefined {
		return this.#panes.find(({ id }) => id === this.tabs.selected);
	}

	/** Called after another tab was chosen. */
	#showPane(): void {
		const { selected } = this.tabs;
		for (const each of this.#panes) if (each.id !== selected) each.hide?.();
		void this.#update();
	}

	/** Shows the page as it is now, and cancels the update that an earlier change scheduled, as it would show the same again. */
	async #update(): Promise<void> {
		clearTimeout(this.#timer);
		try {
			await this.#pane?.update();
		} catch (error) {
			this.#reportFailure(error);
		}
		// The tree comes first, then the colors of the markup.
		this.#editor.highlight();
	}

	/** Called after each change of the page. */
	#changed(): void {
		this.#page = undefined;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#update(), DELAY);
	}

	#readingChanged(): void {
		this.#page = undefined;
		this.#editor.setReading(this.page);
		this.#changed();
	}

	#point(offset: number | undefined): void {
		if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
		this.#frame = requestAnimationFrame(() => {
			this.#pane
				?.point?.(offset)
				?.catch((error: unknown) => this.#reportFailure(error));
		});
	}

	#reportFailure(error: unknown): void {
		say(`The page cannot be shown: ${errorMessage(error)}`);
	}
}
