/** The tree of the page. A node and its source light each other up. */
import { errorMessage } from "../../src/error-message";
import { create } from "../page/dom";
import { pathKey, type TreeNode, type TreeNodes } from "../protocol/requests";
import type { Playground, TabPane } from "./pane";
import { TreeKeys } from "./tree-keys";

/** Whether the children of a node are shown or have been. */
const hasGroup = (item: Element): boolean =>
	item.querySelector(":scope > ul") !== null;

export class TreePane implements TabPane {
	readonly id = "tree";
	readonly title = "Tree";
	readonly panel = create("div", { className: "pane" });
	readonly #empty = create("p", {
		className: "empty",
		textContent:
			"The page is empty: type or paste markup, open a file, or choose one of the examples.",
		hidden: true,
	});
	readonly #root = create("ul", { role: "tree", className: "nodes" });
	/** Nodes that the reader has opened and closed, by path. */
	readonly #opened = new Set<string>();
	readonly #closed = new Set<string>();
	readonly #items = new Map<string, HTMLLIElement>();
	readonly #nodes = new WeakMap<Element, TreeNode>();
	readonly #keys: TreeKeys;
	#lit: Element | undefined;

	constructor(private readonly playground: Playground) {
		this.#root.setAttribute("aria-label", "Tree");
		this.panel.append(this.#empty, this.#root);
		this.#keys = new TreeKeys(this.#root, {
			toggle: (item, isOpen) => this.#toggle(item, isOpen),
			choose: (item) => this.#select(item, true),
		});
		const light = ({ target }: Event): void => {
			const node = this.#nodeOf(target);
			playground.lightUp(node === undefined ? [] : [node]);
		};
		this.#root.addEventListener("mouseover", light);
		this.#root.addEventListener("focusin", light);
		this.#root.addEventListener("mouseleave", () => playground.lightUp([]));
		this.#root.addEventListener("click", ({ target }) => this.#click(target));
	}

	/** Shows the page, with the nodes open that were. */
	async update(): Promise<void> {
		const overview = await this.playground.ask("overview", {
			opened: [...this.#opened],
		});
		if (overview === undefined) return;
		this.#items.clear();
		this.#root.replaceChildren();
		this.#append(this.#root, overview.nodes, []);
		const isEmpty = overview.nodes.nodes.length === 0;
		this.#empty.hidden = !isEmpty;
		this.#root.hidden = isEmpty;
		this.#keys.reset();
	}

	/** Lights the innermost node at an offset up, and opens what is around it. */
	async point(offset: number | undefined): Promise<void> {
		if (offset === undefined) {
			this.#light(undefined);
			return;
		}
		const path = await this.playground.ask("nodeAt", offset);
		if (path === undefined) return;
		for (let depth = 1; depth < path.length; depth++) {
			const item = this.#items.get(pathKey(path.slice(0, depth)));
			if (item !== undefined) await this.#open(item);
		}
		this.#light(this.#items.get(pathKey(path)));
	}

	#light(item: Element | undefined): void {
		this.#lit?.classList.remove("lit");
		this.#lit = item;
		item?.classList.add("lit");
		item?.firstElementChild?.scrollIntoView({ block: "nearest" });
	}

	#click(target: EventTarget | null): void {
		if (!(target instanceof Element)) return;
		const item = target.closest("li");
		if (item === null) return;
		if (target.closest(".toggle") !== null)
			void this.#toggle(item, item.ariaExpanded !== "true");
		else this.#select(item, false);
		this.#keys.focus(item);
	}

	#select(item: Element, focus: boolean): void {
		const node = this.#nodes.get(item);
		if (node !== undefined) this.playground.select(node, focus);
	}

	async #toggle(item: Element, isOpen: boolean): Promise<void> {
		const node = this.#nodes.get(item);
		if (node === undefined || node.children === 0) return;
		const key = pathKey(node.path);
		if (isOpen) {
			this.#closed.delete(key);
			this.#opened.add(key);
			await this.#open(item);
		} else {
			this.#opened.delete(key);
			this.#closed.add(key);
			item.ariaExpanded = "false";
		}
	}

	/** Shows the children of a node, which may have to be asked for. */
	async #open(item: Element): Promise<void> {
		const node = this.#nodes.get(item);
		if (node === undefined || node.children === 0) return;
		if (!hasGroup(item)) {
			const inner = await this.#ask(node.path, 0);
			if (inner === undefined || hasGroup(item) || !item.isConnected) return;
			const list = this.#createGroup();
			item.append(list);
			this.#append(list, inner, node.path);
		}
		item.ariaExpanded = "true";
	}

	/** Asks for children of a node; `undefined` if they were asked for again since, or if that failed. */
	async #ask(
		path: readonly number[],
		from: number,
	): Promise<TreeNodes | undefined> {
		const channel = `children ${pathKey(path)}`;
		try {
			return await this.playground.ask("children", { path, from }, channel);
		} catch (error) {
			this.playground.say(`The node cannot be shown: ${errorMessage(error)}`);
			return undefined;
		}
	}

	#createGroup = (): HTMLUListElement => create("ul", { role: "group" });

	#append(
		list: HTMLUListElement,
		{ nodes, rest }: TreeNodes,
		path: readonly number[],
	): void {
		for (const node of nodes) list.append(this.#createItem(node));
		if (rest > 0) list.append(this.#createRest(list, rest, path));
	}

	#createItem(node: TreeNode): HTMLLIElement {
		const key = pathKey(node.path);
		const item = create(
			"li",
			{ role: "treeitem", tabIndex: -1 },
			create(
				"div",
				{ className: "node" },
				create("span", {
					className: node.children > 0 ? "toggle" : "leaf",
					ariaHidden: "true",
				}),
				create("b", {}, node.type),
				" ",
				create("code", {}, node.summary),
				" ",
				create("span", { className: "muted" }, node.position),
			),
		);
		this.#items.set(key, item);
		this.#nodes.set(item, node);
		if (node.children > 0) item.ariaExpanded = "false";
		if (node.inner !== undefined) {
			const list = this.#createGroup();
			item.append(list);
			this.#append(list, node.inner, node.path);
			if (!this.#closed.has(key)) item.ariaExpanded = "true";
		}
		return item;
	}

	/** The item that shows more children when it is chosen. */
	#createRest(
		list: HTMLUListElement,
		rest: number,
		path: readonly number[],
	): HTMLLIElement {
		const button = create("button", { type: "button" }, `${rest} more`);
		const item = create("li", { role: "none" }, button);
		button.addEventListener("click", async () => {
			const from = list.children.length - 1;
			const inner = await this.#ask(path, from);
			if (inner === undefined || !item.isConnected) return;
			item.remove();
			this.#append(list, inner, path);
		});
		return item;
	}

	#nodeOf(target: EventTarget | null): TreeNode | undefined {
		const item = target instanceof Element ? target.closest("li") : null;
		return item === null ? undefined : this.#nodes.get(item);
	}
}
