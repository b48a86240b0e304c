/** What the rules look at: an item, what is under it, and what its section lists. */
import type { Scan } from "../dictionaries/scan-text";
import type { IsRegion } from "../places/place-in";
import type { Context } from "../read/context";
import type { Item } from "../read/items";
import { leadingSpan, type Span, wordsOf } from "../read/span";
import type { Classified, Judged, Taken } from "./classified";
import type { Name } from "./name";
import { nameOf } from "./names";

/** What a section lists, by its heading and those around it. */
export interface Listing {
	/**
	 * `groups`: items are groups unless they are something else. `group`: the heading names one group, items are its own.
	 * `unknown`: an item must show that it is a group. `nothing`: items are links and prose.
	 */
	lists: "groups" | "group" | "unknown" | "nothing";
	/** Why, in words. */
	reason: string;
	/** Whether the entries are conferences, schools or the like, which have no chapters. */
	isOfEntries: boolean;
	/** Whether another section of the page lists groups, so that an unknown one needs more evidence. */
	hasOthers: boolean;
	/** Whether only a certain name makes an item a group: before the first heading. */
	isStrict: boolean;
	/** Names of the region and of those around it, and of the group that the heading names. */
	names: readonly string[];
	/** The name of the place that the section is of, where it lists groups. */
	region?: string | undefined;
	/** Whether a name is that of a region around. */
	isRegion: IsRegion;
}

/** An item that is being classified; what costs time is found when a rule asks for it. */
export class Subject implements Judged {
	readonly item: Item;
	/** What is under it, classified already. */
	readonly inner: readonly Classified[];
	readonly listing: Listing;
	/** How many items it is nested in. */
	readonly level: number;
	readonly context: Context;
	/** The link that it starts with. */
	readonly lead: Span | undefined;
	#name: Name | undefined;

	constructor(
		item: Item,
		inner: readonly Classified[],
		listing: Listing,
		level: number,
		context: Context,
	) {
		this.item = item;
		this.inner = inner;
		this.listing = listing;
		this.level = level;
		this.context = context;
		this.lead = leadingSpan(item.prose);
	}

	get text(): string {
		return this.item.prose.text;
	}

	get words(): Scan {
		return wordsOf(this.item.prose);
	}

	/** The name that the item has as a group, whatever it is. */
	get name(): Name {
		this.#name ??= nameOf(this.item, this.context, this.listing.region);
		return this.#name;
	}
}

/** What a rule says of an item: what it takes it for, or why it does not take it. */
export type Verdict = Taken | { reason: string };

/** A rule; the comment over each is its sentence in `docs/usergroups.md`. */
export interface Rule {
	name: string;
	/** The one kind of section that it is for; all, if that is absent. */
	of?: Listing["lists"];
	/** Returns nothing where the rule has nothing to say. */
	judge: (subject: Subject) => Verdict | undefined;
}
