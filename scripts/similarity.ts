/** Sorts texts so that similar ones are adjacent, which makes them smaller when they are compressed. */

/** Length of the parts of texts that are compared. */
const PART_LENGTH = 4;

/** Number of preceding texts with which a text is compared. */
const WINDOW = 4;

/** A long text shares more with others than a short one; this exponent makes up for most of that. */
const WEIGHT_OF_LENGTH = 0.8;

const partsOf = (text: string): ReadonlySet<string> =>
	new Set(
		Array.from(
			{ length: Math.max(text.length - PART_LENGTH + 1, 0) },
			(_, at) => text.slice(at, at + PART_LENGTH),
		),
	);

/** Returns the texts, the first one first, each followed by the one that shares most parts with it and those before it. Deterministic. */
export function sortBySimilarity(texts: readonly string[]): string[] {
	const left = texts.map((text) => ({ text, parts: partsOf(text) }));
	const ordered = left.splice(0, 1);
	while (left.length > 0) {
		const near = new Set(
			ordered.slice(-WINDOW).flatMap(({ parts }) => [...parts]),
		);
		const similarity = left.map(
			({ parts }) =>
				[...parts].filter((part) => near.has(part)).length /
				(parts.size + PART_LENGTH) ** WEIGHT_OF_LENGTH,
		);
		ordered.push(
			...left.splice(similarity.indexOf(Math.max(...similarity)), 1),
		);
	}
	return ordered.map(({ text }) => text);
}
