/** Steps in batches. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
	type Batch,
	type BatchSize,
	batchSteps,
	type PageStep,
} from "../../../src/records/threads/batch-steps";
import { runs } from "../../support/runs";

const MAX_STEPS = 64;

interface CostlyStep extends PageStep {
	cost: number;
}

/** Steps of some pages, and how much work they are. */
const anySteps = fc
	.array(fc.array(fc.nat(50), { minLength: 1, maxLength: 4 }), {
		maxLength: 60,
	})
	.map((pages) =>
		pages.flatMap((steps, page) =>
			steps.map(
				(cost, index): CostlyStep => ({
					page,
					isLast: index === steps.length - 1,
					job: { pageName: String(cost), revisions: [] },
					cost,
				}),
			),
		),
	);

async function batchesOf(
	steps: readonly CostlyStep[],
	cost?: number,
): Promise<Batch<CostlyStep>[]> {
	const found: Batch<CostlyStep>[] = [];
	async function* each(): AsyncGenerator<CostlyStep> {
		yield* steps;
	}
	const size: BatchSize | undefined =
		cost === undefined
			? undefined
			: { cost, costOf: ({ pageName }) => Number(pageName) };
	for await (const batch of batchSteps(each(), size)) found.push(batch);
	return found;
}

const costOf = (steps: readonly CostlyStep[]): number =>
	steps.reduce((sum, { cost }) => sum + cost, 0);

test("batches have all steps in their order, say of which pages they are, and are complete as soon as they are large", () =>
	fc.assert(
		fc.asyncProperty(anySteps, fc.nat(500), async (steps, cost) => {
			const batches = await batchesOf(steps, cost);
			expect(batches.flatMap((batch) => batch.steps)).toEqual(steps);
			for (const [at, batch] of batches.entries()) {
				expect(batch.firstPage).toBe(batch.steps.at(0)?.page);
				expect(batch.lastPage).toBe(batch.steps.at(-1)?.page);
				expect(batch.isLast).toBe(batch.steps.at(-1)?.isLast);
				const before = batch.steps.slice(0, -1);
				expect(before.length).toBeLessThan(MAX_STEPS);
				if (before.length > 0) expect(costOf(before)).toBeLessThan(cost);
				if (at < batches.length - 1)
					expect(
						batch.steps.length === MAX_STEPS || costOf(batch.steps) >= cost,
					).toBe(true);
			}
		}),
		runs(50),
	));

test("without a size, each step is a batch", () =>
	fc.assert(
		fc.asyncProperty(anySteps, async (steps) => {
			const batches = await batchesOf(steps);
			expect(batches.map((batch) => batch.steps)).toEqual(
				steps.map((step) => [step]),
			);
		}),
		runs(20),
	));

test("steps that are no work end up in batches of at most 64", async () => {
	const steps = Array.from({ length: 130 }, (_, page) => ({
		page,
		isLast: true,
		job: { pageName: "0", revisions: [] },
		cost: 0,
	}));
	const batches = await batchesOf(steps, 1);
	expect(batches.map((batch) => batch.steps.length)).toEqual([64, 64, 2]);
});
