/** Checks of the arguments of a public function. */
import { CallbackError } from "./callback-result";
import type { Flaw, ValueCheck } from "./value-checks";

/** Length up to which a string is part of a message. */
const SHORT = 40;

/** Says what a value is: a short one as it is written, others by their type. */
export function describeValue(value: unknown): string {
	if (typeof value === "string")
		return JSON.stringify(
			value.length > SHORT ? `${value.slice(0, SHORT)}…` : value,
		);
	if (Array.isArray(value)) return "an array";
	if (typeof value === "object" && value !== null) return "an object";
	return typeof value === "function" ? "a function" : String(value);
}

/**
 * The parameters of a public function, for callers without types. Every wrong argument is a `TypeError` of one form:
 *
 *     parse: options.dialect must be auto, 1.5 or 1.9 (got "2.0")
 */
export class Signature {
	readonly #parameters: readonly (readonly [string, ValueCheck])[];

	/**
	 * @param name of the function.
	 * @param parameters their checks by name, in the order of the function.
	 */
	constructor(
		private readonly name: string,
		parameters: Readonly<Record<string, ValueCheck>>,
	) {
		this.#parameters = Object.entries(parameters);
	}

	/** @throws TypeError that names the argument, if one is wrong. */
	check(...values: readonly unknown[]): void {
		let index = 0;
		for (const [name, check] of this.#parameters)
			this.#throwIf(name, check(values[index++]));
	}

	/**
	 * Checks the arguments and calls a function with them. What would take too long to check each time, such as every node of a
	 * tree, is checked if that fails.
	 *
	 * @throws TypeError that names the argument, or the function among the options whose result is wrong.
	 */
	call<Parameters extends readonly unknown[], Result>(
		work: (...values: Parameters) => Result,
		...values: Parameters
	): Result {
		this.check(...values);
		try {
			return work(...values);
		} catch (error) {
			if (error instanceof CallbackError)
				this.#throwIf(
					`what options.${error.option} returns`,
					error.flaw,
					error,
				);
			if (error instanceof Error)
				for (const [index, [name, { closely }]] of this.#parameters.entries())
					this.#throwIf(name, closely?.(values[index]), error);
			throw error;
		}
	}

	#throwIf(name: string, flaw: Flaw | undefined, cause?: Error): void {
		if (flaw === undefined) return;
		const { path, expected, value } = flaw;
		throw new TypeError(
			`${this.name}: ${name}${path} must be ${expected} (got ${describeValue(value)})`,
			cause && { cause },
		);
	}
}
