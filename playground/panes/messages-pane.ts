/** Messages: what is unexpected in the page, and what is lost when it is converted. */
import { countOf } from "../../src/report-page/html/elements";
import { create } from "../page/dom";
import type { PageMessages } from "../protocol/requests";
import type { Pane, Playground } from "./pane";

/** The messages of the page itself. */
export class MessagesPane implements Pane {
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

/** Shows messages in an element that is opened to read them; without a message it is hidden. */
export function showMessages(
	details: HTMLDetailsElement,
	messages: PageMessages,
	playground: Playground,
): void {
	details.hidden = messages.total === 0;
	details.replaceChildren(
		create("summary", {}, countOf(messages.total, "message")),
		messagesList(messages, playground),
	);
}

function messagesList(
	{ shown, total }: PageMessages,
	playground: Playground,
): HTMLElement {
	if (total === 0) return create("p", { className: "muted" }, "No messages.");
	const items = shown.map(({ line, range, ...rest }) => {
		const position =
			range === undefined
				? create("span", {}, "page")
				: create(
						"button",
						{
							type: "button",
							className: "jump",
							onclick: () => playground.select(range, true),
							onmouseenter: () => playground.lightUp([range]),
							onmouseleave: () => playground.lightUp([]),
						},
						`line ${line}`,
					);
		const rule = create("code", {}, rest.ruleId);
		return create("li", {}, position, " ", rest.text, " ", rule);
	});
	const more = total - shown.length;
	if (more > 0) items.push(create("li", {}, `${more} more`));
	return create("ul", { className: "messages" }, ...items);
}
