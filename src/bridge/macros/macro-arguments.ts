/** Arguments of macros: `Page, "a heading", 2, from="^----", titlesonly`. */

/** Arguments in the order in which they were written, and those with a name. */
export interface MacroArguments {
	/** Without a name; an empty one is `""`. */
	positional: string[];
	named: Map<string, string>;
}

/** `key = "value"`, `'value'` or `value`, up to a comma. */
const ARGUMENT =
	/\s*(?:([A-Za-z_]\w*)\s*=(?!=)\s*)?(?:"([^"]*)"|'([^']*)'|([^,]*))[^,]*(,|$)/gy;

/**
 * Reads arguments that commas separate. Quotes of either kind protect commas; text after a closing quote is dropped.
 *
 * @param args what is between the parentheses of a macro.
 */
export function readMacroArguments(args: string): MacroArguments {
	const result: MacroArguments = { positional: [], named: new Map() };
	if (args.trim() === "") return result;
	for (const [, key, double, single, bare, end] of args.matchAll(ARGUMENT)) {
		const value = double ?? single ?? (bare ?? "").trim();
		if (key === undefined) result.positional.push(value);
		else result.named.set(key.toLowerCase(), value);
		if (end === "") break;
	}
	return result;
}
