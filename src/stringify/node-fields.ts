/** What nodes say besides their children. */
import { PAGE_NODES } from "../arguments/trees";

const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(PAGE_NODES).map(([type, [, , fields = {}]]) => [
		type,
		Object.keys(fields),
	]),
);

/** The names of the fields of a type of node, but for children, positions and data. */
export const fieldNames = (type: string): readonly string[] =>
	NAMES.get(type) ?? [];
