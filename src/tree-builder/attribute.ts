/** Attributes whose names come from the page. */
import type { Attributes } from "../ast";

/** Sets an attribute of any name; `__proto__` is one like the others. */
export function setAttribute(
	attributes: Attributes,
	key: string,
	value: string,
): void {
	Object.defineProperty(attributes, key, {
		value,
		configurable: true,
		enumerable: true,
		writable: true,
	});
}
