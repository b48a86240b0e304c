/** Values that shrink to another form of themselves, such as a list to the content of its items. */
import fc from "fast-check";

/** A value of the arbitrary, and which of its forms is used; 0 is the value itself. */
interface Draw<Value> {
	value: fc.Value<Value>;
	form: number;
}

class SimplerForms<Value> extends fc.Arbitrary<Value> {
	constructor(
		private readonly values: fc.Arbitrary<Value>,
		private readonly simpler: readonly ((value: Value) => Value)[],
	) {
		super();
	}

	override generate(
		random: fc.Random,
		bias: number | undefined,
	): fc.Value<Value> {
		return this.use(this.values.generate(random, bias), 0);
	}

	override canShrinkWithoutContext(_value: unknown): _value is Value {
		return false;
	}

	override shrink(_: Value, context: unknown): fc.Stream<fc.Value<Value>> {
		return fc.stream(this.candidates(context as Draw<Value>));
	}

	private *candidates({
		value,
		form,
	}: Draw<Value>): IterableIterator<fc.Value<Value>> {
		for (let other = this.simpler.length; other > form; other--)
			yield this.use(value, other);
		for (const smaller of this.values.shrink(value.value_, value.context))
			yield this.use(smaller, form);
	}

	private use(value: fc.Value<Value>, form: number): fc.Value<Value> {
		const used = this.simpler[form - 1]?.(value.value_) ?? value.value_;
		return new fc.Value(used, { value, form } satisfies Draw<Value>);
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
): fc.Arbitrary<Value> => new SimplerForms(values, simpler);
