/** Files of MoinMoin that are no pages, recognized by what is in them and where they are (`docs/dumps.md`, section 1). */

/** A line of an edit-log or a lock: time, revision, action. A line of an event-log: time, event. */
const LOG_LINE =
	/^[\s\0]*(?:\d{1,20}\t\d{8}|\d{9,20})\t[A-Z][A-Z/_-]*(?:\t|\s*$)/;
/** What a line of a log may be if it is damaged: no words without tabs. */
const LOG_REST = /\t|^[\s\0\d-]*$/;
/** What a line of a log has even if it is damaged. */
const LOG_FIELDS =
	/\t(?:SAVE|SAVENEW|SAVE\/\w+|ATTNEW|ATTDEL|ATTDRW|LOCK|VIEWPAGE|SAVEPAGE)\t/;
const LOG_NAME = /^(?:edit-?log|event-?log|edit-lock)(?:$|[.-])/i;

const USER_NAME = /^\d{9,11}(?:\.\d+){1,2}(?:\.(?:trail|bookmark))?$/;
const USER_SECRET = /^(?:enc_password|recoverpass_key|email)=/m;
const USER_LINE = /^(?:#|[a-z_]\w*(?:\[\]|\{\})?=)/;

const MAP_LINE = /^(?:#|[^\s#]\S*\s+[a-z][a-z\d+.-]*:\S+)/i;
const REVISION_NUMBER = /^\s*\d{8}\s*$/;

/** Folders in which MoinMoin caches, below `cache/`. */
const CACHE =
	/(?:^|\/)cache\/(?:__[^/]*__|antispam|charts|event-log|hitcounts|i18n|name2id|openid|pagelinks|page|session\w*|spellchecker|surge-?protect|text_html\w*|user|wikiconfig|wikidicts)(?:\/|$)/i;

/** A file, and as much of its text as was looked at. */
interface Looked {
	/** Within the dump, `/` between names. */
	path: string;
	text: string;
}

/**
 * Whether a file is one of MoinMoin's own: a log, a lock, a user, a cache, `meta`, `current`, `intermap.txt`, a revision in its folder.
 *
 * A page that only has such a name is none, nor is one that only quotes such lines.
 */
export function isWikiFile({ path, text }: Looked): boolean {
	const names = path.split("/");
	const name = names.at(-1) ?? "";
	const lines = text.split(/\r?\n/).filter((line) => !isBlank(line));
	const most = (pattern: RegExp): boolean =>
		lines.length > 0 &&
		2 * lines.filter((line) => pattern.test(line)).length >= lines.length;
	if (LOG_NAME.test(name))
		return lines.some((line) => LOG_LINE.test(line) || LOG_FIELDS.test(line));
	if (USER_NAME.test(name))
		return lines.some((line) => USER_LINE.test(line)) || /[a-z]$/.test(name);
	if (/^current(?:-locked)?$/.test(name)) return REVISION_NUMBER.test(text);
	if (/^\d{8}$/.test(name) && names.at(-2) === "revisions") return true;
	return (
		CACHE.test(path) ||
		most(LOG_LINE) ||
		(lines.some((line) => LOG_LINE.test(line)) &&
			lines.every((line) => LOG_REST.test(line))) ||
		(USER_SECRET.test(text) && most(USER_LINE)) ||
		(/^data_format_revision:/m.test(text) && most(/^(?:#|\w+:)/)) ||
		(name === "intermap.txt" && most(MAP_LINE))
	);
}

/** A line of a log may be damaged: blocks of NUL bytes are blank. */
const isBlank = (line: string): boolean => /^[\s\0]*$/.test(line);
