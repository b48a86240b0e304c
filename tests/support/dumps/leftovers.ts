/** Files that lie beside pages and hold what nobody must get to see, in forms that MoinMoin, its server or people gave them. */

/** What must never be written. */
export const LEFTOVER_SECRETS = [
	"198.51.100.77",
	"gateway.example.net",
	"{SSHA}bGVmdG92ZXI",
	"joe@example.net",
	"mail-password",
] as const;
const [ADDRESS, HOST, HASH, EMAIL, PASSWORD] = LEFTOVER_SECRETS;

const LOG_LINE = `1100000000000001\t00000001\tSAVE\tPage\t${ADDRESS}\t${HOST}\t1100000000.12.345\t\ttypo\n`;
const OLD_LOG_LINE = `Page\t${ADDRESS}\t1100000000.12\t${HOST}\t1100000000.12.345\ttypo\tSAVE\n`;
const USER = `name=Joe\nemail=${EMAIL}\nenc_password=${HASH}\nrecoverpass_key=\ntz_offset=0\n`;

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** Bytes by path. */
export const LEFTOVERS: Readonly<Record<string, Uint8Array>> = {
	editlog: latin1(OLD_LOG_LINE.repeat(3)),
	"Old log.txt": latin1(`${"\n".repeat(3000)}${OLD_LOG_LINE}`),
	"Log with blanks": latin1(LOG_LINE.replaceAll("\t", " ").repeat(2)),
	"Log.txt": latin1(LOG_LINE.replaceAll("\t", ",")),
	"Notes.txt": latin1(
		`${"A line of prose.\n".repeat(500)}${LOG_LINE.repeat(30)}`,
	),
	"edit-log.old": latin1(LOG_LINE.replace("\tPage\t", "\t")),
	"people/joe": latin1(`${"# a comment\n".repeat(3000)}${USER}`),
	"Joe.txt": latin1(USER.replaceAll("=", ": ")),
	"Joe indented": latin1(USER.replaceAll(/^/gm, "    ")),
	"user/joe.trail": latin1(`${HOST}\n`),
	"user/1100000000.12.345.bookmark": latin1(`${ADDRESS}\n`),
	"cache/links": latin1(`(dp0\nS'${HOST}'\np1\nS'${ADDRESS}'\np2\ns.`),
	"cache/names": latin1(`\x80\x02}q\x01U\x0d${ADDRESS}q\x02U\x01aq\x03s.`),
	wikiconfig: latin1(
		`class Config(DefaultConfig):\n    mail_login = "joe ${PASSWORD}"\n    sitename = "Ours"\n`,
	),
	access_log: latin1(
		`${ADDRESS} - - [10/Oct/2008:13:55:36 +0000] "GET /Page HTTP/1.0" 200 1\n`,
	),
	htpasswd: latin1(`joe:${HASH}\n`),
};
