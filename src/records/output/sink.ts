/** Where records go. */
import type { Accounts } from "../accounts/accounts";
import type { FindDone } from "../earlier-run";
import type {
	AttachmentRecord,
	PageRecord,
	ReportRecord,
	WikiRecord,
} from "../records";
import { type Bytes, encodeLines } from "../threads/encode";
import type { OnReport } from "./on-report";

/** A piece of a page. */
export interface PagePiece {
	/** The page, if this is its first piece. */
	page?: PageRecord;
	/** Its revisions, a line each, UTF-8, in pieces. */
	lines: readonly Bytes[];
	attachments: readonly AttachmentRecord[];
	isLast: boolean;
}

/** How a sink deals with what is there already. */
export interface SinkOptions {
	/** Overwrite files of the same name. */
	force?: boolean | undefined;
	/** Continue an earlier run, if there was one. */
	resume?: boolean | undefined;
}

/** Writes records. Nothing has its final name before it is complete. */
export interface Sink {
	/**
	 * Begins, or continues where an earlier run was cut off.
	 *
	 * @param accounts gets what is written already.
	 * @returns which pages are done.
	 * @throws OutputError if nothing can be written there, or the earlier run cannot be continued.
	 */
	start(wiki: WikiRecord, accounts: Accounts): Promise<FindDone>;
	/** Pieces of one page come one after another. */
	write(piece: PagePiece): Promise<void>;
	/**
	 * Completes.
	 *
	 * @param onReport is for sinks that are folders.
	 */
	finish(report: ReportRecord, onReport?: OnReport): Promise<void>;
	/** Stops before the end; what is written stays, so that a later run can continue it. */
	stop(): Promise<void>;
	/** Whether a stopped run can be continued. */
	canResume: boolean;
}

/** The lines of a piece. */
export function* linesOf(piece: PagePiece): Generator<Bytes> {
	if (piece.page !== undefined) yield* encodeLines([piece.page]);
	yield* piece.lines;
	yield* encodeLines(piece.attachments);
}
