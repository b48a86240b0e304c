/** Messages as a list; a click leads to the source. */
import { create } from "../page/dom";
import type { PageMessage } from "../protocol/requests";
import type { Playground } from "./pane";

/** So many are shown. */
const MAX_SHOWN = 500;

/** Makes the list. */
export function messagesList(
	messages: readonly PageMessage[],
	playground: Playground,
): HTMLElement {
	if (messages.length === 0)
		return create("p", { className: "muted" }, "No messages.");
	const items = messages.slice(0, MAX_SHOWN).map(({ line, range, ...rest }) => {
		const place =
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
		return create("li", {}, place, " ", rest.text, " ", rule);
	});
	const more = messages.length - items.length;
	if (more > 0) items.push(create("li", {}, `${more} more`));
	return create("ul", { className: "messages" }, ...items);
}
