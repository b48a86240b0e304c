/** What is unexpected in the page. */
import { create } from "../page/dom";
import { messagesList } from "./messages-list";
import type { Pane, Playground } from "./pane";

export class MessagesPane implements Pane {
	readonly id = "messages";
	readonly title = "Messages";
	readonly panel = create("div", { className: "pane" });

	constructor(private readonly playground: Playground) {}

	async update(): Promise<void> {
		const overview = await this.playground.ask("overview", { opened: [] });
		if (overview !== undefined)
			this.panel.replaceChildren(
				messagesList(overview.messages, this.playground),
			);
	}
}
