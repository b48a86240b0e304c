/** Pages for reports. */
import { parse } from "../../../src/parse";
import {
	RECORDS_VERSION,
	type ReportRecord,
} from "../../../src/records/records";
import type { GroupsPage } from "../../../src/report-page/groups/page";
import { toUserGroups } from "../../../src/usergroups/assemble/to-user-groups";

/** Reads a page that lists groups. */
export function groupsPage(name: string, source: string): GroupsPage {
	const tree = toUserGroups(parse(source));
	const messages = tree.messages.map(({ ruleId, text, position }) => ({
		ruleId,
		text,
		line: position.start.line,
		place: position,
	}));
	return { name, source, tree, messages };
}

/** Names that would do harm as markup, in an attribute, or by changing the order of text. */
export const HOSTILE_NAMES = [
	"<script>globalThis.isHarmed = true</script>",
	'" onmouseover="globalThis.isHarmed = true',
	"</bdi></td><img src=x onerror='globalThis.isHarmed = true'>",
	"\u202eevil\u202c \u2067left",
	"a\u0000b\u001bc",
] as const;

const nothing = { seen: 0, written: 0, skipped: {} };

/** Returns the report of an empty wiki, but for some fields. */
export const wikiReportRecord = (
	fields: Partial<ReportRecord>,
): ReportRecord => ({
	type: "report",
	version: RECORDS_VERSION,
	complete: true,
	entries: nothing,
	states: {},
	dialects: [],
	privatePages: { count: 0, rules: "wiki" },
	revisions: nothing,
	revisionsWithout: { time: 0, author: 0 },
	attachments: nothing,
	logLines: nothing,
	otherFiles: 0,
	peopleSkipped: { addresses: 0, hosts: 0, userFiles: 0 },
	notRun: {},
	years: [],
	largestPages: [],
	linkedPages: [],
	macros: [],
	parsers: [],
	categories: [],
	interwiki: [],
	unknown: { macros: [], parsers: [], instructions: [], interwiki: [] },
	missingPages: [],
	missingAttachments: [],
	problemCounts: {},
	problemExamples: [],
	problems: [],
	...fields,
});
