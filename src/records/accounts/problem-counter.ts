/** Counts problems, and keeps the first place of each. */

import { isLoss, type Problem } from "../../dump/problems";
import type { ProblemCount } from "../records";
import { Counter } from "./counter";
import { compareTexts } from "./first-items";

/** Where a problem was met. */
export interface ProblemPlace {
	code: Problem["code"];
	file: string;
	line?: number | undefined;
}

export class ProblemCounter {
	readonly #counts = new Counter();
	readonly #examples = new Map<string, ProblemCount>();
	readonly #problems: Problem[] = [];
	#isComplete = true;

	/** Whether nothing was unreadable so far. */
	get isComplete(): boolean {
		return this.#isComplete;
	}

	/** Counts a problem that is in the record of a page. */
	count(problem: ProblemPlace, page?: string): void {
		const { code, file, line } = problem;
		this.#counts.add(code);
		if (isLoss({ code })) this.#isComplete = false;
		const before = this.#examples.get(code);
		const example = {
			code,
			count: (before?.count ?? 0) + 1,
			...(page !== undefined && { page }),
			file,
			...(line !== undefined && { line }),
		};
		this.#examples.set(
			code,
			before === undefined || byPlace(example, before) < 0
				? example
				: { ...before, count: example.count },
		);
	}

	/** Counts and keeps a problem that is in no record. */
	add(problem: Problem): void {
		this.count(problem);
		this.#problems.push(problem);
	}

	/** Returns how often each was met. */
	counts(): Record<string, number> {
		return this.#counts.toObject();
	}

	/** Returns the same with the first place of each, by code. */
	examples(): ProblemCount[] {
		return [...this.#examples.values()].sort((a, b) =>
			compareTexts(a.code, b.code),
		);
	}

	/** Returns the problems that are in no record. */
	toList(): Problem[] {
		return this.#problems.sort(byPlace);
	}
}

type Place = Pick<ProblemCount, "file" | "line" | "code" | "page">;

/** By file, line and code; a place on a page before one without. */
const byPlace = (a: Place, b: Place): number =>
	compareTexts(a.file, b.file) ||
	(a.line ?? 0) - (b.line ?? 0) ||
	compareTexts(a.code, b.code) ||
	compareTexts(b.page ?? "", a.page ?? "");
