/** The links of a wiki as a graph. */
import { LINK_FIELDS, type LinkField } from "./facts/link-facts";
import type { Links, PageRecord, ReportRecord } from "./records";

/** A page. Orphans have no links in; pages that are `missing` are wanted. */
export interface GraphNode {
	name: string;
	/** That of the page, or why it is not written: it does not exist, or was skipped. */
	state: PageRecord["state"] | "missing" | "skipped";
	/** Size of its newest revision, in bytes. */
	size?: number;
	/** How many pages link to it, and how many links it has. */
	linksIn: number;
	linksOut: number;
}

/** Kinds of links, by the fields of a page record. */
const KINDS = {
	pages: "page",
	interwiki: "interwiki",
	urls: "url",
	attachments: "attachment",
} as const satisfies Readonly<Record<LinkField, string>>;

/** A link. */
export interface GraphEdge {
	from: string;
	/** Name of a page, `Wiki:Page`, URL, or attachment. */
	to: string;
	kind: (typeof KINDS)[LinkField];
	count: number;
}

/** Collects the pages that are written with their links. */
export class LinkGraph {
	/** By name; of several pages of one name, the first one's state and size, and the links of all. */
	readonly #pages = new Map<
		string,
		Pick<PageRecord, "state" | "size"> & { links: Links[] }
	>();
	readonly #linksIn = new Map<string, number>();

	/** Adds a page. */
	readonly addPage = ({ name, state, size, links }: PageRecord): void => {
		const other = this.#pages.get(name);
		if (other !== undefined) other.links.push(links);
		else
			this.#pages.set(name, {
				state,
				...(size !== undefined && { size }),
				links: [links],
			});
		for (const target of links.pages)
			this.#linksIn.set(target, (this.#linksIn.get(target) ?? 0) + 1);
	};

	/** Yields the pages by name, then those that are only linked to. */
	*nodes({
		missingPages,
	}: Pick<ReportRecord, "missingPages">): Generator<GraphNode> {
		const missing = new Set(missingPages.map(({ name }) => name));
		for (const [name, { state, size, links }] of sorted(this.#pages)) {
			const linksOut = links.reduce((sum, each) => sum + countOf(each), 0);
			yield {
				name,
				state,
				...(size !== undefined && { size }),
				linksIn: this.#linksIn.get(name) ?? 0,
				linksOut,
			};
		}
		for (const [name, linksIn] of sorted(this.#linksIn))
			if (!this.#pages.has(name))
				yield {
					name,
					state: missing.has(name) ? "missing" : "skipped",
					linksIn,
					linksOut: 0,
				};
	}

	/** Yields the links of the pages, by name; those of a page in its order. */
	*edges(): Generator<GraphEdge> {
		for (const [from, { links }] of sorted(this.#pages))
			for (const each of links) yield* edgesOf(from, each);
	}
}

const countOf = (links: Links): number =>
	LINK_FIELDS.reduce((sum, field) => sum + links[field].length, 0);

function* edgesOf(from: string, links: Links): Generator<GraphEdge> {
	for (const field of LINK_FIELDS)
		for (const to of links[field]) {
			const { [field]: repeated } = links.repeated;
			const count = Object.hasOwn(repeated, to) ? (repeated[to] ?? 1) : 1;
			yield { from, to, kind: KINDS[field], count };
		}
}

const sorted = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
	[...map].sort(([a], [b]) => (a < b ? -1 : 1));
