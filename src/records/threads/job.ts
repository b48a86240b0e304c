/** The part of the work that needs the parser, and nothing else: it may be done in another thread. */
import { removePosition } from "unist-util-remove-position";
import { namesOf } from "../../../grammar/tokens/names";
import type { Dialect, Root } from "../../ast";
import { detectDialect } from "../../dialect";
import { type ParseOptions, parse } from "../../parse";
import { toUserGroups } from "../../usergroups/assemble/to-user-groups";
import type { Wanted } from "../options";
import {
	type KnownNames,
	noFacts,
	type PageFacts,
	readFacts,
} from "../page-facts";
import type { PageRecord, RevisionRecord } from "../records";

/** A text to be read. */
export interface Source {
	text: string;
	/** Absent if only signs in the text can tell. */
	dialect: Dialect | undefined;
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

/** What becomes of a job. */
export interface JobRecords {
	page?: PageRecord;
	revisions: RevisionRecord[];
}

/** What is the same for all jobs. */
export interface JobContext {
	wanted: Pick<Wanted, "text" | "ast" | "groups" | "positions" | "dialect">;
	known: KnownNames;
}

/** Reads the texts of a job. Never throws. */
export function toRecords(job: Job, context: JobContext): JobRecords {
	const { page, pageName } = job;
	let facts: PageFacts | undefined;
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
	return {
		page: { ...page.draft, ...(facts ?? noFacts()) },
		revisions,
	};
}

type Names = Pick<ParseOptions, "interwiki" | "macros">;

const namesByWiki = new WeakMap<KnownNames, Map<Dialect, Names>>();

/** What the parser is told of a wiki's own names: made once for a wiki and dialect, not for each text. */
function namesFor(known: KnownNames, dialect: Dialect): Names {
	const ofWiki = namesByWiki.get(known) ?? new Map<Dialect, Names>();
	namesByWiki.set(known, ofWiki);
	const made = ofWiki.get(dialect);
	if (made !== undefined) return made;
	const { intermap, macros } = namesOf[dialect];
	const names: Names = {
		interwiki: { ...intermap, ...known.interwiki },
		...(known.macros.length > 0 && { macros: [...macros, ...known.macros] }),
	};
	ofWiki.set(dialect, names);
	return names;
}

/** In the message `macro-unknown`: the name of the macro that is left as text. */
const MACRO_NAME = /\[\[(\w+)/;

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

	facts(): PageFacts {
		const { known } = this.context;
		return readFacts(this.#read(), this.pageName, known, this.#plainMacros);
	}

	content(): Partial<RevisionRecord> {
		const { wanted } = this.context;
		const isParsed = wanted.ast || wanted.groups;
		const dialect = isParsed
			? this.#read().data?.dialect
			: (this.#dialect() ?? detectDialect(this.source.text));
		const groups =
			wanted.groups && toUserGroups(this.#read(), { pageName: this.pageName });
		if (wanted.ast && !wanted.positions)
			removePosition(this.#read(), { force: true });
		return {
			...(dialect !== undefined && { dialect }),
			...(wanted.text && { text: this.source.text }),
			...(wanted.ast && { ast: { ...this.#read() } }),
			...(groups && { groups }),
		};
	}

	#dialect(): Dialect | undefined {
		const { dialect } = this.context.wanted;
		return dialect === "auto" ? this.source.dialect : dialect;
	}

	#read(): Root {
		if (this.#tree !== undefined) return this.#tree;
		const { known } = this.context;
		const dialect = this.#dialect() ?? detectDialect(this.source.text);
		this.#tree = parse(this.source.text, {
			dialect,
			pageName: this.pageName,
			...namesFor(known, dialect),
			onMessage: this.hasFacts
				? ({ ruleId, reason }) => {
						if (ruleId !== "macro-unknown") return;
						const [, name] = MACRO_NAME.exec(reason) ?? [];
						if (name !== undefined) this.#plainMacros.push(name);
					}
				: undefined,
		});
		return this.#tree;
	}
}
