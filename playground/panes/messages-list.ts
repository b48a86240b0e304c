/** Messages as a list; a click leads to the source. */
import { create } from "../page/dom";
import type { PageMessages } from "../protocol/requests";
import type { Playground } from "./pane";

/** Makes the list. */
export function messagesList(
	{ shown, total }: PageMessages,
	playground: Playground,
): HTMLElement {
	if (total === 0) return create("p", { className: "muted" }, "No messages.");
	const items = shown.map(({ line, range, ...rest }) => {
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
	const more = total - shown.length;
	if (more > 0) items.push(create("li", {}, `${more} more`));
	return create("ul", { className: "messages" }, ...items);
}
