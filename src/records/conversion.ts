/** One conversion of a dump: what is known before the first page is read. */
import { createHash } from "node:crypto";
import { DEFAULT_DIALECT } from "../../grammar/dialect-names";
import type { Dump } from "../dump/dump";
import { Access, wikiAclOf } from "./access";
import type { ReportFacts } from "./accounts/accounts";
import { detectWikiDialect, type WikiDialect } from "./dialect/wiki-dialect";
import { interwikiOfPage } from "./facts/interwiki-page";
import type { WikiNames } from "./facts/wiki-names";
import { type ConvertDumpOptions, readWanted, type Wanted } from "./options";
import { RECORDS_VERSION, type WikiRecord } from "./records";
import type { JobContext } from "./threads/job";

/** What a conversion needs besides the dump. */
export interface Conversion {
	dump: Dump;
	wanted: Wanted;
	/** Who may read pages; what is read for that is read once. */
	access: Access;
	/** The first record. */
	wiki: WikiRecord;
	/** What all jobs need. */
	context: JobContext;
	/** What the report needs. */
	facts: ReportFacts;
}

/** Prepares a conversion; pages are read for it only where the dialect must be detected, and the one that has more of the wiki map. */
export async function prepareConversion(
	dump: Dump,
	options: ConvertDumpOptions,
): Promise<Conversion> {
	const started = new Date().toISOString();
	const wanted = readWanted(options);
	const signs = await detectWikiDialect(dump, wanted);
	const access = new Access(dump, wanted);
	const interwiki = {
		...dump.wiki.interwiki,
		...(await interwikiOfPage(dump, access, wanted)),
	};
	const context = contextOf(dump, wanted, interwiki, signs);
	return {
		dump,
		wanted,
		access,
		wiki: toWikiRecord(dump, wanted, interwiki, signs),
		context,
		facts: {
			people: wanted.people,
			private: wanted.private,
			hasRules: dump.wiki.acl !== undefined || wanted.aclDefault !== undefined,
			tries: wanted.tries,
			started,
			own: context.known,
		},
	};
}

/** Returns the conversion of the newest revisions only. */
export const withNewestOnly = (conversion: Conversion): Conversion => ({
	...conversion,
	wanted: { ...conversion.wanted, revisions: 1 },
});

const contextOf = (
	{ wiki }: Dump,
	wanted: Wanted,
	interwiki: WikiNames["interwiki"],
	signs: WikiDialect | undefined,
): JobContext => ({
	wanted: {
		text: wanted.text,
		ast: wanted.ast,
		groups: wanted.groups,
		positions: wanted.positions,
		dialect: wanted.dialect,
		tries: wanted.tries,
	},
	known: {
		macros: [...(wiki.plugins?.macros ?? []), ...wanted.macros],
		parsers: wiki.plugins?.parsers ?? [],
		interwiki: { ...interwiki, ...wanted.interwiki },
		interwikiName: wanted.interwikiName ?? wiki.interwikiName,
	},
	patterns: wanted.patterns,
	wikiDialect: signs?.dialect ?? DEFAULT_DIALECT,
});

function toWikiRecord(
	{ kind, container, wiki }: Dump,
	wanted: Wanted,
	ofWiki: WikiNames["interwiki"],
	signs: WikiDialect | undefined,
): WikiRecord {
	const { pages, macros, interwiki, interwikiName, patterns, since } = wanted;
	const acl = wikiAclOf({ wiki }, wanted);
	return {
		type: "wiki",
		version: RECORDS_VERSION,
		kind,
		container,
		...(wiki.format !== undefined && { format: wiki.format }),
		...(signs !== undefined && { signs }),
		...(acl.default !== undefined && { aclDefault: acl.default }),
		interwikiNames: Object.keys(ofWiki).length,
		macros: wiki.plugins?.macros ?? [],
		parsers: wiki.plugins?.parsers ?? [],
		options: {
			revisions:
				wanted.revisions === Number.POSITIVE_INFINITY
					? "all"
					: wanted.revisions,
			with: (["text", "ast", "groups"] as const).filter((each) => wanted[each]),
			positions: wanted.positions,
			dialect: wanted.dialect,
			...(pages !== undefined && { pages }),
			...(macros.length > 0 && { macros: [...macros] }),
			...(Object.keys(interwiki).length > 0 && {
				interwiki: digestOf(interwiki),
			}),
			...(interwikiName !== undefined && { interwikiName }),
			...(Object.keys(patterns).length > 0 && { patterns }),
			...(since !== undefined && { since }),
			...(wanted.tries !== undefined && { tries: wanted.tries }),
			include: (["underlay", "private", "people"] as const).filter(
				(each) => wanted[each],
			),
		},
	};
}

/** A wiki map may be long: its digest shows whether another run had the same. */
const digestOf = (interwiki: Readonly<Record<string, string>>) => ({
	names: Object.keys(interwiki).length,
	sha256: createHash("sha256").update(JSON.stringify(interwiki)).digest("hex"),
});
