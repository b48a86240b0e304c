/** The editor of the markup. */
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { foldGutter, foldKeymap } from "@codemirror/language";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState } from "@codemirror/state";
import {
	drawSelection,
	EditorView,
	keymap,
	lineNumbers,
} from "@codemirror/view";
import type { moinmoin } from "../../src/codemirror/index";
import type { Page, Range } from "../protocol/requests";
import { lightUp, litRanges } from "./lit-ranges";
import { theme } from "./theme";

/** What the editor reports. */
export interface SourceEvents {
	/** The text has changed. */
	onChange(): void;
	/** The mouse or the cursor is at an offset; `undefined` if the mouse has left. */
	onPoint(offset: number | undefined): void;
}

/** Options that decide how the text is read. */
type Reading = Omit<Page, "text">;

export class SourceEditor {
	readonly view: EditorView;
	readonly #language = new Compartment();
	#reading: Reading;
	#loading: Promise<void> | undefined;
	#moinmoin: typeof moinmoin | undefined;

	constructor(parent: HTMLElement, page: Page, events: SourceEvents) {
		this.#reading = page;
		this.view = new EditorView({
			parent,
			state: EditorState.create({
				doc: page.text,
				extensions: [
					lineNumbers(),
					foldGutter(),
					history(),
					drawSelection({ cursorBlinkRate: blinkRate() }),
					highlightSelectionMatches(),
					litRanges,
					theme,
					EditorView.lineWrapping,
					EditorView.contentAttributes.of({
						"aria-label": "Markup",
						tabindex: "0",
					}),
					// Tab leaves the editor, as everywhere on the page.
					keymap.of([
						...defaultKeymap,
						...historyKeymap,
						...foldKeymap,
						...searchKeymap,
					]),
					this.#language.of([]),
					EditorView.updateListener.of(
						({ docChanged, selectionSet, state }) => {
							if (docChanged) events.onChange();
							else if (selectionSet) events.onPoint(state.selection.main.head);
						},
					),
					EditorView.domEventHandlers({
						mousemove: ({ clientX, clientY }, view) => {
							const at = view.posAtCoords({ x: clientX, y: clientY });
							events.onPoint(at ?? undefined);
						},
						mouseleave: () => events.onPoint(undefined),
						// The page opens files; the editor would insert their text as well.
						drop: ({ dataTransfer }) =>
							dataTransfer !== null && dataTransfer.files.length > 0,
					}),
				],
			}),
		});
	}

	get text(): string {
		return this.view.state.doc.toString();
	}

	/** Shows another text. */
	setText(text: string): void {
		const { length } = this.view.state.doc;
		this.view.dispatch({ changes: { from: 0, to: length, insert: text } });
		this.view.scrollDOM.scrollTop = 0;
	}

	/** Shows what the markup is, once it is known how. */
	highlight(): void {
		this.#loading ??= import("../../src/codemirror/index").then(
			({ moinmoin }) => {
				this.#moinmoin = moinmoin;
				this.#showLanguage();
			},
			() => {
				// Without a network, the text stays plain; it is tried again.
				this.#loading = undefined;
			},
		);
	}

	/** Reads the text in another way. */
	setReading(reading: Reading): void {
		const { dialect, pageName } = this.#reading;
		if (dialect === reading.dialect && pageName === reading.pageName) return;
		this.#reading = reading;
		this.#showLanguage();
	}

	#showLanguage(): void {
		if (this.#moinmoin === undefined) return;
		const { dialect, pageName } = this.#reading;
		const language = this.#moinmoin({
			dialect,
			...(pageName !== "" && { pageName }),
		});
		const effects = this.#language.reconfigure(language);
		this.view.dispatch({ effects });
	}

	/** Lights ranges up; the others go out. */
	lightUp(ranges: readonly Range[]): void {
		lightUp(this.view, ranges);
	}

	/** Scrolls to a range. */
	reveal({ start }: Range): void {
		const { length } = this.view.state.doc;
		const effects = EditorView.scrollIntoView(Math.min(start, length), {
			y: "center",
		});
		this.view.dispatch({ effects });
	}

	/** Selects a range, scrolls to it and takes the focus unless that is not wanted. */
	select({ start, end }: Range, focus = true): void {
		const { length } = this.view.state.doc;
		this.view.dispatch({
			selection: {
				anchor: Math.min(start, length),
				head: Math.min(end, length),
			},
		});
		this.reveal({ start, end });
		if (focus) this.view.focus();
	}
}

/** How often the cursor blinks, in milliseconds; not at all for readers who want less motion. */
const blinkRate = (): number =>
	matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 1200;
