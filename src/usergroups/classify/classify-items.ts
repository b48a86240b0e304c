/** Classifies items: once each, those that are nested before what they are nested in. */
import type { Context } from "../read/context";
import type { Item } from "../read/items";
import { Classified, type Rejection } from "./classified";
import { RULES_OF } from "./rules";
import { type Listing, Subject } from "./subject";

/** Classifies an item and all under it. Lists nest as deep as their indentation, which is no deeper than a call stack. */
export function classifyItem(
	item: Item,
	listing: Listing,
	context: Context,
	level = 0,
): Classified {
	const inner = item.items.map((each) =>
		classifyItem(each, listing, context, level + 1),
	);
	return judge(new Subject(item, inner, listing, level, context));
}

function judge(subject: Subject): Classified {
	const rejected: Rejection[] = [];
	for (const { name: rule, judge: ask } of RULES_OF[subject.listing.lists]) {
		const verdict = ask(subject);
		if (verdict === undefined) continue;
		if ("reason" in verdict) {
			rejected.push({ rule, reason: verdict.reason });
			continue;
		}
		return new Classified(
			subject.item,
			subject.inner,
			() => verdict.name ?? subject.name,
			rule,
			verdict,
			rejected,
		);
	}
	throw new Error("the last rule takes every item");
}
