/** Examples to open in the editor: whole pages, and those of the specification. */
import {
	dialectByDigits,
	type Example,
	type ExampleSection,
	readExamples,
} from "../examples/read-examples";
import { create } from "../page/dom";
import { withCode } from "../page/with-code";
import type { Pane, Playground } from "./pane";

/** Pages of our own, by the path of their file. */
const pages = import.meta.glob<string>("../../fixtures/pages/*.txt", {
	query: "?raw",
	import: "default",
});

export class ExamplesPane implements Pane {
	readonly panel = create("div", { className: "pane" });
	#isShown = false;

	constructor(private readonly playground: Playground) {}

	/** The examples are the same for every page. */
	async update(): Promise<void> {
		if (this.#isShown) return;
		this.#isShown = true;
		const { default: text } = await import("../../docs/moinmoin.md?raw");
		this.panel.replaceChildren(
			create("h2", {}, "Pages"),
			create(
				"ul",
				{},
				...Object.entries(pages).map(([path, load]) =>
					create("li", {}, this.#pageButton(path, load)),
				),
			),
			create("h2", {}, "Specification"),
			create(
				"p",
				{ className: "muted" },
				...withCode(
					"What the real parsers of MoinMoin made of small pages; `docs/moinmoin.md` explains the notation.",
				),
			),
			...readExamples(text).map((section) => this.#section(section)),
		);
	}

	#pageButton(path: string, load: () => Promise<string>): HTMLElement {
		const [name = "", kind = ""] = (path.split("/").at(-1) ?? "").split(".");
		return create(
			"button",
			{
				type: "button",
				onclick: async () => {
					const dialect = dialectByDigits.get(kind.replace("moin", ""));
					this.playground.open({
						text: await load(),
						...(dialect !== undefined && { dialect }),
						pageName: name,
					});
					this.playground.say(`${name} is in the editor.`);
				},
			},
			name,
		);
	}

	#section({ title, examples }: ExampleSection): HTMLElement {
		return create(
			"details",
			{},
			create("summary", {}, ...withCode(title), ` (${examples.length})`),
			create(
				"ul",
				{ className: "examples" },
				...examples.map((example) => this.#example(example)),
			),
		);
	}

	#example({ dialect, text, result }: Example): HTMLElement {
		return create(
			"li",
			{},
			create(
				"button",
				{
					type: "button",
					onclick: () => {
						this.playground.open({ text, dialect, pageName: "TestPage" });
						this.playground.say("The example is in the editor.");
					},
				},
				create("code", {}, text),
			),
			create("span", { className: "muted" }, ` ${dialect} ⇒ `),
			create("code", {}, result),
		);
	}
}
