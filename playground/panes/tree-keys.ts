/** The keyboard of a tree, as the WAI-ARIA Authoring Practices describe it. */

/** What keys do. */
export interface TreeActions {
	toggle(item: Element, isOpen: boolean): Promise<void> | void;
	choose(item: Element): void;
}

const ITEM = '[role="treeitem"]';

export class TreeKeys {
	#current: HTMLElement | undefined;

	constructor(
		private readonly root: HTMLElement,
		private readonly actions: TreeActions,
	) {
		root.addEventListener("keydown", (event) => {
			if (event.ctrlKey || event.altKey || event.metaKey) return;
			if (this.#press(event.key)) event.preventDefault();
		});
	}

	/** Makes the first item the one that Tab leads to. */
	reset(): void {
		this.#current = undefined;
		this.#makeCurrent(this.#visible()[0]);
	}

	/** Moves the focus to an item. */
	focus(item: HTMLElement | undefined): void {
		this.#makeCurrent(item);
		item?.focus();
	}

	#makeCurrent(item: HTMLElement | undefined): void {
		if (item === undefined) return;
		if (this.#current !== undefined) this.#current.tabIndex = -1;
		this.#current = item;
		item.tabIndex = 0;
	}

	/** Items that no closed item hides. */
	#visible(): HTMLElement[] {
		return [...this.root.querySelectorAll<HTMLElement>(ITEM)].filter(
			(item) => item.parentElement?.closest('[aria-expanded="false"]') === null,
		);
	}

	#press(key: string): boolean {
		const current = this.#current;
		if (current === undefined) return false;
		const { ariaExpanded } = current;
		switch (key) {
			case "ArrowDown":
				this.#step(1);
				return true;
			case "ArrowUp":
				this.#step(-1);
				return true;
			case "Home":
				this.focus(this.#visible()[0]);
				return true;
			case "End":
				this.focus(this.#visible().at(-1));
				return true;
			case "ArrowRight":
				if (ariaExpanded === "false") void this.actions.toggle(current, true);
				else this.#step(ariaExpanded === "true" ? 1 : 0);
				return true;
			case "ArrowLeft":
				if (ariaExpanded === "true") void this.actions.toggle(current, false);
				else this.focus(parentOf(current));
				return true;
			case "Enter":
				this.actions.choose(current);
				return true;
			default:
				return false;
		}
	}

	#step(by: number): void {
		const items = this.#visible();
		const index = items.indexOf(this.#current ?? this.root);
		this.focus(items[index + by]);
	}
}

const parentOf = (item: HTMLElement): HTMLElement | undefined =>
	item.parentElement?.closest<HTMLElement>(ITEM) ?? undefined;
