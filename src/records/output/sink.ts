/** Where records go. */
import { errorMessage } from "../../error-message";
import type { Accounts } from "../accounts";
import type {
	AttachmentRecord,
	PageRecord,
	ReportRecord,
	WikiRecord,
} from "../records";
import type { IsDone } from "../steps";
import { type Bytes, encodeLines } from "../threads/encode";

/** A piece of a page. */
export interface PagePiece {
	/** The page, if this is its first piece. */
	page?: PageRecord;
	/** Its revisions, a line each, UTF-8, in pieces. */
	lines: readonly Bytes[];
	attachments: readonly AttachmentRecord[];
	isLast: boolean;
}

/** Writes records. Nothing stands under its final name before it is complete. */
export interface Sink {
	/**
	 * Begins, or goes on where an earlier run was cut off.
	 *
	 * @param accounts learns of what is written already.
	 * @returns which pages are done.
	 * @throws OutputError if that cannot be gone on with.
	 */
	start(wiki: WikiRecord, accounts: Accounts): Promise<IsDone>;
	/** Pieces of one page come one behind the other. */
	write(piece: PagePiece): Promise<void>;
	/** Completes. */
	finish(report: ReportRecord): Promise<void>;
	/** Stops before the end; what is written stays so that it can be gone on with. */
	stop(): Promise<void>;
	/** Whether a stopped run can be gone on with. */
	canResume: boolean;
}

/** Output cannot be written, or an earlier one not be gone on with. */
export class OutputError extends Error {
	override name = "OutputError";

	constructor(
		readonly code: "EXISTS" | "OTHER_RUN" | "UNWRITABLE",
		readonly file: string,
		reason: string,
		options?: ErrorOptions,
	) {
		super(`${file}: ${reason}`, options);
	}
}

/** Whatever writing threw. */
export function unwritable(file: string, cause: unknown): OutputError {
	if (cause instanceof OutputError) return cause;
	const reason = `cannot be written: ${errorMessage(cause)}`;
	return new OutputError("UNWRITABLE", file, reason, { cause });
}

/** The lines of a piece. */
export function* linesOf(piece: PagePiece): Generator<Bytes> {
	if (piece.page !== undefined) yield* encodeLines([piece.page]);
	yield* piece.lines;
	yield* encodeLines(piece.attachments);
}
