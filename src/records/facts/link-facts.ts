/** What a page links to, how often. */
import type { Nodes } from "../../ast";
import { Counter } from "../accounts/counter";
import type { PageRecord } from "../records";

/** Names of wikis that are this one. */
export interface OwnNames {
	/** The wiki's interwiki name, if it is known. */
	interwikiName?: string | undefined;
}

/** Kinds of links, as records have them. */
export const LINK_FIELDS = [
	"pages",
	"interwiki",
	"urls",
	"attachments",
] as const;
export type LinkField = (typeof LINK_FIELDS)[number];

/** What a link leads to. */
export interface LinkTarget {
	field: LinkField;
	/** As records have it: name of a page, `Wiki:Page`, URL, or file with the name of its page in front if it is attached to another one. */
	target: string;
	/** Name of the other wiki. */
	wiki?: string;
}

/** A wiki's name for itself. */
const SELF = "self";

/**
 * Returns what a node links to.
 *
 * @param pageName of the page that it is on: links to it do not count.
 * @returns `undefined` if it is no link, or leads to the page itself.
 */
export function linkTargetOf(
	node: Nodes,
	pageName: string,
	own: OwnNames,
): LinkTarget | undefined {
	switch (node.type) {
		case "pageLink":
			return pageTarget(node.page, pageName);
		case "interwikiLink":
			return interwikiTarget(node.wiki, node.page, pageName, own);
		case "link":
		case "image":
			return { field: "urls", target: node.url };
		case "attachmentLink":
			return { field: "attachments", target: node.attachment };
		case "transclusion": {
			if (node.kind === "page") return pageTarget(node.target, pageName);
			if (node.kind !== "interwiki")
				return { field: "attachments", target: node.target };
			const [wiki = "", ...page] = node.target.split(":");
			return interwikiTarget(wiki, page.join(":"), pageName, own);
		}
		default:
			return undefined;
	}
}

/** @param page resolved; `[[../]]` leaves a `/` at its end. */
function pageTarget(page: string, pageName: string): LinkTarget | undefined {
	const target = page.replace(/\/+$/, "");
	return target === "" || target === pageName
		? undefined
		: { field: "pages", target };
}

/**
 * A link to a page of a wiki, which may be this one.
 *
 * @param page may hold an anchor, which 1.5 leaves there.
 */
function interwikiTarget(
	wiki: string,
	page: string,
	pageName: string,
	{ interwikiName }: OwnNames,
): LinkTarget | undefined {
	const isOwn =
		wiki === "" || wiki.toLowerCase() === SELF || wiki === interwikiName;
	if (!isOwn) return { field: "interwiki", target: `${wiki}:${page}`, wiki };
	const [name = ""] = page.split("#", 1);
	// Only a sub page is written without the name of a wiki.
	return pageTarget(
		wiki === "" || name.startsWith("/")
			? `${pageName}/${name.replace(/^\//, "")}`
			: name,
		pageName,
	);
}

/** Counts the links of a page. */
export class LinkFacts {
	readonly #counters = perField(() => new Counter());
	/** Lines of the first links to each target. */
	readonly #lines = perField((): number[] => []);

	/**
	 * Adds a link.
	 *
	 * @param line of it; links come in the order of the page.
	 */
	add({ field, target }: LinkTarget, line: number): void {
		const counter = this.#counters[field];
		if (!counter.has(target)) this.#lines[field].push(line);
		counter.add(target);
	}

	/** Returns the links, each once, in the order of the page. */
	toRecord(): PageRecord["links"] {
		const isRepeated = (count: number): boolean => count > 1;
		return {
			...perField((field) => this.#counters[field].names()),
			lines: this.#lines,
			repeated: perField((field) => this.#counters[field].toObject(isRepeated)),
		};
	}
}

/** Returns an object with a value for each kind of link. */
const perField = <Value>(
	of: (field: LinkField) => Value,
): Record<LinkField, Value> => ({
	pages: of("pages"),
	interwiki: of("interwiki"),
	urls: of("urls"),
	attachments: of("attachments"),
});
