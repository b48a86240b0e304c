/** Where the lines of a text begin and end. */
export class LineFeeds {
	readonly #offsets: number[] = [];

	constructor(private readonly text: string) {
		for (
			let feed = text.indexOf("\n");
			feed >= 0;
			feed = text.indexOf("\n", feed + 1)
		)
			this.#offsets.push(feed);
	}

	/** The last line feed before an offset; -1 if there is none. */
	before(offset: number): number {
		return this.#offsets[this.#countBefore(offset) - 1] ?? -1;
	}

	/** The first line feed at or after an offset, or the end of the text. */
	after(offset: number): number {
		return this.#offsets[this.#countBefore(offset)] ?? this.text.length;
	}

	/** How many there are before an offset, by halving. */
	#countBefore(offset: number): number {
		let low = 0;
		let high = this.#offsets.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#offsets[middle] ?? 0) < offset) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
