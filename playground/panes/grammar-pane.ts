/** The grammar as railroad diagrams. A rule and the constructs of the page that it reads are shown together. */
import { create } from "../page/dom";
import type { RailroadDiagram } from "../railroad/index";
import type { Pane, Playground } from "./pane";

export class GrammarPane implements Pane {
	readonly panel = create("div", { className: "pane" });
	readonly #diagrams = new Map<string, RailroadDiagram>();
	readonly #buttons = new Map<string, HTMLButtonElement>();
	#dialect = "";
	/** Id of the diagram whose constructs are lit up; empty if there is none. */
	#chosen = "";

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

	/** Draws the rules, and the tokens of the dialect of the page. What was lit up may not be in it any more. */
	async update(): Promise<void> {
		this.#choose("");
		const [overview, railroad] = await Promise.all([
			this.playground.ask("overview", { opened: [] }),
			import("../railroad/index"),
		]);
		if (overview === undefined || overview.dialect === this.#dialect) return;
		this.#dialect = overview.dialect;
		this.#diagrams.clear();
		this.#buttons.clear();
		const rules = railroad.ruleDiagrams();
		const tokens = railroad.tokenDiagrams(overview.dialect);
		for (const each of [...rules, ...tokens]) this.#diagrams.set(each.id, each);
		this.panel.replaceChildren(
			create("h2", {}, "Rules"),
			create(
				"p",
				{ className: "muted" },
				"Choose a name: what it reads in the page lights up. Choose it again, and it goes out.",
			),
			...rules.map((each) => this.#figure(each)),
			create("h2", {}, `Tokens of MoinMoin ${overview.dialect}`),
			...tokens.map((each) => this.#figure(each)),
		);
	}

	hide(): void {
		this.#choose("");
	}

	#figure({ id, title, svg }: RailroadDiagram): HTMLElement {
		// Where it is wider than the window, the keyboard must reach it to scroll.
		const drawing = create("div", {
			className: "railroad",
			tabIndex: 0,
			role: "group",
			ariaLabel: `Diagram of ${title}`,
		});
		// Text of the grammar, which holds nothing of any page.
		drawing.innerHTML = svg;
		const button = create(
			"button",
			{ type: "button", ariaPressed: "false", onclick: () => this.#toggle(id) },
			title,
		);
		this.#buttons.set(id, button);
		return create(
			"figure",
			{ id: `diagram-${id}` },
			create("figcaption", {}, button),
			drawing,
		);
	}

	#toggle(id: string): void {
		if (id === this.#chosen) this.#choose("");
		else void this.#show(id);
	}

	/** Puts out what is lit up, and marks the button of another diagram as pressed. */
	#choose(id: string): void {
		if (this.#chosen !== "") {
			this.playground.lightUp([]);
			this.playground.say("");
		}
		for (const [each, button] of this.#buttons)
			button.ariaPressed = String(each === id);
		this.#chosen = id;
	}

	/** Lights up what a rule or token reads. */
	async #show(id: string): Promise<void> {
		const diagram = this.#diagrams.get(id);
		if (diagram === undefined) {
			this.playground.say(`MoinMoin ${this.#dialect} has no such token.`);
			return;
		}
		this.#choose(id);
		const ranges = await this.playground.ask("tokens", diagram.tokens);
		if (ranges === undefined || this.#chosen !== id) return;
		const { shown, total } = ranges;
		this.playground.lightUp(shown);
		const cut =
			shown.length < total ? `; the first ${shown.length} light up` : "";
		this.playground.say(`${diagram.title}: ${total} in the page${cut}.`);
		const [first] = shown;
		if (first !== undefined) this.playground.reveal(first);
	}
}
