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

/** An item that a rule took, and what its section lists. */
export interface Judged {
	readonly item: Item;
	readonly inner: readonly Classified[];
	readonly name: Name;
	readonly listing: { readonly reason: string };
}

/** What a rule found, in words; where these cost time, they are put when somebody asks. */
export type Evidence =
	| readonly string[]
	| ((judged: Judged) => readonly string[]);

/** That a rule takes an item: its kind and the evidence. */
export interface Taken {
	kind: ItemKind;
	evidence: Evidence;
	name?: Name;
}

/** An item with its kind, and those under it with theirs. */
export class Classified {
	readonly item: Item;
	kind: ItemKind;
	/** The name of the rule, or of the correction, that decided. */
	rule: string;
	rejected: readonly Rejection[];
	readonly inner: readonly Classified[];
	readonly #judged: Judged;
	#evidence: Evidence;
	#name: Name | undefined;

	constructor(
		judged: Judged,
		rule: string,
		{ kind, evidence, name }: Taken,
		rejected: readonly Rejection[],
	) {
		this.item = judged.item;
		this.inner = judged.inner;
		this.kind = kind;
		this.rule = rule;
		this.rejected = rejected;
		this.#judged = judged;
		this.#evidence = evidence;
		this.#name = name;
	}

	/** What the rule, or the correction, found, in words. */
	get evidence(): readonly string[] {
		const found = this.#evidence;
		return typeof found === "function" ? found(this.#judged) : found;
	}

	/** The name that the item has as a group or a member. */
	get name(): Name {
		this.#name ??= this.#judged.name;
		return this.#name;
	}

	/**
	 * Gives it the kind that a correction says.
	 *
	 * @param says what the correction says.
	 */
	correct(kind: ItemKind, correction: string, says: string): void {
		this.rejected = this.rejected.concat({
			rule: this.rule,
			reason: `corrected from ${this.kind}`,
		});
		this.kind = kind;
		this.rule = correction;
		this.#evidence = [says];
	}

	/** Gives it another name, where the surroundings of the item name it. */
	rename(name: Name): void {
		this.#name = name;
	}
}
