/** What arguments can be: checks for callers without types, of which larger ones are made. */
import { listChoices } from "../error-message";

/** What is wrong in a value. */
export interface Flaw {
	/** Leads to it from the argument: `.children[0]`. */
	path: string;
	/** What it must be, with its article. */
	expected: string;
	/** What it is. */
	value: unknown;
}

/** Checks a value: returns what is wrong in it. */
export interface ValueCheck {
	(value: unknown): Flaw | undefined;
	/** Also looks at what is too much to look at in each call; asked when a call has failed. */
	readonly closely?: (value: unknown) => Flaw | undefined;
}

/**
 * Adds a check that looks closer.
 *
 * @param closely is asked when a call has failed that the other check let through.
 */
export const checkedClosely = (
	check: ValueCheck,
	closely: (value: unknown) => Flaw | undefined,
): ValueCheck => Object.assign((value: unknown) => check(value), { closely });

/** The flaw of a value that is wrong itself. */
export const flawOf = (expected: string, value: unknown): Flaw => ({
	path: "",
	expected,
	value,
});

/** The flaw of a value, unless it is right. */
export const unless = (
	isRight: boolean,
	expected: string,
	value: unknown,
): Flaw | undefined => (isRight ? undefined : flawOf(expected, value));

const isObject = (value: unknown): value is object =>
	typeof value === "object" && value !== null;

// Functions, not results of calls: bundlers drop those that are not used.

export const STRING: ValueCheck = (value) =>
	unless(typeof value === "string", "a string", value);

export const BOOLEAN: ValueCheck = (value) =>
	unless(typeof value === "boolean", "true or false", value);

export const BIGINT: ValueCheck = (value) =>
	unless(typeof value === "bigint", "a bigint", value);

export const FUNCTION: ValueCheck = (value) =>
	unless(typeof value === "function", "a function", value);

export const ARRAY: ValueCheck = (value) =>
	unless(Array.isArray(value), "an array", value);

export const DATE: ValueCheck = (value) =>
	unless(
		value instanceof Date && !Number.isNaN(value.getTime()),
		"a date",
		value,
	);

export const MAP: ValueCheck = (value) =>
	unless(value instanceof Map, "a map", value);

export const REGEXP: ValueCheck = (value) =>
	unless(value instanceof RegExp, "a regular expression", value);

export const COUNT: ValueCheck = (value) =>
	unless(
		Number.isInteger(value) && Number(value) >= 0,
		"a whole number from 0 on",
		value,
	);

/** How much of something there may be; `Infinity` is no limit. */
export const LIMIT: ValueCheck = (value) =>
	unless(typeof value === "number" && value >= 0, "a number from 0 on", value);

/** A text is a list of characters, which nobody means. */
export const NAMES: ValueCheck = (value) =>
	unless(isObject(value) && Symbol.iterator in value, "a list of names", value);

/** One of some words. */
export const oneOf =
	(words: readonly string[]): ValueCheck =>
	(value) =>
		words.some((word) => word === value)
			? undefined
			: flawOf(listChoices(words), value);

/** What one of two checks accepts. */
export const either =
	(one: ValueCheck, other: ValueCheck): ValueCheck =>
	(value) => {
		const flaw = one(value);
		const last = flaw && other(value);
		return last?.path === ""
			? { ...last, expected: `${flaw?.expected} or ${last.expected}` }
			: last;
	};

/** What may be `undefined`. */
export const optional =
	(check: ValueCheck): ValueCheck =>
	(value) =>
		value === undefined ? undefined : check(value);

/** Puts a step in front of the path to a flaw. */
export const within = (
	step: string,
	flaw: Flaw | undefined,
): Flaw | undefined => flaw && { ...flaw, path: step + flaw.path };

/** Returns what is wrong in a field of an object, which may have inherited it. */
function flawOfField(
	value: object,
	name: string,
	check: ValueCheck,
): Flaw | undefined {
	const flaw = check(Reflect.get(value, name));
	return flaw && within(`.${name}`, flaw);
}

/**
 * An object with some fields.
 *
 * @param fields a check of each field that matters.
 * @param expected what the object is, with its article.
 */
export function objectOf(
	fields: Readonly<Record<string, ValueCheck>>,
	expected = "an object",
): ValueCheck {
	const checks = Object.entries(fields);
	return (value) => {
		if (!isObject(value) || Array.isArray(value))
			return flawOf(expected, value);
		for (const [name, check] of checks) {
			const flaw = flawOfField(value, name, check);
			if (flaw !== undefined) return flaw;
		}
		return undefined;
	};
}

/** Checks of all fields of some options; the compiler asks for each. */
export type OptionChecks<Options> = {
	readonly [Name in keyof Required<Options>]: ValueCheck;
};

/** An object with options, each of which may be `undefined`. */
export const optionsOf = <Options extends object>(
	checks: OptionChecks<Options>,
): ValueCheck =>
	objectOf(
		Object.fromEntries(
			Object.entries<ValueCheck>(checks).map(([name, check]) => [
				name,
				optional(check),
			]),
		),
	);

/** An array of items. */
export const arrayOf =
	(item: ValueCheck): ValueCheck =>
	(value) => {
		if (!Array.isArray(value)) return ARRAY(value);
		for (let index = 0; index < value.length; index++) {
			const flaw = item(value[index]);
			if (flaw !== undefined) return within(`[${index}]`, flaw);
		}
		return undefined;
	};

/** A record of values. Each is looked through once: the writer parses its pieces with one wiki map. */
export function recordOf(check: ValueCheck): ValueCheck {
	const accepted = new WeakSet<object>();
	return (value) => {
		if (!isObject(value)) return flawOf("an object", value);
		if (accepted.has(value)) return undefined;
		for (const name of Object.keys(value)) {
			const flaw = flawOfField(value, name, check);
			if (flaw !== undefined) return flaw;
		}
		accepted.add(value);
		return undefined;
	};
}
