/**
 * Dumps of MoinMoin wikis: what is on the disk, and the records that it becomes. For Node.js only.
 *
 * @packageDocumentation
 */
import "../check-node-version";

export * from "../dump";
export { convertDump } from "./convert-dump";
export { dumpRecordsJsonSchema } from "./json-schema";
export type { ConvertDumpOptions } from "./options";
export {
	Accounted,
	AclEntry,
	AttachmentRecord,
	Author,
	Deletion,
	DumpRecord,
	Links,
	NameCount,
	PageRecord,
	ProblemCount,
	RECORDS_VERSION,
	ReportRecord,
	RevisionRecord,
	Unknown,
	UsedName,
	WikiRecord,
} from "./records";
