/** Handlers by type of node: those of a bridge, and those of a caller before them. */

/** Handlers by type. A map has no names that objects inherit, and is read faster than an object of so many fields. */
export type HandlerMap = ReadonlyMap<string, unknown>;

/** Makes the function that adds a caller's handlers to those of a bridge; without any, they are one map for all pages. */
export function handlerTable<Handlers extends object>(
	defaults: Handlers,
): (own: Partial<Handlers> | undefined) => HandlerMap {
	const shared = new Map<string, unknown>(Object.entries(defaults));
	return (own) =>
		own === undefined ? shared : new Map([...shared, ...Object.entries(own)]);
}
