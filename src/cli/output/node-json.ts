/** JSON of trees in pieces, so that neither all of a tree nor all of its JSON has to be in memory. */
import { appendAll } from "../../append-all";

/** A node whose children come one by one: its fields in front of them, and those after, which are asked for when all have come. */
export interface OpenNode {
	before: object;
	children: Iterable<object>;
	after: () => object;
}

/** Maximum number of nodes of a tree that is written in one piece. */
const FEW_NODES = 1000;

/** As many characters of a text count as one node. */
const CHARACTERS_PER_NODE = 100;

/** Writes nodes as `JSON.stringify` does. */
export class NodeJson {
	readonly #space: string;

	/** @param pretty whether the JSON is indented. */
	constructor(pretty: boolean) {
		this.#space = pretty ? "  " : "";
	}

	/**
	 * Writes an open node.
	 *
	 * @param level by how many steps its lines are indented.
	 */
	*open({ before, children, after }: OpenNode, level = 0): Generator<string> {
		const fields = this.#fields(before, level);
		const child = this.#newLine(level + 2);
		yield `{${fields}${fields && ","}${this.#key("children", level)}[`;
		let isEmpty = true;
		for (const node of children) {
			yield isEmpty ? child : `,${child}`;
			yield* this.#node(node, level + 2);
			isEmpty = false;
		}
		const rest = this.#fields(after(), level);
		yield `${isEmpty ? "" : this.#newLine(level + 1)}]${rest && ","}${rest}`;
		yield `${this.#newLine(level)}}`;
	}

	/**
	 * Writes an object whose last field is an open node.
	 *
	 * @param fields those before it.
	 * @param name of the last one.
	 */
	*wrap(fields: object, name: string, node: OpenNode): Generator<string> {
		const first = this.#fields(fields, 0);
		yield `{${first}${first && ","}${this.#key(name, 0)}`;
		yield* this.open(node, 1);
		yield `${this.#newLine(0)}}`;
	}

	*#node(node: object, level: number): Generator<string> {
		if (!isParent(node) || isSmall(node)) {
			yield this.#value(node, level);
			return;
		}
		const fields = Object.entries(node);
		const at = fields.findIndex(([name]) => name === "children");
		yield* this.open(
			{
				before: Object.fromEntries(fields.slice(0, at)),
				children: node.children,
				after: () => Object.fromEntries(fields.slice(at + 1)),
			},
			level,
		);
	}

	/** The fields of an object without its braces, each with a line feed in front where lines are indented. */
	#fields(value: object, level: number): string {
		return this.#value(value, level).slice(1, -1).trimEnd();
	}

	#value(value: object, level: number): string {
		const json = JSON.stringify(value, null, this.#space);
		// In JSON, a line feed is never part of a string.
		return this.#space === "" || level === 0
			? json
			: json.replaceAll("\n", this.#newLine(level));
	}

	#key(name: string, level: number): string {
		return `${this.#newLine(level + 1)}${JSON.stringify(name)}:${this.#space && " "}`;
	}

	#newLine(level: number): string {
		return this.#space && `\n${this.#space.repeat(level)}`;
	}
}

/** A node with children. */
interface Parent {
	children: object[];
}

const isParent = (node: object): node is Parent =>
	"children" in node && Array.isArray(node.children);

function isSmall(node: Parent): boolean {
	const pending: object[] = [node];
	let count = 0;
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		if ("value" in next && typeof next.value === "string")
			count += next.value.length / CHARACTERS_PER_NODE;
		if (isParent(next)) count += next.children.length;
		if (count > FEW_NODES) return false;
		if (isParent(next)) appendAll(pending, next.children);
	}
	return true;
}
