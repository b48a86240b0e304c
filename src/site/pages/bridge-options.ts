/** What all bridges get for a page of a site, and the account of what became of it. */

import type { BridgeOptions } from "../../bridge/options";
import { dialectOf } from "../../dialect-facts";
import { Counter } from "../../records/accounts/counter";
import { parserNamesOf } from "../../records/facts/wiki-names";
import { type LinkOutcome, linkRules } from "../../wiki-map/link-rules";
import { urlRulesOf } from "../../wiki-map/targets";
import type { WikiMap } from "../../wiki-map/wiki-map";
import { searchMacros } from "./category-members";
import type { ConvertedPage, PageSource } from "./page-source";

/** Counts what becomes of the parts of a page. */
export class PageAccount {
	readonly #links = new Counter();
	readonly #macros = new Counter();
	readonly #messages = new Counter();

	readonly countLink = (outcome: LinkOutcome): void => this.#links.add(outcome);

	readonly onMessage: BridgeOptions["onMessage"] = ({ ruleId, actual }) => {
		if (ruleId === undefined) return;
		this.#messages.add(ruleId);
		if (ruleId === "bridge-macro" && actual !== undefined)
			this.#macros.add(actual);
	};

	toResult(content: string): ConvertedPage {
		return {
			content,
			links: this.#links.toObject(),
			shownMacros: this.#macros.toObject(),
			messages: this.#messages.toObject(),
		};
	}
}

/**
 * Returns the options of a bridge for a page.
 *
 * @param shouldMapOwnAnchors as `linkRules` takes it.
 */
export function bridgeOptionsOf(
	map: WikiMap,
	{ entry, tree }: Pick<PageSource, "entry" | "tree">,
	account: PageAccount,
	shouldMapOwnAnchors: boolean,
): BridgeOptions {
	const { header } = map;
	return {
		pageName: entry.name,
		interwiki: parserNamesOf(map.wikiNames, dialectOf(tree)).interwiki,
		listPages: () => map.names(),
		macros: searchMacros(map),
		resolveLink: linkRules(map, {
			...urlRulesOf(header),
			pageName: entry.name,
			own: entry,
			shouldMapOwnAnchors,
			count: account.countLink,
		}),
		onMessage: account.onMessage,
	};
}
