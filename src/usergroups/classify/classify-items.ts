/** Classifies items: once each, those that are nested before what they are nested in. */
import type { Context } from "../read/context";
import type { Item } from "../read/items";
import { Classified, type Rejection } from "./classified";
import { RULES_OF } from "./rules";
import { type Listing, type Rule, Subject } from "./subject";

/** Classifies an item and all under it. Lists nest as deep as their indentation, which is no deeper than a call stack. */
export function classifyItem(
	item: Item,
	listing: Listing,
	context: Context,
	level = 0,
): Classified {
	const inner =
		item.items.length === 0
			? NONE
			: item.items.map((each) =>
					classifyItem(each, listing, context, level + 1),
				);
	return judge(new Subject(item, inner, listing, level, context));
}

/** Most items have none under them, and no rule that refused them. */
const NONE: readonly never[] = [];

function judge(subject: Subject): Classified {
	let rejected: readonly Rejection[] = NONE;
	const rules = RULES_OF[subject.listing.lists];
	for (let index = 0; index < rules.length; index++) {
		const rule = rules[index] as Rule;
		const verdict = rule.judge(subject);
		if (verdict === undefined) continue;
		if ("kind" in verdict)
			return new Classified(subject, rule.name, verdict, rejected);
		rejected = [...rejected, { rule: rule.name, reason: verdict.reason }];
	}
	throw new Error("the last rule takes every item");
}
