/** Who may read pages: their rules, those of the wiki, and groups with everybody in them. */

import { appendAll } from "../append-all";
import { detectDialect } from "../dialect";
import type { Dump, PageEntry } from "../dump/dump";
import { isPublic, parseAcl, type WikiAcl } from "../dump/formats/acl";
import type { Instruction } from "../dump/formats/page-head";
import type { DumpPage, DumpRevision } from "../dump/pages/page";
import { parse } from "../parse";
import { readMembers } from "./facts/member-facts";
import { isPageOfKind } from "./facts/page-patterns";
import type { Wanted } from "./options";
import {
	isNewestUnreadable,
	type Newest,
	REVISIONS_AHEAD,
	readNewest,
} from "./revisions/newest";
import { prefetch } from "./threads/prefetch";

const EVERYBODY = "All";

/** Returns the access rules of a wiki: those of its configuration, with the default that was given. */
export const wikiAclOf = (
	{ wiki }: Pick<Dump, "wiki">,
	{ aclDefault }: Pick<Wanted, "aclDefault">,
): WikiAcl => ({
	...wiki.acl,
	...(aclDefault !== undefined && { default: aclDefault }),
});

const rulesOf = (head: readonly Instruction[]): string[] =>
	head.filter(({ name }) => name === "acl").map(({ value }) => value);

/** Answers whether pages of a dump are private. */
export class Access {
	#openGroups: Promise<ReadonlySet<string>> | undefined;
	#rulesByPage: Promise<ReadonlyMap<string, readonly string[]>> | undefined;
	#entries: Promise<ReadonlyMap<string, readonly PageEntry[]>> | undefined;
	readonly #hidden = new Map<string, Promise<boolean>>();

	/** @param dump whose group pages are read when a rule names a group. */
	constructor(
		readonly dump: Dump,
		private readonly wanted: Pick<
			Wanted,
			"patterns" | "aclDefault" | "private"
		>,
	) {}

