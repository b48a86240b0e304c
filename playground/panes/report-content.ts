/** Content of reports, as workers make it. */
import type { Root } from "hast";
import { toDom } from "hast-util-to-dom";
import { enableTables } from "../../src/report-page/browser/enable";
import { enableEstimates } from "../../src/report-page/browser/estimate";
import { create } from "../page/dom";

/** Shows content of a report in an element, with tables that sort and filter; its links do not leave this page. */
export function showContent(parent: HTMLElement, content: Root): void {
	parent.replaceChildren(toDom(content, { fragment: true }));
	for (const link of parent.querySelectorAll<HTMLAnchorElement>("a[rel]"))
		link.target = "_blank";
	enableTables(parent);
	enableEstimates(parent);
}

/**
 * A part that is asked for when it is opened, until it is there.
 *
 * @param ask returns its content; `undefined` if there is none any more.
 * @param onError gets why it could not be returned.
 */
export function wikiSection(
	{ title }: { title: string },
	ask: () => Promise<Root | undefined>,
	onError: (error: unknown) => void,
): HTMLDetailsElement {
	const content = create("div");
	const details = create("details", {}, create("summary", {}, title), content);
	async function load(): Promise<void> {
		const section = await ask();
		if (section !== undefined) showContent(content, section);
	}
	details.addEventListener("toggle", () => {
		if (details.open && !content.hasChildNodes()) load().catch(onError);
	});
	return details;
}
