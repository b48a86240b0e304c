/** Objects of the tree, of which thousands are made. */

/**
 * A constructor of plain objects, whose prototype is that of all objects. V8 keeps the fields of what a constructor makes inside the
 * object, also those that only some of them get; those that are added to a literal are apart from it, in a list that is copied
 * each time that it grows.
 *
 * @param fill sets the fields of `this`, in their order.
 */
export function plainClass<Facts, T>(
	fill: (this: T, facts: Facts) => void,
): new (
	facts: Facts,
) => T {
	fill.prototype = Object.prototype;
	return fill as unknown as new (
		facts: Facts,
	) => T;
}
