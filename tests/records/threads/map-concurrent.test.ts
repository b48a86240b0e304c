/** Work on many steps at once. */
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	mapConcurrent,
	type PagesStep,
} from "../../../src/records/threads/map-concurrent";
import { prefetch } from "../../../src/records/threads/prefetch";
import { runs } from "../../support/runs";

/** A piece of a page. */
interface Piece {
	page: number;
	index: number;
	isLast: boolean;
}

/** Pieces of some pages, in steps of one or more, each with the turns that its work takes. */
const anySteps = fc
	.array(
		fc.array(fc.record({ wait: fc.nat(5), isJoined: fc.boolean() }), {
			minLength: 1,
			maxLength: 4,
		}),
		{ maxLength: 8 },
	)
	.map((pages) => {
		const steps: (PagesStep & { pieces: Piece[]; wait: number })[] = [];
		pages.forEach((pieces, page) => {
			pieces.forEach(({ wait, isJoined }, index) => {
				const isLast = index === pieces.length - 1;
				const piece = { page, index, isLast };
				const before = steps.at(-1);
				if (isJoined && before !== undefined) {
					before.pieces.push(piece);
					before.lastPage = page;
					before.isLast = isLast;
				} else steps.push({ ...stepOf(page, isLast), pieces: [piece], wait });
			});
		});
		return steps;
	});

const stepOf = (page: number, isLast = true): PagesStep => ({
	firstPage: page,
	lastPage: page,
	isLast,
});

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
	yield* items;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
	const found: Item[] = [];
	for await (const item of items) found.push(item);
	return found;
}

async function wait({ wait: turns }: { wait: number }): Promise<number> {
	for (let turn = 0; turn < turns; turn++) await setImmediate();
	return turns;
}

describe("mapConcurrent", () => {
	test("in order: the steps as they came, each with its result", async () => {
		await fc.assert(
			fc.asyncProperty(
				anySteps,
				fc.integer({ min: 1, max: 6 }),
				async (steps, limit) => {
					const results = await all(
						mapConcurrent(each(steps), wait, limit, true),
					);
					expect(results).toEqual(
						steps.map((step) => ({ step, result: step.wait })),
					);
				},
			),
			runs(50),
		);
	});

	test("not in order: all steps, those of a page together and in their order", async () => {
		await fc.assert(
			fc.asyncProperty(
				anySteps,
				fc.integer({ min: 1, max: 6 }),
				async (steps, limit) => {
					const results = await all(
						mapConcurrent(each(steps), wait, limit, false),
					);
					const taken = results.map(({ step }) => step);
					expect(new Set(taken)).toEqual(new Set(steps));
					const pieces = taken.flatMap((step) => step.pieces);
					pieces.forEach((piece, at) => {
						const before = pieces[at - 1];
						expect(piece.index).toBe(
							before?.isLast === false ? before.index + 1 : 0,
						);
						if (before?.isLast === false) expect(piece.page).toBe(before.page);
					});
				},
			),
			runs(50),
		);
	});

	test("a page that takes long does not hold up the others, unless in order", async () => {
		const steps = [
			{ ...stepOf(1), wait: 30 },
			{ ...stepOf(2), wait: 0 },
		];
		const first = async (isOrdered: boolean) =>
			(await all(mapConcurrent(each(steps), wait, 2, isOrdered)))[0]?.step
				.firstPage;
		expect(await first(true)).toBe(1);
		expect(await first(false)).toBe(2);
	});

	test.each([true, false])(
		"never more at once than allowed (in order: %s)",
		async (isOrdered) => {
			let running = 0;
			let most = 0;
			const steps = Array.from({ length: 20 }, (_, page) => ({
				...stepOf(page),
				wait: 5 + (page % 3),
			}));
			const work = async (step: { wait: number }) => {
				running++;
				most = Math.max(most, running);
				await wait(step);
				running--;
			};
			await all(mapConcurrent(each(steps), work, 4, isOrdered));
			expect(most).toBe(4);
		},
	);
});

describe("both", () => {
	test("report a failure when its turn comes", async () => {
		const seen: number[] = [];
		const work = async (item: number) => {
			if (item === 3) throw new Error("three");
			return item;
		};
		await expect(async () => {
			for await (const item of prefetch(each([1, 2, 3, 4]), 4, work))
				seen.push(item);
		}).rejects.toThrow("three");
		expect(seen).toEqual([1, 2]);
	});

	test("take sources that cannot be ended early", async () => {
		const source = (): AsyncIterable<PagesStep> => {
			let page = 0;
			const next = async () => ({ done: false, value: stepOf(page++) });
			return { [Symbol.asyncIterator]: () => ({ next }) };
		};
		const work = async ({ firstPage }: PagesStep) => firstPage;
		const found: number[] = [];
		for await (const page of prefetch(source(), 2, work)) {
			found.push(page);
			if (page === 3) break;
		}
		for await (const { result } of mapConcurrent(source(), work, 1, false)) {
			found.push(result);
			if (result === 3) break;
		}
		expect(found).toEqual([0, 1, 2, 3, 0, 1, 2, 3]);
	});

	test("who stops early ends the source", async () => {
		let isEnded = false;
		async function* source(): AsyncGenerator<number> {
			try {
				for (let item = 0; ; item++) yield item;
			} finally {
				isEnded = true;
			}
		}
		for await (const item of prefetch(source(), 2, async (each) => each))
			if (item === 5) break;
		expect(isEnded).toBe(true);
	});
});
