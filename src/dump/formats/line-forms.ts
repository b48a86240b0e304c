/** Forms of lines in files that MoinMoin and its server keep beside pages (`docs/dumps.md`, section 7). */
import { isIP } from "node:net";

/** Longest beginning of a line that is looked at. */
export const LONGEST_LINE = 2048;

/** A line of an edit-log or a lock: time, revision, action. A line of an event-log: time, event. */
const LOG_LINE =
	/^[\s\0]*(?:\d{1,20}\t\d{8}|\d{9,20})\t[A-Z][A-Z/_-]*(?:\t|\s*$)/;
/** What a line of a log has even if it is damaged. */
const DAMAGED_LOG_LINE =
	/\t(?:SAVE|SAVENEW|SAVE\/\w+|ATTNEW|ATTDEL|ATTDRW|LOCK|VIEWPAGE|SAVEPAGE)\t/;
/** What a line of a log may be if it is damaged: no words without tabs. */
const LOG_REST = /\t|^[\s\0\d-]*$/;

/** Tabs between fields may have become blanks or commas, and fields may be quoted. */
const SEPARATORS = /[\t ,;"']+/;
/** How many fields of a line are looked at, and how far its time is from its start: old logs have page, address, time. */
const FIELDS = 8;
const TIME_FIELDS = 4;
/** Seconds or microseconds since 1970, with a fraction in logs of before 1.3. */
const TIME = /^\d{9,20}(?:\.\d+)?$/;
const REVISION = /^\d{8}$/;
const ACTION = /^(?:ATT|LOCK|RENAME|SAVE|VIEW)[A-Z/_-]*$/;
/** Tabs around a time with a fraction, or in microseconds: other numbers may be those of telephones. */
const TABS_OF_LOG = /\t.*\t.*\t/;
const EXACT_TIME = /^(?:\d{9,10}\.\d+|\d{15,17})$/;

/**
 * Whether a line is one of a log: a time as a field of its own, beside an action or an address, or among fields between tabs.
 *
 *     1100000000000001⇥00000001⇥SAVENEW⇥Page⇥192.0.2.1     FrontPage⇥192.0.2.1⇥1100000000.12⇥host
 */
export function isLogLine(line: string): boolean {
	if (LOG_LINE.test(line) || DAMAGED_LOG_LINE.test(line)) return true;
	if (!/\d{9}/.test(line)) return false;
	const fields = line
		.replaceAll("\0", "")
		.trim()
		.split(SEPARATORS, FIELDS + 1)
		.filter((field) => field !== "")
		.slice(0, FIELDS);
	const at = fields.slice(0, TIME_FIELDS).findIndex((each) => TIME.test(each));
	if (at < 0) return false;
	const [time = "", next = "", afterNext = ""] = fields.slice(at);
	return (
		ACTION.test(REVISION.test(next) ? afterNext : next) ||
		fields.some((each) => isIP(each) !== 0) ||
		(EXACT_TIME.test(time) && TABS_OF_LOG.test(line))
	);
}

/** Whether a line may be a damaged one of a log. */
export const isLogRest = (line: string): boolean => LOG_REST.test(line);

/** A line of the log of a server: address, two names, date. */
const ACCESS_LINE = /^\S+ \S+ \S+ \[\d{1,2}\/\w{3}\/\d{4}:[^\]]*\] "/;
export const isAccessLine = (line: string): boolean => ACCESS_LINE.test(line);

/** Names with hashes of passwords, or with the fields of a system's list of users. */
const PASSWORD_LINE =
	/^[^\s:]+:(?:\$\w{1,8}\$\S+|\{[A-Z][\w-]*\}\S+|(?=.*\d)(?=.*[A-Z])(?=.*[a-z])[./\w]{13}|[^:]*:[\da-f]{32}|[^\s:]*:\d+:\d+:.*)$/;
/** A hash of a password as MoinMoin stores it, wherever it is in the line. */
const HASH = /\{(?:S?SHA\d*|APR1|MD5|DES|PASSLIB)\}[\w+/.$=]{6}/;
export const isPasswordLine = (line: string): boolean =>
	PASSWORD_LINE.test(line) || HASH.test(line);

/** Keys of user files that no page has a reason to have at the start of lines. */
const ACCOUNT_KEYS: ReadonlySet<string> = new Set([
	"aliasname",
	"bookmarks",
	"css_url",
	"date_fmt",
	"datetime_fmt",
	"edit_cols",
	"edit_on_doubleclick",
	"edit_rows",
	"editor_default",
	"editor_ui",
	"email_subscribed_events",
	"enc_password",
	"jabber_subscribed_events",
	"last_saved",
	"mailto_author",
	"openids",
	"quicklinks",
	"recoverpass_key",
	"remember_last_visit",
	"remember_me",
	"show_comments",
	"show_fancy_diff",
	"show_fancy_links",
	"show_nonexist_qm",
	"show_page_trail",
	"show_toolbar",
	"show_topbottom",
	"subscribed_events",
	"subscribed_pages",
	"theme_name",
	"tz_offset",
	"want_trivial",
	"wikiname_add_spaces",
]);
/** Other keys of user files, which pages may have, too. */
const COMMON_KEYS: ReadonlySet<string> = new Set([
	"disabled",
	"email",
	"jid",
	"language",
	"name",
	"password",
]);
const SECRET_KEYS: ReadonlySet<string> = new Set([
	"enc_password",
	"recoverpass_key",
]);
/**
 * `key=value` with `[]` or `{}` after the key, or as other programs write it, also in a difference, a quotation or after the name of its
 * file; `key::` is a list of definitions.
 */
const ASSIGNMENT =
	/^(?:[>+-] ?|[^\s:=]{1,200}:(?:\d{1,9}:)?)?\s*["']?([a-z_]\w*)(?:\[\]|\{\})?["']?(?:\s*(?:=|:(?!:))|\t)/i;

/** The key of a line of a user file, and how sure it is that it is one. */
export function accountKey(
	line: string,
): { key: string; kind: "secret" | "own" | "common" } | undefined {
	const key = ASSIGNMENT.exec(line)?.[1]?.toLowerCase() ?? "";
	if (SECRET_KEYS.has(key)) return { key, kind: "secret" };
	if (ACCOUNT_KEYS.has(key)) return { key, kind: "own" };
	return COMMON_KEYS.has(key) ? { key, kind: "common" } : undefined;
}

/** Settings of a wiki's configuration. */
const CONFIG_LINE =
	/^\s*(?:acl_(?:rights|hierarchic)\w*|actions_excluded|data_dir|data_underlay_dir|interwikiname|mail_(?:from|login|smarthost|sendmail)|navi_bar|page_(?:front_page|category_regex|group_regex)|shared_intermap|sitename|superuser|surge_\w+|url_mappings|url_prefix\w*|user_dir|xapian_\w+)\s*=(?!=)/;
const CONFIG_CLASS =
	/^class\s+\w+\(\s*(?:\w+\.)*\w*Config\s*\)\s*:|^(?:from|import)\s+MoinMoin\b/;
export const isConfigLine = (line: string): boolean => CONFIG_LINE.test(line);
export const isConfigClass = (line: string): boolean => CONFIG_CLASS.test(line);

const MAP_LINE = /^[^\s#]\S*\s+[a-z][a-z\d+.-]*:\S+/i;
export const isMapLine = (line: string): boolean => MAP_LINE.test(line);

const META_LINE = /^\w+:/;
export const isMetaLine = (line: string): boolean => META_LINE.test(line);
