/** The page as HTML, in a frame that can do nothing: no script, no form, no request. */
import { create } from "../page/dom";
import { showMessages } from "./messages-pane";
import type { Pane, Playground } from "./pane";

export class HtmlPane implements Pane {
	readonly id = "html";
	readonly title = "HTML";
	readonly panel = create("div", { className: "pane columns" });
	readonly #note = create("p", {
		className: "note",
		textContent: "The page is long: this is its beginning.",
		hidden: true,
	});
	readonly #frame = create("iframe", { title: "Preview" });
	readonly #messages = create("details");

	constructor(private readonly playground: Playground) {
		this.#frame.setAttribute("sandbox", "");
		this.panel.append(this.#note, this.#frame, this.#messages);
	}

	async update(): Promise<void> {
		const html = await this.playground.ask("html", undefined);
		if (html === undefined) return;
		this.#frame.srcdoc = html.text;
		this.#note.hidden = !html.isCut;
		showMessages(this.#messages, html.messages, this.playground);
	}
}
