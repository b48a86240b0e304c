/**
 * Dumps of MoinMoin wikis: pages, revisions, attachments and edits, read one after another. For Node.js only.
 *
 * @packageDocumentation
 */
export type { Dump, DumpKind, PageEntry } from "./dump";
export { DumpError, type DumpErrorCode, FileError } from "./dump-error";
export {
	type EditAction,
	type EditLogEntry,
	formatLogLine,
	isoTime,
	type NoEntry,
	parseLogLine,
} from "./edit-log";
export type { FileFacts } from "./files";
export { DEFAULT_LIMITS, type Limits } from "./limits";
export { type OpenOptions, openDump, openDumpStream } from "./open-dump";
export type {
	DumpAttachment,
	DumpPage,
	DumpRevision,
	Edit,
	LogLeftOut,
	PageOrigin,
	PageState,
	PageTally,
	RevisionText,
	Tally,
} from "./page";
export { type Problem, type ProblemCode, problemRules } from "./problems";
export { quoteName, unquoteName } from "./quoted-name";
export type { Person, WikiFacts } from "./wiki";
