/** What handlers of all bridges need: URLs, smileys, and where to report. */

import { dialectNames } from "../../grammar/dialect-names";
import { namesOf } from "../../grammar/tokens/names";
import type { Dialect, Root, Transclusion } from "../ast";
import { dialectOf } from "../dialect-facts";
import { expand } from "./expand";
import { type LinkNode, linkResolver, linkTarget } from "./links";
import { type BridgeReport, bridgeReport } from "./messages";
import type { BridgeRoot } from "./nodes";
import type { BridgeOptions } from "./options";
import { smileyText } from "./smileys";
import { cleanUrl, isAllowedUrl } from "./urls";

/** All protocols that MoinMoin makes links of. */
export const WIKI_PROTOCOLS: readonly string[] = [
	...new Set(dialectNames.flatMap((name) => namesOf[name].schemes)),
];

/** Pictures that browsers show, by the end of their names. */
const PICTURE = /\.(?:gif|jpe?g|png|bmp|ico|svg|webp)$/i;

/** Services for the handlers of a bridge. */
export class BridgeState {
	readonly dialect: Dialect;
	readonly report: BridgeReport;
	readonly #resolve: ReturnType<typeof linkResolver>;

	/**
	 * @param tree a page.
	 * @param options of the bridge.
	 * @param protocols what links may have by default.
	 * @param imageProtocols what pictures may have by default.
	 */
	constructor(
		tree: Root | BridgeRoot,
		readonly options: BridgeOptions,
		readonly protocols: readonly string[],
		readonly imageProtocols: readonly string[] = protocols,
	) {
		this.dialect = dialectOf(tree);
		this.report = bridgeReport(options.onMessage);
		this.#resolve = linkResolver(options, this.dialect);
	}

	/** The page with its macros expanded, and with ids at its headings. */
	expand(tree: Root | BridgeRoot): BridgeRoot {
		return expand(tree, this.options, this.report);
	}

	/** The URL of a link, or `undefined` and a message. */
	linkUrl(
		node: LinkNode & { position?: Root["position"] },
	): string | undefined {
		return this.#url(node, this.options.protocols ?? this.protocols);
	}

	/** The URL of a picture, or `undefined` and a message. */
	imageUrl(
		node: LinkNode & { position?: Root["position"] },
	): string | undefined {
		return this.#url(node, this.imageProtocols);
	}

	#url(
		node: LinkNode & { position?: Root["position"] },
		protocols: readonly string[],
	): string | undefined {
		const resolved = this.#resolve(linkTarget(node, this.options.pageName));
		const url = resolved === undefined ? "" : cleanUrl(resolved);
		if (url === "") {
			this.report("bridge-link", node);
			return undefined;
		}
		if (isAllowedUrl(url, protocols)) return url;
		this.report("bridge-url", node, url);
		return undefined;
	}

	/** What a smiley is shown as. */
	smiley(value: string): string {
		return smileyText(value, this.options.smileys);
	}

	/** Whether an embedded file is shown as a picture, else as a link. */
	isPicture({ kind, target }: Transclusion): boolean {
		return (
			kind === "drawing" || (kind === "attachment" && PICTURE.test(target))
		);
	}
}
