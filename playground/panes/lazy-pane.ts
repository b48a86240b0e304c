/** A pane whose code is loaded when it is shown. */
import { create } from "../page/dom";
import type { Pane, TabPane } from "./pane";

export class LazyPane implements TabPane {
	readonly panel = create("div", { className: "lazy" });
	#loading: Promise<Pane> | undefined;
	#pane: Pane | undefined;

	/** @param load returns the pane; asked again if it fails. */
	constructor(
		readonly id: string,
		readonly title: string,
		private readonly load: () => Promise<Pane>,
	) {}

	async update(): Promise<void> {
		const pane = await this.#load();
		await pane.update();
	}

	hide(): void {
		this.#pane?.hide?.();
	}

	async point(offset: number | undefined): Promise<void> {
		await this.#pane?.point?.(offset);
	}

	async openArchive(file: File): Promise<void> {
		const pane = await this.#load();
		await pane.openArchive?.(file);
	}

	#load(): Promise<Pane> {
		this.#loading ??= this.load().then(
			(pane) => {
				this.#pane = pane;
				this.panel.append(pane.panel);
				return pane;
			},
			(error: unknown) => {
				this.#loading = undefined;
				throw error;
			},
		);
		return this.#loading;
	}
}
