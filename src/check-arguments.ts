/** Checks of arguments, for callers without types: each throws a `TypeError` that names the argument. */
import { listChoices } from "./error-message";

/** Names what a value is: `undefined`, `null`, `array`, `object`, `string`, … */
export const typeOf = (value: unknown): string =>
	value === null ? "null" : Array.isArray(value) ? "array" : typeof value;

/**
 * Returns the error for an argument of the wrong type.
 *
 * @param expected with its article: `a string`.
 */
const wrongType = (name: string, expected: string, value: unknown): TypeError =>
	new TypeError(`${name} must be ${expected} (got ${typeOf(value)})`);

/** @throws TypeError if an argument is no string. */
export function checkString(name: string, value: unknown): void {
	if (typeof value !== "string") throw wrongType(name, "a string", value);
}

/** @throws TypeError if an argument is no bigint. */
export function checkBigInt(name: string, value: unknown): void {
	if (typeof value !== "bigint") throw wrongType(name, "a bigint", value);
}

/** @throws TypeError if an argument is no array. */
export function checkArray(name: string, value: unknown): void {
	if (!Array.isArray(value)) throw wrongType(name, "an array", value);
}

/**
 * Checks an argument that must be an object.
 *
 * @param expected what the object is, with its article.
 * @param fields that it must have, and what `typeof` says of each; `array` for arrays.
 * @throws TypeError if it is none, or a field is missing or of another type.
 */
export function checkObject(
	name: string,
	value: unknown,
	expected = "an object",
	fields: Readonly<Record<PropertyKey, string>> = {},
): void {
	if (typeof value !== "object" || value === null)
		throw wrongType(name, expected, value);
	for (const field of Reflect.ownKeys(fields)) {
		const type = fields[field];
		const actual = typeOf(fieldOf(value, field));
		if (actual !== type)
			throw new TypeError(
				`${name} must be ${expected} (got an object whose "${String(field)}" is ${actual}, expected ${type})`,
			);
	}
}

/** A field of an object that may have inherited it. */
const fieldOf = (value: object, field: PropertyKey): unknown =>
	Reflect.get(value, field);

/** @throws TypeError if an argument is no root of a tree. */
export function checkRoot(name: string, value: unknown): void {
	checkObject(name, value, "a root node", { children: "array" });
	checkChoice(`${name}.type`, (value as { type?: unknown }).type ?? null, [
		"root",
	]);
}

/**
 * Checks an argument that may be absent and must be one of some words.
 *
 * @throws TypeError if it is there and none of them.
 */
export function checkChoice(
	name: string,
	value: unknown,
	words: readonly string[],
): void {
	if (value !== undefined && !words.some((word) => word === value))
		throw new TypeError(
			`${name} must be ${listChoices(words)} (got ${JSON.stringify(value) ?? typeOf(value)})`,
		);
}
