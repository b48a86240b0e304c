/** The page as HTML, in a frame that can do nothing: no script, no form, no request. */
import { isOuterUrl } from "../../src/report-page/html/elements";
import { create } from "../page/dom";
import { showMessages } from "./messages-pane";
import type { Pane, Playground } from "./pane";

/** Whether an event is on an element, which may be one of a frame. */
const isElement = (target: EventTarget | null): target is Element =>
	target !== null && "closest" in target;

export class HtmlPane implements Pane {
	readonly panel = create("div", { className: "pane columns" });
	readonly #note = create("p", {
		className: "note",
		textContent: "The page is long: this is its beginning.",
		hidden: true,
	});
	readonly #frame = create("iframe", { title: "Preview" });
	readonly #messages = create("details");

	constructor(private readonly playground: Playground) {
		// Without scripts, its own origin gives the frame nothing; it lets this page see which link is chosen.
		this.#frame.setAttribute("sandbox", "allow-same-origin");
		this.#frame.addEventListener("load", () =>
			this.#frame.contentDocument?.addEventListener("click", (event) =>
				this.#follow(event),
			),
		);
		this.panel.append(this.#note, this.#frame, this.#messages);
	}

	async update(): Promise<void> {
		const html = await this.playground.ask("html", this.playground.colorScheme);
		if (html === undefined) return;
		this.#frame.srcdoc = html.text;
		this.#note.hidden = !html.isCut;
		showMessages(this.#messages, html.messages, this.playground);
	}

	/** Opens a link in a tab of its own; the frame may not load anything. */
	#follow(event: Event): void {
		const link = isElement(event.target)
			? event.target.closest("a[href], area[href]")
			: null;
		const url = link?.getAttribute("href");
		if (typeof url !== "string") return;
		event.preventDefault();
		// To the browser, an anchor of the frame is one of this page.
		if (url.startsWith("#")) this.#scrollTo(url.slice(1));
		else if (isOuterUrl(url)) open(url, "_blank", "noopener,noreferrer");
		else this.playground.say(`The link leads to ${url} in the wiki.`);
	}

	/** @param anchor an id, which may be encoded as in URLs. */
	#scrollTo(anchor: string): void {
		const anchors = this.#frame.contentDocument?.querySelectorAll("[id]") ?? [];
		for (const element of anchors)
			if (element.id === anchor || encodeURIComponent(element.id) === anchor) {
				element.scrollIntoView();
				return;
			}
	}
}
