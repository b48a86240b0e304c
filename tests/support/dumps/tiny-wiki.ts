/** A small wiki with everything that a conversion must distinguish, written to a folder. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { formatLogLine, quoteName } from "../../../src/dump";

/** Files by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files into a new folder. */
export function writeFiles(files: Files): string {
	const folder = mkdtempSync(join(tmpdir(), "moinmoin-"));
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return folder;
}

/** What is said of an edit. */
interface Edit {
	text: string;
	comment?: string;
}

const START = 1_100_000_000_000_001n;
export const ADDRESS = "192.0.2.77";
export const HOST = "gateway.example.org";
export const USER = "1100000000.12.345";
export const EMAIL = "jane@example.org";

const logLine = (name: string, revision: number, comment?: string): string =>
	`${formatLogLine({
		time: START + BigInt(revision) * 1_000_000n,
		revision,
		action: revision === 1 ? "SAVENEW" : "SAVE",
		page: name,
		address: ADDRESS,
		host: HOST,
		user: USER,
		...(comment !== undefined && { comment }),
	})}\n`;

/** Files of a page with revisions from 1 on. */
export function pageFiles(name: string, edits: readonly Edit[]): Files {
	const folder = `data/pages/${quoteName(name)}`;
	const numbered = edits.map((edit, index) => ({ ...edit, number: index + 1 }));
	return {
		[`${folder}/current`]: `${String(edits.length).padStart(8, "0")}\n`,
		[`${folder}/edit-log`]: numbered
			.map(({ number, comment }) => logLine(name, number, comment))
			.join(""),
		...Object.fromEntries(
			numbered.map(({ number, text }) => [
				`${folder}/revisions/${String(number).padStart(8, "0")}`,
				text.replaceAll("\n", "\r\n"),
			]),
		),
	};
}

/** Files of a page with one revision. */
export const pageWith = (name: string, text: string): Files =>
	pageFiles(name, [{ text }]);

/** A wiki: pages that are live, deleted, private, of the underlay, with attachments, with names that nobody knows. */
export const tinyWiki: Files = {
	"data/meta": "data_format_revision: 1091100\n",
	"data/intermap.txt": "# ours\nOurWiki https://wiki.example.org/\n",
	"data/plugin/macro/OurMacro.py": "raise SystemExit\n",
	[`data/user/${USER}`]: `# saved\nname=JaneDoe\nemail=${EMAIL}\nenc_password={SSHA}secret\n`,
	...pageFiles("Front Page", [
		{ text: "Welcome to [wiki:OurWiki/Start us]\n" },
		{ text: "Welcome\n", comment: "converted to 1.6 markup" },
		{
			text: "#language en\nWelcome: OldPage, NewPage, HelpContents, [[OurWiki:Start]], [[NoWiki:X]], <<OurMacro>> <<NoMacro>> <<NoMacro>>\n----\nCategoryHome\n",
			comment: "links",
		},
	]),
	...pageFiles("NewPage", [{ text: "#redirect Front Page\n" }]),
	...pageFiles("OldPage", [{ text: "old\n" }]),
	"data/pages/OldPage/current": "00000002\n",
	"data/pages/OldPage/edit-log":
		logLine("OldPage", 1) + logLine("OldPage", 2, "deleted"),
	...pageFiles("Secret", [{ text: "#acl Staff:read,write All:\nhush\n" }]),
	"data/pages/OnlyFiles/attachments/a b.txt": "attached\n",
	"data/pages/NewPage/cache/text_html": "cached",
	"data/pages/.trash/x": "y",
	"data/pages/README": "no page",
	"data/edit-log": `${logLine("NewPage", 1)}${logLine("Vanished", 1)}\0\0\0\n\n`,
	"underlay/pages/HelpContents/current": "00000001\n",
	"underlay/pages/HelpContents/revisions/00000001": "help\n",
	"underlay/pages/NewPage/current": "00000001\n",
	"underlay/pages/NewPage/revisions/00000001": "shadow\n",
};

/** Two folders of one page name: the page in the first one is deleted, after the last change of the other one. */
export const sharedName: Files = {
	"data/pages/A(2d)B/current": "00000003\n",
	"data/pages/A(2d)B/edit-log":
		logLine("A-B", 1) + logLine("A-B", 3, "deleted"),
	"data/pages/A(2d)B/revisions/00000001": "former\n",
	"data/pages/A-B/current": "00000002\n",
	"data/pages/A-B/edit-log": logLine("A-B", 2),
	"data/pages/A-B/revisions/00000002": "live\n",
};
