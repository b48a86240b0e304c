/** What all panes share. */
import type {
	ColorScheme,
	Page,
	Range,
	RequestKind,
	Requests,
} from "../protocol/requests";

/** What panes may do. */
export interface Playground {
	/** The page as it is now. */
	readonly page: Page;
	/** Asks the worker about the page; `undefined` if a newer request of the channel has come since. */
	ask<K extends RequestKind>(
		kind: K,
		input: Requests[K]["input"],
		channel?: string,
	): Promise<Requests[K]["output"] | undefined>;
	/** Lights parts of the source up; the others go out. */
	lightUp(ranges: readonly Range[]): void;
	/** Selects a part of the source, and moves the focus there if asked. */
	select(range: Range, focus?: boolean): void;
	/** The colors that the reader has chosen. */
	readonly colorScheme: ColorScheme;
	/** Scrolls to a part of the source. */
	reveal(range: Range): void;
	/** Shows another page: in the chosen dialect if it has none, without a name if it has none. */
	open(page: Pick<Page, "text"> & Partial<Page>): void;
	/** Says something to the reader, screen readers included. */
	say(text: string): void;
}

/** What a tab shows. */
export interface Pane {
	readonly panel: HTMLElement;
	/** Shows the page. Called when the pane becomes visible, and when the page changes while it is. */
	update(): Promise<void> | void;
	/** Another pane is shown. */
	hide?(): void;
	/** Opens an archive, if the pane shows such. */
	openArchive?(file: File): Promise<void>;
	/** The mouse or cursor is at an offset of the source; `undefined` if nowhere. */
	point?(offset: number | undefined): Promise<void> | void;
}

/** A pane with its tab. */
export interface TabPane extends Pane {
	readonly id: string;
	readonly title: string;
}
