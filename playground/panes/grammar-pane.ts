/** The grammar as railroad diagrams. A rule and the constructs of the page that it reads are shown together. */
import { create } from "../page/dom";
import type { RailroadDiagram } from "../railroad/index";
import type { Pane, Playground } from "./pane";

export class GrammarPane implements Pane {
	readonly id = "grammar";
	readonly title = "Grammar";
	readonly panel = create("div", { className: "pane" });
	readonly #diagrams = new Map<string, RailroadDiagram>();
	#dialect = "";

	constructor(private readonly playground: Playground) {
		this.panel.addEventListener("click", (event) => {
			const link =
				event.target instanceof Element ? event.target.closest("a") : null;
			if (link === null) return;
			event.preventDefault();
			const id = link.getAttribute("xlink:href")?.slice(1) ?? "";
			document.getElementById(`diagram-${id}`)?.scrollIntoView();
			void this.#show(id);
		});
	}

	/** Draws the rules, and the tokens of the dialect of the page. */
	async update(): Promise<void> {
		const [overview, railroad] = await Promise.all([
			this.playground.ask("overview", { opened: [] }),
			import("../railroad/index"),
		]);
		if (overview === undefined || overview.dialect === this.#dialect) return;
		this.#dialect = overview.dialect;
		this.#diagrams.clear();
		const rules = railroad.ruleDiagrams();
		const tokens = railroad.tokenDiagrams(overview.dialect);
		for (const each of [...rules, ...tokens]) this.#diagrams.set(each.id, each);
		this.panel.replaceChildren(
			create("h2", {}, "Rules"),
			create(
				"p",
				{ className: "muted" },
				"Choose a name: what it reads in the page lights up.",
			),
			...rules.map((each) => this.#figure(each)),
			create("h2", {}, `Tokens of MoinMoin ${overview.dialect}`),
			...tokens.map((each) => this.#figure(each)),
		);
	}

	#figure({ id, title, svg }: RailroadDiagram): HTMLElement {
		const drawing = create("div", { className: "railroad" });
		// Text of the grammar, which holds nothing of any page.
		drawing.innerHTML = svg;
		return create(
			"figure",
			{ id: `diagram-${id}` },
			create(
				"figcaption",
				{},
				create(
					"button",
					{ type: "button", onclick: () => void this.#show(id) },
					title,
				),
			),
			drawing,
		);
	}

	/** Lights up what a rule or token reads. */
	async #show(id: string): Promise<void> {
		const diagram = this.#diagrams.get(id);
		if (diagram === undefined) {
			this.playground.say(`MoinMoin ${this.#dialect} has no such token.`);
			return;
		}
		const ranges = await this.playground.ask("tokens", diagram.tokens);
		if (ranges === undefined) return;
		const { shown, total } = ranges;
		this.playground.lightUp(shown);
		const cut =
			shown.length < total ? `; the first ${shown.length} light up` : "";
		this.playground.say(`${diagram.title}: ${total} in the page${cut}.`);
		const [first] = shown;
		if (first !== undefined) this.playground.reveal(first);
	}
}
