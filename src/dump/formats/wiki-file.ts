/** Files of MoinMoin and its server that are no pages, recognized by what is in them and where they are (`docs/dumps.md`, section 7). */
import { PAGE_EXTENSION } from "./page-extension";
import type { TextScan } from "./text-scan";

/** How many lines one after the other are no quotation, but a file that was put after other text. */
const LOG_RUN = 20;
const LIST_RUN = 10;
const ACCOUNT_RUN = 5;
/** How many keys of its own show a user file or a configuration without passwords. */
const OWN_KEYS = 3;

/** The first line of the script of a package. */
const SCRIPT_START = /^\uFEFF?MoinMoinPackage\|/i;

/**
 * Whether a text is what MoinMoin or its server keep beside pages: a log, a lock, a user, a configuration, `meta`, a list of passwords,
 * the script of a package.
 *
 * A page that quotes such lines is none: half of the lines of a file must have the form, or so many one after the other that nobody
 * would write them outside of `{{{…}}}`.
 *
 * @param start first characters of the text.
 */
export const isWikiText = (
	{ tally, hasFormat }: TextScan,
	start: string,
): boolean =>
	SCRIPT_START.test(start) ||
	tally.isMostlyOrHasRun("log", LOG_RUN) ||
	(tally.count("log") > 0 && tally.notInLog === 0) ||
	tally.isMostlyOrHasRun("access", LOG_RUN) ||
	tally.isMostlyOrHasRun("password", LIST_RUN) ||
	((tally.hasSecretKey || tally.accountKeys.size >= OWN_KEYS) &&
		tally.isMostlyOrHasRun("account", ACCOUNT_RUN)) ||
	(!hasFormat &&
		(tally.count("config") >= OWN_KEYS ||
			(tally.hasConfigClass && tally.count("config") > 0))) ||
	(/^(?:\uFEFF|\xEF\xBB\xBF)?data_format_revision:/m.test(start) &&
		tally.isMostly("meta"));

const LOG_NAME = /^(?:edit-?log|event-?log|edit-lock|last-edited)(?:$|[.-])/i;
const USER_NAME = /^\d{9,11}(?:\.\d+){1,2}$/;
const USER_LEFTOVER =
	/(?:^|\/)(?:\d{9,11}(?:\.\d+){1,2}|user\/[^/]+)\.(?:trail|bookmark)$/;
const CONFIG_NAME = /^(?:wiki|farm|moin_?)config$/i;
const MAP_NAME = /^intermap\.txt(?:$|[.-])/;
const REVISION_NUMBER = /^\s*\d{8}\s*$/;

/** Folders in which MoinMoin caches, below `cache/`. */
const CACHE =
	/(?:^|\/)cache\/(?:__[^/]*__|antispam|charts|event-log|hitcounts|i18n|name2id|openid|pagelinks|page|session\w*|spellchecker|surge-?protect|text_html\w*|user|wikiconfig|wikidicts)(?:\/|$)/i;

/** A file, and what was seen of its text. */
export interface ScannedFile {
	/** Within the dump, `/` between names. */
	path: string;
	/** First characters of the text. */
	start: string;
	scan: TextScan;
}

/**
 * Whether a file is one that MoinMoin or its server keep beside pages, by its text or by its name and what there is of it in the text: a
 * page that only has such a name is none.
 */
export function isWikiFile({ path, start, scan }: ScannedFile): boolean {
	if (CACHE.test(path) || isWikiText(scan, start)) return true;
	if (USER_LEFTOVER.test(path.replace(PAGE_EXTENSION, ""))) return true;
	const names = path.split("/");
	const name = (names.at(-1) ?? "").replace(PAGE_EXTENSION, "");
	const { tally } = scan;
	if (LOG_NAME.test(name)) return tally.count("log") > 0;
	if (USER_NAME.test(name)) return tally.count("account") > 0;
	if (CONFIG_NAME.test(name)) return tally.count("config") > 0;
	if (/^current(?:-locked)?$/.test(name)) return REVISION_NUMBER.test(start);
	if (/^\d{8}$/.test(name) && names.at(-2) === "revisions") return true;
	return MAP_NAME.test(names.at(-1) ?? "") && tally.isMostly("map");
}
