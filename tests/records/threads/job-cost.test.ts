/** How long the work on a job takes. */
import { expect, test } from "vitest";
import type { Job } from "../../../src/records/threads/job";
import { costOf } from "../../../src/records/threads/job-cost";
import { jobContext } from "../../support/dumps/job-context";

const record = { type: "revision", page: "A", revision: 1 } as const;
const sourceOf = (length: number) => ({
	text: "x".repeat(length),
	file: "a",
	dialect: undefined,
});

/** A page with texts of 1,000 and 100 characters, and one that could not be read. */
const jobOf = (newest: NonNullable<Job["page"]>["newest"]): Job => ({
	pageName: "A",
	page: { draft: {} as never, newest },
	revisions: [
		{ record, source: sourceOf(1000) },
		{ record },
		{ record, source: sourceOf(100) },
	],
});

const { wanted } = jobContext({});
const cost = (job: Job, own: Partial<typeof wanted>): number =>
	Math.round(costOf(job, jobContext({ wanted: { ...wanted, ...own } })));

test("only the newest revision is parsed, unless trees or groups of all are wanted", () => {
	expect(cost(jobOf(2), {})).toBe(100);
	expect(cost(jobOf(2), { text: true })).toBe(100 + 110);
	expect(cost(jobOf(2), { ast: true })).toBe(4 * 1100);
	expect(cost(jobOf(2), { groups: true })).toBe(9 * 1100);
	expect(cost(jobOf(2), { tries: "markdown" })).toBe(400);
});

test("the newest revision counts also where it is not written", () => {
	expect(cost(jobOf(sourceOf(50)), {})).toBe(50);
	expect(cost(jobOf(sourceOf(50)), { tries: "html" })).toBe(200);
	expect(cost(jobOf(undefined), { text: true })).toBe(110);
});

test("later revisions of a page have no page with them", () => {
	const { pageName, revisions } = jobOf(undefined);
	expect(cost({ pageName, revisions }, { text: true })).toBe(110);
});
