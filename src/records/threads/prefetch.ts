/**
 * Does asynchronous work on items, some ahead of who takes the results; these come in the order of the items.
 *
 * @param count how many items are worked on at once.
 */
export async function* readAhead<Item, Result>(
	items: AsyncIterable<Item>,
	count: number,
	work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
	const iterator = items[Symbol.asyncIterator]();
	const pending: Promise<Result>[] = [];
	try {
		for (let isThrough = false; ; ) {
			while (!isThrough && pending.length < count) {
				const next = await iterator.next();
				if (next.done === true) isThrough = true;
				else {
					const result = work(next.value);
					// Told when its turn comes; until then nobody listens.
					result.catch(() => {});
					pending.push(result);
				}
			}
			const first = pending.shift();
			if (first === undefined) return;
			yield await first;
		}
	} finally {
		await iterator.return?.();
	}
}
