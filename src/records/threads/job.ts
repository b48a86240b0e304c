/** The part of the work that needs the parser, and nothing else: it may be done in another thread. */

import { removePosition } from "unist-util-remove-position";
import { dialectNames } from "../../../grammar/dialect-names";
import type { Dialect, Root } from "../../ast";
import { countDialectSigns } from "../../dialect";
import { factsOf } from "../../dialect-facts";
import { createProblem } from "../../dump/problems";
import { parse } from "../../parse";
import { toUserGroups } from "../../usergroups/assemble/to-user-groups";
import type { UserGroupTree } from "../../usergroups/result/schema";
import { isContradicted } from "../dialect/dialect-contradiction";
import type { DialectSource } from "../dialect/dialect-sources";
import {
	type KnownNames,
	noFacts,
	type PageFacts,
	readFacts,
} from "../facts/page-facts";
import type { PagePatterns } from "../facts/page-patterns";
import { tryFormat } from "../facts/try-format";
import { parserNamesOf } from "../facts/wiki-names";
import type { Wanted } from "../options";
import type { PageRecord, RevisionRecord } from "../records";

/** A text to be read. */
export interface Source {
	text: string;
	/** Path within the dump. */
	file: string;
	/** Absent if it depends on signs in the wiki's pages. */
	dialect: Dialect | undefined;
	/** How the dialect is known. */
	dialectSource?: DialectSource | undefined;
}

/** A revision whose text is not read yet. */
export interface RevisionDraft {
	record: RevisionRecord;
	/** Absent if it could not be read. */
	source?: Source;
}

/** Some revisions of a page. */
export interface Job {
	pageName: string;
	/** The page, if these are its first revisions. */
	page?: {
		draft: Omit<PageRecord, keyof PageFacts>;
		/** Its newest revision; the number of a draft, if it is one of these. */
		newest: Source | number | undefined;
	};
	revisions: readonly RevisionDraft[];
}

/** What the markup of a page says. */
type ReadFacts = PageFacts & Pick<PageRecord, "problems" | "unconverted">;

/** What becomes of a job. */
export interface JobRecords {
	page?: PageRecord;
	revisions: RevisionRecord[];
}

/** What is the same for all jobs. */
export interface JobContext {
	wanted: Pick<
		Wanted,
		"text" | "ast" | "groups" | "positions" | "dialect" | "tries"
	>;
	known: KnownNames;
	patterns: PagePatterns;
	/** Of texts that have none. */
	wikiDialect: Dialect;
}

/** Reads the texts of a job. Never throws. */
export function toRecords(job: Job, context: JobContext): JobRecords {
	const { page, pageName } = job;
	let facts: ReadFacts | undefined;
	const revisions = job.revisions.map(({ record, source }, index) => {
		if (source === undefined) return record;
		const isNewest = page?.newest === index;
		const read = new Reading(source, pageName, context, isNewest);
		if (isNewest) facts = read.facts();
		return { ...record, ...read.content() };
	});
	if (page === undefined) return { revisions };
	if (typeof page.newest === "object")
		facts = new Reading(page.newest, pageName, context, true).facts();
	const { problems, ...rest } = facts ?? { ...noFacts(), problems: [] };
	return {
		page: {
			...page.draft,
			...rest,
			problems: [...page.draft.problems, ...problems],
		},
		revisions,
	};
}

/** Returns the tree of a revision, if it was wanted. The schema of records says of it only that it is one. */
export const treeOf = (
	revision: Pick<RevisionRecord, "ast"> | undefined,
): Root | undefined => revision?.ast as Root | undefined;

/** In what the message `macro-unknown` is about: the name of the macro that is left as text. */
const MACRO_NAME = /^\[\[(\w+)/;

/** A text, read as often as it takes to give all that is wanted: once at most. */
class Reading {
	readonly #plainMacros: string[] = [];
	#tree: Root | undefined;

	constructor(
		private readonly source: Source,
		private readonly pageName: string,
		private readonly context: JobContext,
		/** Whether facts will be asked for: they need the parser's messages. */
		private readonly hasFacts: boolean,
	) {}

	facts(): ReadFacts {
		const { text, file } = this.source;
		const { dialect, from } = this.#dialect();
		const facts = readFacts(
			this.#read(),
			{ name: this.pageName, source: text, plainMacros: this.#plainMacros },
			this.context,
		);
		const problems = from === "signs" ? contradiction(text, dialect, file) : [];
		const { tries } = this.context.wanted;
		return {
			...facts,
			dialectSource: from,
			problems,
			...(tries !== undefined && {
				unconverted: tryFormat(tries, this.#read(), this.pageName),
			}),
		};
	}

	content(): Partial<RevisionRecord> {
		const { wanted } = this.context;
		const { dialect } = this.#dialect();
		const groups =
			wanted.groups && toUserGroups(this.#read(), { pageName: this.pageName });
		if (wanted.ast && !wanted.positions)
			removePosition(this.#read(), { force: true });
		return {
			dialect,
			...(wanted.text && { text: this.source.text }),
			...(wanted.ast && { ast: { ...this.#read() } }),
			...(groups && hasGroups(groups) && { groups }),
		};
	}

	#dialect(): { dialect: Dialect; from: DialectSource } {
		const { wanted, wikiDialect } = this.context;
		if (wanted.dialect !== "auto")
			return { dialect: wanted.dialect, from: "option" };
		const { dialect, dialectSource = "signs" } = this.source;
		return { dialect: dialect ?? wikiDialect, from: dialectSource };
	}

	#read(): Root {
		if (this.#tree !== undefined) return this.#tree;
		const { known } = this.context;
		const { dialect } = this.#dialect();
		this.#tree = parse(this.source.text, {
			dialect,
			pageName: this.pageName,
			...parserNamesOf(known, dialect),
			// Where macros must be known, the others are text; without messages, texts need not be checked.
			onMessage:
				this.hasFacts && factsOf({ dialect }).needsKnownMacros
					? ({ ruleId, actual = "" }) => {
							if (ruleId !== "macro-unknown") return;
							const [, name] = MACRO_NAME.exec(actual) ?? [];
							if (name !== undefined) this.#plainMacros.push(name);
						}
					: undefined,
		});
		return this.#tree;
	}
}

/** Whether a page lists any group. */
function hasGroups({ groups, regions }: UserGroupTree): boolean {
	const pending = [...regions];
	for (
		let region = pending.pop();
		region !== undefined;
		region = pending.pop()
	) {
		if (region.groups.length > 0) return true;
		for (const inner of region.regions) pending.push(inner);
	}
	return groups.length > 0;
}

/** The problem of a page whose signs clearly contradict the dialect of its wiki. */
function contradiction(
	text: string,
	dialect: Dialect,
	file: string,
): PageRecord["problems"] {
	const signs = countDialectSigns(text);
	if (!isContradicted(dialect, signs)) return [];
	const detail = dialectNames
		.map((name) => `${signs[name]} of ${name}`)
		.join(", ");
	return [createProblem("dialect-contradicted", file, detail)];
}
