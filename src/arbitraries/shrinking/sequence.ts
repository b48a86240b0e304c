/** Arrays that shrink to the items that matter. */
import fc from "fast-check";
import { deletions } from "./deletions";

/** Keeps the context of an item with its value. */
class Boxed<Item> extends fc.Arbitrary<fc.Value<Item>> {
	constructor(private readonly item: fc.Arbitrary<Item>) {
		super();
	}

	override generate(
		random: fc.Random,
		bias: number | undefined,
	): fc.Value<fc.Value<Item>> {
		return new fc.Value(this.item.generate(random, bias), undefined);
	}

	override canShrinkWithoutContext(_value: unknown): _value is fc.Value<Item> {
		return false;
	}

	override shrink(): fc.Stream<fc.Value<fc.Value<Item>>> {
		return fc.Stream.nil();
	}
}

class Sequence<Item> extends fc.Arbitrary<Item[]> {
	private readonly boxes: fc.Arbitrary<fc.Value<Item>[]>;

	constructor(
		private readonly item: fc.Arbitrary<Item>,
		private readonly constraints: fc.ArrayConstraints,
	) {
		super();
		this.boxes = fc.array(new Boxed(item), constraints);
	}

	override generate(
		random: fc.Random,
		bias: number | undefined,
	): fc.Value<Item[]> {
		return unboxed(this.boxes.generate(random, bias).value);
	}

	override canShrinkWithoutContext(_value: unknown): _value is Item[] {
		return false;
	}

	override shrink(_: Item[], context: unknown): fc.Stream<fc.Value<Item[]>> {
		return fc.stream(this.candidates(context as fc.Value<Item>[]));
	}

	private *candidates(
		boxes: readonly fc.Value<Item>[],
	): IterableIterator<fc.Value<Item[]>> {
		const { minLength = 0 } = this.constraints;
		for (const rest of deletions(boxes))
			if (rest.length >= minLength) yield unboxed(rest);
		for (const [index, { value_, context }] of boxes.entries())
			for (const smaller of this.item.shrink(value_, context))
				yield unboxed(boxes.with(index, smaller));
	}
}

const unboxed = <Item>(boxes: fc.Value<Item>[]): fc.Value<Item[]> =>
	new fc.Value(
		boxes.map(({ value }) => value),
		boxes,
	);

/**
 * Generates the arrays of `fc.array`, which shrink further: all items are tried again after each step, so no item remains
 * that the failure does not need. Each step deletes items or shrinks one, so shrinking ends if that of the items does.
 *
 * @param item the items.
 * @param constraints those of `fc.array`.
 */
export const sequence = <Item>(
	item: fc.Arbitrary<Item>,
	constraints: fc.ArrayConstraints,
): fc.Arbitrary<Item[]> => new Sequence(item, constraints);
