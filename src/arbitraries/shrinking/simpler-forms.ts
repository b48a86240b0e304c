/** Values that shrink to another form of themselves, such as a list to the content of its items. */
import fc from "fast-check";

/** Generates 0, which shrinks to the largest number first. */
class FormNumber extends fc.Arbitrary<number> {
	constructor(private readonly count: number) {
		super();
	}

	override generate(): fc.Value<number> {
		return new fc.Value(0, undefined);
	}

	override canShrinkWithoutContext(value: unknown): value is number {
		return typeof value === "number";
	}

	override shrink(value: number): fc.Stream<fc.Value<number>> {
		const larger = Array.from(
			{ length: this.count - 1 - value },
			(_, index) => new fc.Value(this.count - 1 - index, undefined),
		);
		return fc.Stream.of(...larger);
	}
}

/**
 * Generates the values of an arbitrary; before they shrink, they are replaced by simpler forms of themselves. These shrink
 * on as the value would: a list that was replaced by the content of its items shrinks to less content. The draws are those
 * of the arbitrary alone.
 *
 * @param values the arbitrary.
 * @param simpler what makes simpler forms of a value, the simplest last.
 * @example
 * withSimplerForms(list, (list) => list.flat())
 */
export const withSimplerForms = <Value>(
	values: fc.Arbitrary<Value>,
	...simpler: ((value: Value) => Value)[]
): fc.Arbitrary<Value> =>
	fc
		.tuple(new FormNumber(simpler.length + 1), values)
		.map(([form, value]) => simpler[form - 1]?.(value) ?? value);
