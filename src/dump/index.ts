/**
 * Dumps of MoinMoin wikis: pages, revisions, attachments and edits, read one after another. For Node.js only.
 *
 * @packageDocumentation
 */
export type { Dump, DumpKind, PageEntry } from "./dump";
export { DumpError, type DumpErrorCode, FileError } from "./dump-error";
export type { FileFacts } from "./files/files";
export {
	type EditAction,
	type EditLogEntry,
	formatLogLine,
	isoTime,
	type NoEntry,
	parseLogLine,
} from "./formats/edit-log";
export { quoteName, unquoteName } from "./formats/quoted-name";
export { DEFAULT_LIMITS, type Limits } from "./limits";
export { type OpenOptions, openDump, openDumpStream } from "./open-dump";
export type {
	DumpAttachment,
	DumpPage,
	DumpRevision,
	Edit,
	LogSkipReason,
	PageOrigin,
	PageState,
	PageTally,
	Tally,
} from "./pages/page";
export type { RevisionText } from "./pages/page-text";
export type { Person, WikiFacts } from "./pages/wiki";
export { type Problem, type ProblemCode, problemRules } from "./problems";
