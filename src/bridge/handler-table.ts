/** Handlers by type of node: those of a bridge, and those of a caller before them. */
import { checkResult } from "../arguments/callback-result";
import { ARRAY, type ValueCheck } from "../arguments/value-checks";

/** Handlers by type. A map has no names that objects inherit, and is read faster than an object of so many fields. */
export type HandlerMap = ReadonlyMap<string, unknown>;

/** What the handlers of some types return, where it is no array. */
type ResultChecks<Handlers> = {
	readonly [Type in keyof Handlers]?: ValueCheck;
};

/**
 * Makes the function that adds a caller's handlers to those of a bridge; without any, they are one map for all pages.
 *
 * @param defaults the handlers of the bridge.
 * @param results checks of what a caller's handlers return, where that is no array.
 */
export function handlerTable<Handlers extends object>(
	defaults: Handlers,
	results: ResultChecks<Handlers> = {},
): (own: Partial<Handlers> | undefined) => HandlerMap {
	const shared = new Map<string, unknown>(Object.entries(defaults));
	const checks = new Map(Object.entries<ValueCheck | undefined>(results));
	const checked = ([type, handler]: [string, unknown]): [string, unknown] => [
		type,
		typeof handler === "function"
			? (...values: unknown[]) =>
					checkResult(
						`handlers.${type}`,
						checks.get(type) ?? ARRAY,
						handler(...values),
					)
			: handler,
	];
	return (own) =>
		own === undefined
			? shared
			: new Map([...shared, ...Object.entries(own).map(checked)]);
}
