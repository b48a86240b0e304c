/** A summary of the pages that were read: groups, regions, links by kind, messages by rule. */
import type {
	Region,
	UserGroup,
	UserGroupTree,
} from "../../usergroups/result/schema";

/** Counts what pages list. */
export class GroupsSummary {
	#pages = 0;
	#groups = 0;
	#members = 0;
	#regions = 0;
	readonly #links = new Map<string, number>();
	readonly #messages = new Map<string, number>();

	/** Adds a page. */
	add({ groups, regions, intro, messages }: UserGroupTree): void {
		this.#pages++;
		for (const { kind } of intro.links) bump(this.#links, kind);
		for (const group of groups) this.#addGroup(group);
		for (const region of regions) this.#addRegion(region);
		for (const { ruleId } of messages) bump(this.#messages, ruleId);
	}

	/** One line of figures, one of links and, if there are any, one of messages. */
	lines(): string[] {
		const members =
			this.#members === 0 ? "" : `, ${count(this.#members, "member")}`;
		return [
			`${count(this.#pages, "page")}: ${count(this.#groups, "group")} in ${count(this.#regions, "region")}${members}`,
			...list("links", this.#links),
			...list("messages", this.#messages),
		];
	}

	#addGroup({ links, groups, members }: UserGroup): void {
		this.#groups++;
		this.#members += members.length;
		for (const { kind } of links) bump(this.#links, kind);
		for (const member of members)
			for (const { kind } of member.links) bump(this.#links, kind);
		for (const chapter of groups) this.#addGroup(chapter);
	}

	#addRegion({ links, groups, regions }: Region): void {
		this.#regions++;
		for (const { kind } of links) bump(this.#links, kind);
		for (const group of groups) this.#addGroup(group);
		for (const region of regions) this.#addRegion(region);
	}
}

function bump(counts: Map<string, number>, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

const count = (number: number, noun: string): string =>
	`${number} ${noun}${number === 1 ? "" : "s"}`;

const list = (title: string, counts: ReadonlyMap<string, number>): string[] =>
	counts.size === 0
		? []
		: [
				`${title}: ${[...counts]
					.sort(([one, a], [other, b]) => b - a || one.localeCompare(other))
					.map(([key, number]) => `${number} ${key}`)
					.join(", ")}`,
			];
