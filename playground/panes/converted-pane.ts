/** The page as text of another format, with what is lost on the way. */
import type { Extension } from "@codemirror/state";
import { TextView } from "../editor/text-view";
import { create } from "../page/dom";
import type { Converted } from "../protocol/requests";
import { showMessages } from "./messages-pane";
import type { Pane, Playground } from "./pane";

/** What the pane shows: the result, and with an `original` what is different from it. */
export interface Shown extends Converted {
	original?: string;
	language?: Extension;
}

export class ConvertedPane implements Pane {
	readonly panel = create("div", { className: "pane columns" });
	readonly #view: TextView;
	readonly #messages = create("details");

	constructor(
		title: string,
		private readonly playground: Playground,
		private readonly convert: () => Promise<Shown | undefined>,
	) {
		const text = create("div", { className: "text" });
		this.panel.append(text, this.#messages);
		this.#view = new TextView(text, title);
	}

	async update(): Promise<void> {
		const shown = await this.convert();
		if (shown === undefined) return;
		const { text, messages, original, language } = shown;
		this.#view.show(text, original, language);
		showMessages(this.#messages, messages, this.playground);
	}
}
