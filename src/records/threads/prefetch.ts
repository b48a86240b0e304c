/**
 * Processes items concurrently, ahead of the consumer. Results come in the order of the items.
 *
 * @param count maximum number of items in work at once.
 */
export async function* prefetch<Item, Result>(
	items: AsyncIterable<Item> | Iterable<Item>,
	count: number,
	work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
	const iterator =
		Symbol.asyncIterator in items
			? items[Symbol.asyncIterator]()
			: items[Symbol.iterator]();
	const pending: Promise<Result>[] = [];
	try {
		for (let isThrough = false; ; ) {
			while (!isThrough && pending.length < count) {
				const next = await iterator.next();
				if (next.done === true) isThrough = true;
				else {
					const result = work(next.value);
					// The consumer sees the error when its turn comes; until then nothing handles it.
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
