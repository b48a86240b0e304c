/** The page as text of another format, with what is lost on the way. */
import type { Extension } from "@codemirror/state";
import { TextView } from "../editor/text-view";
import { countOf, create } from "../page/dom";
import type { Converted } from "../protocol/requests";
import { messagesList } from "./messages-list";
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
		readonly id: string,
		readonly title: string,
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
		this.#messages.hidden = messages.total === 0;
		this.#messages.replaceChildren(
			create("summary", {}, countOf(messages.total, "message")),
			messagesList(messages, this.playground),
		);
	}
}
