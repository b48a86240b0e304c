/** Text that is shown and cannot be changed, however long it is. */
import { unifiedMergeView } from "@codemirror/merge";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView, lineNumbers } from "@codemirror/view";
import { theme } from "./theme";

/** Maximum work of a comparison, so that it never stops the page. */
const COMPARISON = { scanLimit: 500, timeout: 100 };

export class TextView {
	readonly #view: EditorView;

	constructor(
		parent: HTMLElement,
		private readonly label: string,
	) {
		this.#view = new EditorView({ parent });
	}

	/** Shows a text; with another one, what is different from it. */
	show(text: string, original?: string, language: Extension = []): void {
		this.#view.setState(
			EditorState.create({
				doc: text,
				extensions: [
					lineNumbers(),
					theme,
					language,
					EditorView.lineWrapping,
					EditorView.editable.of(false),
					EditorState.readOnly.of(true),
					// What cannot be edited is reached by the keyboard all the same, to scroll.
					EditorView.contentAttributes.of({
						"aria-label": this.label,
						tabindex: "0",
					}),
					original === undefined
						? []
						: unifiedMergeView({
								original,
								mergeControls: false,
								diffConfig: COMPARISON,
								collapseUnchanged: { margin: 3, minSize: 8 },
							}),
				],
			}),
		);
	}
}
