/** Puts texts that are alike after each other, so that they take less room when they are compressed. */

/** So many letters in a row are found again. */
const LETTERS = 4;

/** So many texts are near enough. */
const NEAR = 4;

/** A long text shares more with others than a short one; this exponent makes up for most of that. */
const WEIGHT_OF_LENGTH = 0.8;

const partsOf = (text: string): ReadonlySet<string> =>
	new Set(
		Array.from({ length: Math.max(text.length - LETTERS + 1, 0) }, (_, at) =>
			text.slice(at, at + LETTERS),
		),
	);

/** The texts in an order in which each has as many letters in a row as possible from those right before it; always the same. */
export function byLikeness(texts: readonly string[]): string[] {
	const left = texts.map((text) => ({ text, parts: partsOf(text) }));
	const ordered = left.splice(0, 1);
	while (left.length > 0) {
		const near = new Set(
			ordered.slice(-NEAR).flatMap(({ parts }) => [...parts]),
		);
		const likeness = left.map(
			({ parts }) =>
				[...parts].filter((part) => near.has(part)).length /
				(parts.size + LETTERS) ** WEIGHT_OF_LENGTH,
		);
		ordered.push(...left.splice(likeness.indexOf(Math.max(...likeness)), 1));
	}
	return ordered.map(({ text }) => text);
}
