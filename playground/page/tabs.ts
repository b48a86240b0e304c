/** Tabs, as the WAI-ARIA Authoring Practices describe them: arrow keys move between tabs and show them at once. */
import { create } from "./dom";

/** A tab with its panel. */
export interface Tab {
	readonly id: string;
	readonly title: string;
	readonly panel: HTMLElement;
}

const STEPS: Readonly<Record<string, number>> = {
	ArrowLeft: -1,
	ArrowRight: 1,
};

export class Tabs {
	readonly #buttons = new Map<string, HTMLButtonElement>();
	#selected = "";

	constructor(
		list: HTMLElement,
		private readonly tabs: readonly Tab[],
		private readonly onSelect: (id: string) => void,
	) {
		for (const { id, title, panel } of tabs) {
			const button = create("button", {
				type: "button",
				role: "tab",
				id: `tab-${id}`,
				textContent: title,
				tabIndex: -1,
				onclick: () => this.select(id),
			});
			button.setAttribute("aria-controls", `panel-${id}`);
			panel.id = `panel-${id}`;
			panel.role = "tabpanel";
			panel.setAttribute("aria-labelledby", button.id);
			panel.hidden = true;
			this.#buttons.set(id, button);
			list.append(button);
		}
		list.addEventListener("keydown", (event) => this.#move(event));
	}

	/** Id of the tab that is shown. */
	get selected(): string {
		return this.#selected;
	}

	/** Shows a tab; the first one if there is none with the id. */
	select(id: string): void {
		const chosen = this.tabs.find((tab) => tab.id === id) ?? this.tabs[0];
		if (chosen === undefined || chosen.id === this.#selected) return;
		this.#selected = chosen.id;
		for (const tab of this.tabs) {
			const isSelected = tab === chosen;
			tab.panel.hidden = !isSelected;
			const button = this.#buttons.get(tab.id);
			button?.setAttribute("aria-selected", String(isSelected));
			if (button !== undefined) button.tabIndex = isSelected ? 0 : -1;
			if (isSelected) button?.scrollIntoView({ block: "nearest" });
		}
		this.onSelect(chosen.id);
	}

	#move(event: KeyboardEvent): void {
		const { length } = this.tabs;
		const index = this.tabs.findIndex(({ id }) => id === this.#selected);
		const step = STEPS[event.key];
		const target =
			event.key === "Home"
				? 0
				: event.key === "End"
					? length - 1
					: step === undefined
						? undefined
						: (index + step + length) % length;
		const tab = target === undefined ? undefined : this.tabs[target];
		if (tab === undefined) return;
		event.preventDefault();
		this.select(tab.id);
		this.#buttons.get(tab.id)?.focus();
	}
}
