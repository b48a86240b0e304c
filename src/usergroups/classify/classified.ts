/** What an item was classified as, and why. */
import type { Item } from "../read/items";
import type { Name } from "./name";

/**
 * What an item is. `prose` says more about the group or region around it; `name` names something that is a group unless the
 * group around it makes it prose: a plain text without a link.
 */
export type ItemKind = "group" | "channel" | "heading" | "member" | "prose";

/** A rule that looked at an item and did not take it, with its reason. */
export interface Rejection {
	rule: string;
	reason: string;
}

/** An item with its kind, and those under it with theirs. */
export class Classified {
	readonly item: Item;
	kind: ItemKind;
	/** The name of the rule, or of the correction, that decided. */
	rule: string;
	/** What the rule found, in words. */
	evidence: readonly string[];
	readonly rejected: Rejection[];
	readonly inner: readonly Classified[];
	readonly #nameOf: () => Name;
	#name: Name | undefined;

	constructor(
		item: Item,
		inner: readonly Classified[],
		nameOf: () => Name,
		rule: string,
		decision: { kind: ItemKind; evidence: readonly string[] },
		rejected: Rejection[],
	) {
		this.item = item;
		this.inner = inner;
		this.#nameOf = nameOf;
		this.kind = decision.kind;
		this.rule = rule;
		this.evidence = decision.evidence;
		this.rejected = rejected;
	}

	/** The name that the item has as a group or a member. */
	get name(): Name {
		this.#name ??= this.#nameOf();
		return this.#name;
	}

	/** Gives it another name, where the surroundings of the item name it. */
	rename(name: Name): void {
		this.#name = name;
	}
}
