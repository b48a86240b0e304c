/** The log of a page while it is written, with what becomes of each line. */
import { latin1, utf8 } from "./bytes";
import {
	type BrokenLine,
	entryOf,
	fieldsOf,
	type LogEntry,
	type LogFields,
} from "./log-line";
import { type TallyModel, tallyOf } from "./model";

/** Where an edit is logged: in the page's own log, in that of the wiki, in both, nowhere. */
export type Place = "both" | "own" | "global" | "nowhere";

/** Lines of an edit, and of what is none, in the two logs that can have lines of a page. */
export class PageLog {
	readonly own: Uint8Array[] = [];
	readonly global: Uint8Array[] = [];
	readonly problems = new Set<string>();
	readonly #entries: LogEntry[] = [];
	readonly #globalEntries: LogEntry[] = [];
	readonly #fates: string[] = [];

	/** @param logs which of the two there are. */
	constructor(private readonly logs: { own: boolean; global: boolean }) {}

	/**
	 * Adds an edit.
	 *
	 * @param fate what becomes of its line.
	 * @returns the edit; absent if no log has it.
	 */
	add(
		fields: LogFields,
		place: Place,
		fate: string,
		isLatin1 = false,
	): LogEntry | undefined {
		const isOwn = this.logs.own && (place === "both" || place === "own");
		const isGlobal =
			this.logs.global && (place === "both" || place === "global");
		const entry = entryOf(fields);
		const text = fieldsOf(fields).join("\t");
		const bytes = isLatin1 ? latin1(text) : utf8(text);
		if (isOwn) {
			this.own.push(bytes);
			this.#entries.push(entry);
			this.#fates.push(fate);
		}
		if (isGlobal) {
			this.global.push(bytes);
			this.#fates.push(isOwn ? repeated(entry) : fate);
			if (!isOwn) this.#globalEntries.push(entry);
		}
		return isOwn || isGlobal ? entry : undefined;
	}

	/** Writes a line that is no edit into the page's own log, if it has one. */
	addBroken({ line, reason }: { line: string; reason: BrokenLine }): void {
		if (!this.logs.own) return;
		this.own.push(utf8(line));
		this.#fates.push(reason);
		if (reason !== "blank") this.problems.add(`log-${reason}`);
	}

	/** The edits, as a reader gives them. */
	get entries(): LogEntry[] {
		return [...this.#entries, ...this.#globalEntries];
	}

	/** The tally of both logs. */
	get tally(): TallyModel {
		return tallyOf(this.#fates);
	}
}

/** What becomes of a line that both logs have: revisions are compared by their numbers, all other edits line by line. */
const repeated = ({ revision }: LogEntry): string =>
	revision === undefined ? "inPageLog" : "sameRevision";
