/** The user groups of the page. */
import { create } from "../page/dom";
import type { Range } from "../protocol/requests";
import type { Pane, Playground } from "./pane";
import { showContent } from "./report-content";

export class GroupsPane implements Pane {
	readonly panel = create("div", { className: "pane report" });

	constructor(private readonly playground: Playground) {
		const rangeOf = ({ target }: Event): Range | undefined => {
			const button =
				target instanceof Element
					? target.closest<HTMLElement>("button.jump")
					: null;
			return (
				button?.dataset && {
					start: Number(button.dataset.start),
					end: Number(button.dataset.end),
				}
			);
		};
		this.panel.addEventListener("click", (event) => {
			const range = rangeOf(event);
			if (range !== undefined) playground.select(range, true);
		});
		this.panel.addEventListener("mouseover", (event) => {
			const range = rangeOf(event);
			playground.lightUp(range === undefined ? [] : [range]);
		});
	}

	async update(): Promise<void> {
		const content = await this.playground.ask("groups", undefined);
		if (content === undefined) return;
		showContent(this.panel, content);
	}
}