	/**
	 * Whether somebody who is not logged in may not read a page. One whose newest revision cannot be read may have rules that are not
	 * known; where `current` names an older revision, the rules of both count.
	 *
	 * @param newest what `readNewest` returns of the page.
	 */
	async isPrivate(
		page: DumpPage,
		newest: Newest | undefined,
	): Promise<boolean> {
		if (isNewestUnreadable(page, newest)) return true;
		if (await this.#isClosed(page.name, newest?.head)) return true;
		const { current, revisions } = page;
		const shown = revisions.find(({ revision }) => revision === current);
		if (shown === undefined || shown === newest?.revision) return false;
		const older = await readNewest({ revisions: [shown] });
		return older === undefined || this.#isClosed(page.name, older.head);
	}

	/**
	 * Returns the revisions of a page that everybody may read today whose own rules let everybody read them, too: what was written while the
	 * page was private stays private. One that cannot be read is among them: nothing of its text is written.
	 *
	 * @param newest what `readNewest` returns of the page, if it is read already.
	 * @param onRead gets the texts that are read for that.
	 */
	async publicRevisions(
		{ name, revisions }: Pick<DumpPage, "name" | "revisions">,
		newest?: Newest,
		onRead?: (read: Newest) => void,
	): Promise<DumpRevision[]> {
		const found: DumpRevision[] = [];
		const read = prefetch(revisions, REVISIONS_AHEAD, async (revision) => ({
			revision,
			own:
				newest?.revision === revision
					? newest
					: await readNewest({ revisions: [revision] }),
		}));
		for await (const { revision, own } of read) {
			if (own !== undefined && (await this.#isClosed(name, own.head))) continue;
			if (own !== undefined) onRead?.(own);
			found.push(revision);
		}
		return found;
	}

	/** Whether a page of that name is private, so that nothing may show that there is one; none is where private pages are wanted. */
	async isHidden(name: string): Promise<boolean> {
		if (this.wanted.private) return false;
		const hidden = this.#hidden.get(name) ?? this.#hasPrivatePage(name);
		this.#hidden.set(name, hidden);
		return hidden;
	}

	async #hasPrivatePage(name: string): Promise<boolean> {
		this.#entries ??= this.#readEntries();
		for (const entry of (await this.#entries).get(name) ?? []) {
			const page = await entry.read();
			if (await this.isPrivate(page, await readNewest(page))) return true;
		}
		return false;
	}

	async #readEntries(): Promise<ReadonlyMap<string, readonly PageEntry[]>> {
		const entries = new Map<string, PageEntry[]>();
		for await (const entry of this.dump.entries()) {
			if (entry.skipped !== undefined) continue;
			const others = entries.get(entry.name);
			if (others === undefined) entries.set(entry.name, [entry]);
			else others.push(entry);
		}
		return entries;
	}

	async #isClosed(
		page: string,
		head: readonly Instruction[] = [],
	): Promise<boolean> {
		const wiki = wikiAclOf(this.dump, this.wanted);
		const rules = [
			...rulesOf(head),
			...(wiki.isHierarchic ? await this.#rulesAbove(page) : []),
		];
		const { before = "", default: byDefault = "", after = "" } = wiki;
		const named = parseAcl([...rules, before, byDefault, after]).flatMap(
			({ names }) => names,
		);
		if (!named.some((name) => this.#isGroup(name)))
			return !isPublic(rules, wiki);
		this.#openGroups ??= this.#readOpenGroups();
		const open = await this.#openGroups;
		return !isPublic(rules, wiki, (name) => open.has(name));
	}

	/** The rules of the pages that a page is below, the nearest first. */
	async #rulesAbove(page: string): Promise<string[]> {
		this.#rulesByPage ??= this.#readRules();
		const rules = await this.#rulesByPage;
		const found: string[] = [];
		for (
			let end = page.lastIndexOf("/");
			end > 0;
			end = page.lastIndexOf("/", end - 1)
		)
			appendAll(found, rules.get(page.slice(0, end)) ?? []);
		return found;
	}

	/** The rules of all pages that have any; nobody may read what is below a page whose rules are not known. */
	async #readRules(): Promise<ReadonlyMap<string, readonly string[]>> {
		const rules = new Map<string, readonly string[]>();
		for await (const entry of this.dump.entries()) {
			if (entry.skipped !== undefined) continue;
			const page = await entry.read();
			const newest = await readNewest(page);
			const own = isNewestUnreadable(page, newest)
				? [`${EVERYBODY}:`]
				: rulesOf(newest?.head ?? []);
			const before = rules.get(page.name) ?? [];
			if (own.length > 0) rules.set(page.name, [...own, ...before]);
		}
		return rules;
	}

	#isGroup(name: string): boolean {
		return isPageOfKind("group", name, this.wanted.patterns);
	}

	/** Groups with everybody in them, by themselves or through other groups. */
	async #readOpenGroups(): Promise<ReadonlySet<string>> {
		const groupsOf = new Map<string, string[]>();
		for await (const entry of this.dump.entries()) {
			if (entry.skipped !== undefined || !this.#isGroup(entry.name)) continue;
			const page = await entry.read();
			if (page.state === "deleted") continue;
			const newest = await readNewest(page);
			if (newest === undefined || isNewestUnreadable(page, newest)) continue;
			const { text } = newest.content;
			const dialect = newest.revision.dialect ?? detectDialect(text);
			for (const member of readMembers(parse(text, { dialect }))) {
				const groups = groupsOf.get(member) ?? [];
				groups.push(page.name);
				groupsOf.set(member, groups);
			}
		}
		const open = new Set<string>();
		const pending = [EVERYBODY];
		for (let name = pending.pop(); name !== undefined; name = pending.pop())
			for (const group of groupsOf.get(name) ?? []) {
				if (open.has(group)) continue;
				open.add(group);
				pending.push(group);
			}
		return open;
	}
}
