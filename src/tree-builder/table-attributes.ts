/** Cell attributes: what is between `<` and `>` in `||<bgcolor="red"> a ||` (specification, 8.3). */
import type { Attributes } from "../ast";
import { setAttribute } from "./attribute";

/** The parsed part of the text between `<` and `>`. */
export interface CellAttributes {
	attributes: Attributes;
	/** What could not be read. */
	error: string | undefined;
}

const TOKEN = /\s*("[^"]*"|'[^']*'|[A-Za-z0-9_]+|[^\s])/y;
const QUOTED = /^(["']).*\1$/s;
const WORD = /^[A-Za-z0-9_]/;

const ALIGN: ReadonlyMap<string, readonly [string, string]> = new Map([
	["(", ["align", "left"]],
	[":", ["align", "center"]],
	[")", ["align", "right"]],
	["^", ["valign", "top"]],
	["v", ["valign", "bottom"]],
]);

/**
 * Reads the items of `<50% : |2 #FF0000 style="x">`, in any order; a wrong item stops the reading.
 *
 * @param source the text between the angle brackets.
 */
export function readCellAttributes(source: string): CellAttributes {
	const attributes: Attributes = {};
	let at = 0;
	const next = (): string => {
		TOKEN.lastIndex = at;
		const token = TOKEN.exec(source);
		at = token === null ? source.length : TOKEN.lastIndex;
		return token?.[1] ?? "";
	};
	for (let item = next(); item !== ""; item = next()) {
		const error = readItem(item, next, attributes);
		if (error !== undefined) return { attributes, error };
	}
	return { attributes, error: undefined };
}

/** Reads one item into `attributes`; returns what is wrong with it. */
function readItem(
	item: string,
	next: () => string,
	attributes: Attributes,
): string | undefined {
	const align = ALIGN.get(item);
	if (align !== undefined) {
		attributes[align[0]] = align[1];
	} else if (item === "-" || item === "|") {
		const count = next();
		if (!/^\d+$/.test(count)) return `${item}${count}`;
		attributes[item === "-" ? "colspan" : "rowspan"] = count;
	} else if (item === "#") {
		const color = next();
		if (!/^[0-9A-Fa-f]{6}$/.test(color)) return `#${color}`;
		attributes.bgcolor = `#${color}`;
	} else if (/^\d/.test(item)) {
		if (next() !== "%") return item;
		attributes.width = `${item}%`;
	} else if (WORD.test(item)) {
		if (next() !== "=") return item;
		const value = next();
		if (/^["']/.test(value) && !QUOTED.test(value)) return value;
		if (value !== "")
			setAttribute(
				attributes,
				item.toLowerCase(),
				QUOTED.test(value) ? value.slice(1, -1) : value,
			);
	} else {
		return item;
	}
	return undefined;
}
